import { Readable } from 'node:stream';
import { WARCParser } from 'warcio';
import { CapturesService } from '../../src/collection/captures/captures.service';
import type { Candidate } from '../../src/collection/sweeps/candidate.entity';
import { CorrectionsService } from '../../src/collection/sweeps/corrections.service';
import { UploadsService } from '../../src/collection/sweeps/uploads.service';
import { Invalid } from '../../src/errors';
import { statement } from '../support/statement';
import { AMBERSHIRE, Collecting, HOME } from './collecting';
import { links, page, statementText } from './council-pages';

jest.setTimeout(240_000);

const STATEMENT = `${HOME}/modern-slavery-statement`;
const HIDDEN = `${HOME}/files/77`;
const decider = { by: 'Sam Reader', note: 'I looked' };

describe(CorrectionsService.name, () => {
  let collecting: Collecting;
  const corrections = () => collecting.get(CorrectionsService);
  const at = async (address: string): Promise<Candidate> => {
    const [row] = await collecting.query<{ id: string }>(
      'select id from candidate where organisation_id = $1 and address = $2',
      [AMBERSHIRE, address],
    );
    if (!row) throw new Error(`no candidate ${address}`);
    return corrections().find(row.id);
  };
  const statements = () =>
    collecting.query('select address, state, source from statement order by created_at');

  beforeAll(async () => {
    collecting = await Collecting.prepare();
    const { web } = collecting;
    const home = links(['/modern-slavery-statement', 'Modern slavery statement']);
    web.gives(`${HOME}/`, page('Welcome', home));
    web.gives(STATEMENT, page('Modern slavery statement 2024-25', statementText()));
    web.gives(HIDDEN, page('Document 77', statementText('2023-24', 'An earlier one.')));
    await collecting.start();
    await collecting.sweep();
  });
  afterAll(() => collecting.close());

  it('a statement that is rejected does not count, and is not proposed again', async () => {
    await corrections().reject((await at(STATEMENT)).id, decider);
    expect(await statements()).toMatchObject([{ address: STATEMENT, state: 'rejected' }]);
    const again = await collecting.sweep();
    expect(again.outcome).not.toBe('found');
    expect((await at(STATEMENT)).state).toBe('rejected');
    expect(await statements()).toMatchObject([{ address: STATEMENT, state: 'rejected' }]);
  });

  it('a decision can be undone, and both are kept', async () => {
    const { id } = await at(STATEMENT);
    expect(await corrections().undo(id)).toMatchObject({ state: 'proposed', decidedBy: null });
    expect(await statements()).toMatchObject([{ state: 'ok' }]);
    const kept = await corrections().decisions(id);
    expect(kept).toMatchObject([{ was: 'proposed', became: 'rejected', decidedBy: 'Sam Reader' }]);
    expect(kept[0]?.undoneAt).not.toBeNull();
    await expect(corrections().undo(id)).rejects.toThrow(Invalid);
  });

  it('an address that is given is fetched, assessed and counted, whatever it looks like', async () => {
    const given = await corrections().give(AMBERSHIRE, `${HIDDEN}#top`, decider);
    expect(given).toMatchObject({ address: HIDDEN, state: 'given', decidedBy: 'Sam Reader' });
    await collecting.idle();
    expect(await statements()).toMatchObject([
      { address: STATEMENT },
      { address: HIDDEN, state: 'ok', source: 'given' },
    ]);
    const [made] = await collecting.query(
      `select s.year, b.state from statement s join statement_version v on v.statement_id = s.id
       join submission b on b.id = v.submission_id where s.source = 'given'`,
    );
    expect(made).toEqual({ year: '2023-24', state: 'assessed' });
    expect((await at(HIDDEN)).statementId).not.toBeNull();
  });

  it('undoing what was given takes the statement back', async () => {
    await corrections().undo((await at(HIDDEN)).id);
    expect(await statements()).toMatchObject([{ state: 'ok' }, { state: 'rejected' }]);
    await corrections().confirm((await at(HIDDEN)).id, decider);
    expect(await statements()).toMatchObject([{ state: 'ok' }, { state: 'ok' }]);
  });

  it('a file can be handed in by hand', async () => {
    const uploads = collecting.get(UploadsService);
    const file = { name: 'Statement 2022-23.txt', bytes: Buffer.from(statement(7)) };
    const id = await uploads.upload(AMBERSHIRE, file, decider);
    expect(await uploads.upload(AMBERSHIRE, file, decider)).toBe(id);
    await collecting.idle();
    const rows = await collecting.query(
      `select s.source, s.year, s.address, b.kind, b.source as name, b.state
       from statement s join statement_version v on v.statement_id = s.id
       join submission b on b.id = v.submission_id where s.id = $1`,
      [id],
    );
    expect(rows).toEqual([
      {
        ...{ source: 'upload', year: '2022-23', address: null, kind: 'upload' },
        ...{ name: 'Statement 2022-23.txt', state: 'assessed' },
      },
    ]);
    const bad = uploads.upload(AMBERSHIRE, { name: 'a.pdf', bytes: Buffer.alloc(0) }, decider);
    await expect(bad).rejects.toThrow(Invalid);
  });

  it.each(['', 'not an address', 'ftp://www.ambershire.gov.uk/a', 'https://'])(
    'refuses “%s” as an address',
    async (address) => {
      await expect(corrections().give(AMBERSHIRE, address, decider)).rejects.toThrow(Invalid);
    },
  );

  it('everything that was captured can be taken away as WARC', async () => {
    await collecting.sweep('check');
    const records = await collecting.get(CapturesService).warc(AMBERSHIRE, 'msaudit test');
    const types: (string | undefined)[] = [];
    const addresses = new Set<string | null>();
    let body = '';
    for await (const record of new WARCParser(Readable.from(records))) {
      types.push(record.warcType);
      addresses.add(record.warcTargetURI ?? null);
      const text = Buffer.from(await record.readFully(false)).toString();
      if (record.warcType === 'response' && record.warcTargetURI === STATEMENT) body = text;
    }
    const [count] = await collecting.query<{ n: number }>('select count(*)::int as n from capture');
    const kept = types.filter((type) => /response|revisit|resource/.test(type ?? ''));
    expect(kept).toHaveLength(count?.n ?? 0);
    expect(new Set(types)).toEqual(
      new Set(['warcinfo', 'request', 'response', 'revisit', 'resource', 'metadata']),
    );
    expect(addresses).toContain(STATEMENT);
    expect(body).toContain('section 54 of the Modern Slavery Act 2015');
  });
});
