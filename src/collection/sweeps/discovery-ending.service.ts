import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Try } from '../../database/fence';
import { DocumentsService } from '../../documents/documents.service';
import type { Organisation } from '../../organisations/organisation.entity';
import { OrganisationsService } from '../../organisations/organisations.service';
import type { Kept } from '../captures/captures.queries';
import { keepStatement, markStatement, oneAtATime } from '../captures/keep-statement.queries';
import type { SeenRendition, SeenStatement } from '../captures/seen-statement';
import { isAtKnownPlace, statementsOf } from '../captures/known-statements.queries';
import { concludeSearch } from '../discover/conclude';
import type { Candidate, DiscoveredStatement, Discovery, Rendition } from '../discover/discovery';
import type { SearchState } from '../discover/search';
import { keepAbsence, triedIn, withdrawAbsence } from './absence.queries';
import { afterCheck, type CheckAnswer } from './after-check';
import { answeredAt, isOverwritten, lastSteps } from './check-answers';
import { rejecting } from './candidate-decisions';
import { decidedCandidates, keepCandidates, type SeenCandidate } from './candidates.queries';
import { endingOf, endSweep } from './ending.queries';
import { type KeepingPages, KeepingService } from './keeping.service';
import type { Sweep } from './sweep.entity';

type Kinds = Readonly<Record<Rendition['kind'], SeenRendition['kind']>>;
const KINDS: Kinds = { statement_html: 'html', statement_pdf: 'pdf', statement_word: 'word' };

/** Kinds of candidates whose pages are kept as evidence. */
const EVIDENCE = /^(statement_|landing_page|committee_report)/;

/** To the readers of a statement it is all the same whether another page or none stands in its place. */
const OVERWRITTEN: CheckAnswer = { outcome: 'gone', moved: false, changed: false };

type Seen = {
  readonly statement: DiscoveredStatement;
  readonly seen: SeenStatement;
  readonly placed: boolean;
};

/** Writes down what a discovery found: captures, statements, candidates, or that there is none. */
@Injectable()
export class DiscoveryEnding {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly organisations: OrganisationsService,
    private readonly keeping: KeepingService,
    private readonly documents: DocumentsService,
  ) {}

  async end(sweep: Sweep, state: SearchState, attempt: Try): Promise<void> {
    const at = new Date();
    const organisation = await this.organisations.find(sweep.organisationId);
    const decided = await decidedCandidates(this.database.manager, organisation.id);
    const isRejected = rejecting(decided);
    const found = withoutRejected(concludeSearch(state, at), isRejected);
    const steps = lastSteps(state.trail);
    const before = await statementsOf(this.database.manager, organisation.id);
    const known = before.filter(({ source }) => source === 'found');
    const pages = await this.keeping.prepare(sweep, [
      ...worthKeeping(found),
      ...known.flatMap((each) => each.pages.flatMap(({ address }) => answeredAt(address, steps))),
    ]);
    const submitted: string[] = [];
    await this.database.transaction(async (manager) => {
      await attempt.fence(manager);
      await oneAtATime(manager);
      const kept = await this.keeping.keep(manager, sweep, pages);
      const submit = async (seen: SeenStatement) => {
        const { id, isNew } = await this.keeping.submit(manager, seen, rubricFor(organisation));
        if (isNew) submitted.push(id);
        return id;
      };
      const candidates: SeenCandidate[] = found.candidates.map((each) => ({
        ...each,
        statementId: null,
      }));
      const taken = new Set<string>();
      const seens: Seen[] = [];
      for (const statement of found.statements) {
        const seen = seenOf(statement, organisation.id, pages, kept, at);
        if (seen) seens.push({ statement, seen, placed: await isAtKnownPlace(manager, seen) });
      }
      // What stands where it stood comes first: a newcomer of its year must not take its place.
      for (const { statement, seen } of seens.sort((a, b) => Number(b.placed) - Number(a.placed))) {
        const { id, verdict } = await keepStatement(manager, seen, taken, () => submit(seen));
        candidates.push(...candidatesOf(statement, pages, id));
        if (verdict !== 'rejected') await withdrawAbsence(manager, seen.organisations, at);
      }
      const unread = new Set(found.candidates.flatMap(unreadAddress));
      for (const each of known) {
        const isUnread = each.pages.some(({ address }) => unread.has(address));
        if (!taken.has(each.id) && !isUnread && isOverwritten(each, steps, pages))
          await markStatement(manager, each.id, afterCheck(each, [OVERWRITTEN], at), at);
      }
      await keepCandidates(manager, sweep, candidates, at);
      const rejected = decided.filter(({ state: is }) => is === 'rejected');
      if (found.state === 'no-statement')
        await keepAbsence(manager, sweep, {
          ...{ organisation, home: found.home, because: found.because, at },
          steps: await triedIn(manager, sweep.id),
          candidates: found.candidates,
          rejected: rejected.map(({ address }) => address),
        });
      await this.finish(manager, sweep, found, at);
    });
    for (const id of submitted) this.documents.accepted.next(id);
  }

  private async finish(manager: EntityManager, sweep: Sweep, found: Discovery, at: Date) {
    await endSweep(manager, sweep, await endingOf(manager, sweep, found, at), at);
  }
}

/** Council statements are held against the council rubric, whatever their text says of its maker. */
export const rubricFor = ({ kind }: Pick<Organisation, 'kind'>): string =>
  kind === 'contractor' ? 'company-statement' : 'council-statement';

function withoutRejected(found: Discovery, isRejected: (address: string) => boolean): Discovery {
  const statements = found.statements.flatMap((statement) => {
    const renditions = statement.renditions.filter(({ address }) => !isRejected(address));
    return renditions.length > 0 ? [{ ...statement, renditions }] : [];
  });
  const candidates = found.candidates.filter(({ address }) => !isRejected(address));
  if (found.state !== 'found' || statements.length > 0) return { ...found, statements, candidates };
  // The search ended early for a page that was rejected meanwhile: nobody has looked at the rest.
  const because = 'What was found was rejected while the search was going on. Search once more.';
  return { ...found, statements, candidates, state: 'needs-a-person', because };
}

function worthKeeping({ statements, candidates }: Discovery): string[] {
  return [
    ...statements.flatMap(({ renditions }) => renditions.flatMap(({ pages }) => pages)),
    ...statements.flatMap(({ landing }) => landing ?? []),
    ...candidates
      .filter(({ visited, kind }) => visited && EVIDENCE.test(kind))
      .map(({ address }) => address),
  ];
}

/** Where something stands that may be a statement, and could not be read. */
const unreadAddress = ({ address, notCounted }: Candidate): string[] =>
  notCounted === 'not-readable' || notCounted === 'not-fetched' ? [address] : [];

/** The statement with its captures; `null` when none of its pages are remembered. */
function seenOf(
  statement: DiscoveredStatement,
  organisation: string,
  pages: KeepingPages,
  kept: ReadonlyMap<string, Kept>,
  at: Date,
): SeenStatement | null {
  const { title, year, historical, landing, doubts, organisations } = statement;
  const renditions = statement.renditions.flatMap((rendition) => {
    const seen = rendition.pages.flatMap((address) => {
      const page = pages.get(address);
      const capture = page && kept.get(page.address);
      if (!page || !capture) return [];
      const { id: captureId, documentId } = capture;
      return [{ address: page.address, captureId, documentId, textHash: page.textHash }];
    });
    if (seen.length === 0) return [];
    return [{ kind: KINDS[rendition.kind], language: rendition.language, pages: seen }];
  });
  if (renditions.length === 0) return null;
  return {
    organisations: [...new Set([organisation, ...organisations])],
    ...{ source: 'found', title, year, historical, landing, doubts, renditions, at },
  };
}

/** Each form of a statement is a candidate too, so that a person can reject it. */
function candidatesOf(
  statement: DiscoveredStatement,
  pages: KeepingPages,
  statementId: string,
): SeenCandidate[] {
  return statement.renditions.map(({ address, kind, score, reasons, pages: [first] }) => ({
    address: pages.get(first ?? address)?.address ?? address,
    ...{ kind, score, reasons, cameFrom: statement.landing, linkText: '', visited: true },
    ...{ notCounted: null, statementId },
  }));
}
