import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { ByteStore } from '../../documents/byte-store';
import { documentOf } from '../../documents/documents.queries';
import type { HeaderNotes } from '../captures/capture';
import type { SubmissionKind } from '../../documents/submission-state';
import { keepCapture, type Kept, type ToKeep } from '../captures/captures.queries';
import { joinPages } from '../captures/join-pages';
import { lastCaptures } from '../captures/last-captures.queries';
import { headerOf } from '../fetch/header';
import { type MainText, mainTextOf, sha256Of } from '../captures/main-text';
import { planCapture } from '../captures/plan-capture';
import { mainRendition, type SeenStatement } from '../captures/seen-statement';
import { keptElsewhere, PageMemoryService } from './page-memory.service';
import type { Sweep } from './sweep.entity';

/** A page of a sweep that is going to be kept. */
export type KeepingPage = ToKeep & {
  /** Address that answered, after redirects. */
  readonly finalAddress: string;
  readonly kind: MainText['kind'];
  readonly contentType: string | undefined;
};

/** Pages to be kept, by the address that was asked for or looked for. */
export type KeepingPages = ReadonlyMap<string, KeepingPage>;

/** Makes captures of what a sweep remembers, and documents of what is to be assessed. */
@Injectable()
export class KeepingService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly memory: PageMemoryService,
    private readonly store: ByteStore,
  ) {}

  /**
   * Gets pages ready to be kept: their bytes are safe in the byte store when this returns. Those
   * that are not remembered are left out.
   */
  async prepare(sweep: Sweep, addresses: Iterable<string>): Promise<KeepingPages> {
    const pages = new Map<string, KeepingPage>();
    const { manager } = this.database;
    const { organisationId } = sweep;
    for (const address of new Set(addresses)) {
      const memory = await this.memory.recall(organisationId, address);
      if (!memory) continue;
      const { bytes, visit, latest } = memory;
      const contentType = headerOf(visit.headers, 'content-type');
      const main = mainTextOf(bytes, contentType);
      const payloadDigest = sha256Of(bytes);
      const remembered = { visit, latest, payloadDigest, textHash: main.hash };
      const last = await lastCaptures(manager, organisationId, [memory.address]);
      const plan = planCapture(remembered, last.get(memory.address) ?? null);
      const sha256 = last.get(memory.address)?.origin.payloadDigest ?? payloadDigest;
      const stored =
        plan.kind === 'response' ? await this.store.put(bytes) : { sha256, size: bytes.length };
      pages.set(address, {
        ...remembered,
        ...{ organisationId, sweepId: sweep.id, address: memory.address, plan, stored },
        ...{ finalAddress: visit.address, kind: main.kind, contentType },
      });
    }
    return pages;
  }

  /** Writes the captures, and beside each visit of the trail which capture was made of it. */
  async keep(
    manager: EntityManager,
    sweep: Sweep,
    pages: KeepingPages,
  ): Promise<ReadonlyMap<string, Kept>> {
    const kept = new Map<string, Kept>();
    for (const page of pages.values()) {
      if (kept.has(page.address)) continue;
      const capture = await keepCapture(manager, page);
      kept.set(page.address, capture);
      if (page.plan.kind === 'response')
        await keptElsewhere(manager, {
          ...{ organisation: page.organisationId, address: page.address },
          ...{ sha256: page.payloadDigest, at: page.visit.at },
        });
      await manager.query(
        `update trail_step set capture_id = $3 where sweep_id = $1 and requested = $2
           and outcome in ('ok', 'not-modified')`,
        [sweep.id, page.address, capture.id],
      );
    }
    return kept;
  }

  /**
   * Hands a new wording in to be read and assessed: the file or page as it was captured, or the
   * pages of a guide joined. The same document from the same place is handed in once.
   *
   * @param handed how it came and under which name, when it was not found on the web
   * @returns id of the submission, and whether it is new
   */
  async submit(
    manager: EntityManager,
    seen: SeenStatement,
    rubric: string,
    handed?: { readonly kind: SubmissionKind; readonly name: string },
  ): Promise<{ id: string; isNew: boolean }> {
    const { kind, pages } = mainRendition(seen);
    const [first] = pages;
    if (!first) throw new RangeError('a rendition has at least one page');
    const documentId = pages.length === 1 ? first.documentId : await this.join(manager, pages);
    const declared = { html: 'html', pdf: 'pdf', word: 'docx', other: '' }[kind];
    const { kind: how, name } = handed ?? { kind: 'collected', name: first.address };
    const [known] = await manager.query<{ id: string }[]>(
      `select id from submission where kind = $1 and document_id = $2 and source = $3
       order by created_at limit 1`,
      [how, documentId, name],
    );
    if (known) return { id: known.id, isNew: false };
    const [made] = await manager.query<{ id: string }[]>(
      `insert into submission (kind, source, rubric, document_id, declared, progress_text)
       values ($1, $2, $3, $4, $5, 'Waiting to be read') returning id`,
      [how, name, rubric, documentId, declared],
    );
    if (!made) throw new Error('the submission was not written');
    return { id: made.id, isNew: true };
  }

  private async join(manager: EntityManager, pages: SeenStatement['renditions'][0]['pages']) {
    const parts = [];
    for (const { address, captureId } of pages) {
      const [row] = await manager.query<{ sha256: string; headers: HeaderNotes }[]>(
        `select d.sha256, o.headers from capture c
         join capture o on o.id = coalesce(c.revisit_of_id, c.id)
         join document d on d.id = o.document_id where c.id = $1`,
        [captureId],
      );
      if (!row) throw new Error(`the capture of ${address} vanished`);
      const bytes = await this.store.get(row.sha256);
      const contentType = headerOf(row.headers, 'content-type');
      parts.push({ address, sha256: row.sha256, bytes, contentType });
    }
    return documentOf(manager, await this.store.put(joinPages(parts)));
  }
}
