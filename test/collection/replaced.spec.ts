import { CorrectionsService } from '../../src/collection/sweeps/corrections.service';
import { lastLooks } from '../../src/collection/sweeps/last-looks.queries';
import { SweepsService } from '../../src/collection/sweeps/sweeps.service';
import { UploadsService } from '../../src/collection/sweeps/uploads.service';
import { eventually } from '../support/eventually';
import { statement } from '../support/statement';
import { AMBERSHIRE, Collecting, FENMOUTH, HOME } from './collecting';
import { links, page, statementText } from './council-pages';

jest.setTimeout(240_000);

const STATEMENT = `${HOME}/modern-slavery-statement`;
const decider = { by: 'Sam Reader' };
const text = (year = '2024-25', more = '') =>
  page(`Modern slavery statement ${year}`, statementText(year, more));

describe('statements that are replaced', () => {
  let collecting: Collecting;
  const web = () => collecting.web;
  const statements = () =>
    collecting.query<{ address: string; state: string }>(
      'select address, state, gone_checks as gone from statement order by address, created_at',
    );

  beforeEach(async () => {
    collecting = await Collecting.prepare();
    const home = links(['/modern-slavery-statement', 'Modern slavery statement']);
    web().gives(`${HOME}/`, page('Welcome', home));
    web().gives(STATEMENT, text());
    await collecting.start();
  });
  afterEach(() => collecting.close());

  it('counts a statement as missing when another page stands in its place', async () => {
    await collecting.sweep();
    web().gives(STATEMENT, page('Page not found', '<p>We moved many pages. Try the search.</p>'));
    await collecting.sweep('check');
    await collecting.idle();
    expect(await statements()).toEqual([{ address: STATEMENT, state: 'missing', gone: 1 }]);
    for (const { gone, state } of [
      { gone: 2, state: 'missing' },
      { gone: 3, state: 'removed' },
    ]) {
      await collecting.query(`update statement set gone_since = gone_since - interval '7 days'`);
      await collecting.sweep('check');
      await collecting.sweep();
      expect(await statements()).toMatchObject([{ gone, state }]);
    }
    web().gives(STATEMENT, text());
    await collecting.sweep('check');
    expect(await statements()).toMatchObject([{ state: 'ok', gone: 0 }]);
  });

  it('keeps two texts of one year apart, whichever is met first', async () => {
    await collecting.sweep();
    const home = links(
      ['/about/modern-slavery-statement', 'Modern slavery statement'],
      ['/modern-slavery-statement', 'Modern slavery statement'],
    );
    web().gives(`${HOME}/`, page('Welcome', home));
    const other = statementText('2024-25').replaceAll('Ambershire Council', 'Ambershire Homes');
    const lines = other.replace(/<h2>Policies[^]*?<h2>/, '<h2>Homes</h2><p>900 homes.</p><h2>');
    web().gives(`${HOME}/about/modern-slavery-statement`, page('Modern slavery statement', lines));
    for (const outcome of ['found', 'found'])
      expect(await collecting.sweep()).toMatchObject({ outcome, errorCode: null });
    expect(await statements()).toContainEqual({ address: STATEMENT, state: 'ok', gone: 0 });
  });

  it('takes a finding of absence back when the rejection it rests on is undone', async () => {
    await collecting.sweep();
    const corrections = collecting.get(CorrectionsService);
    const [{ id } = { id: '' }] = await collecting.query<{ id: string }>(
      'select id from candidate where address = $1',
      [STATEMENT],
    );
    await corrections.reject(id, decider);
    for (const to of ['/a', '/b', '/c']) web().gives(HOME + to, page(to, '<p>Nothing.</p>'));
    web().gives(
      `${HOME}/sitemap.xml`,
      `<urlset><url><loc>${HOME}/a</loc></url></urlset>`,
      'application/xml',
    );
    expect((await collecting.sweep()).outcome).toBe('no-statement');
    const standing = () =>
      collecting.query('select id from absence_finding where withdrawn_at is null');
    expect(await standing()).toHaveLength(1);
    await corrections.undo(id);
    expect(await standing()).toEqual([]);
  });

  it('tries an address that a person gave again next week, though it did not answer', async () => {
    const given = `${HOME}/files/77`;
    await collecting.get(CorrectionsService).give(AMBERSHIRE, given, decider);
    await collecting.idle();
    expect(await statements()).toEqual([]);
    expect(await lastLooks(collecting.database.manager, AMBERSHIRE)).toMatchObject([
      { hasStatements: true },
    ]);
  });

  it('lays a sweep aside until the site wants to be asked again', async () => {
    web().answersWith(`${HOME}/`, 503, { 'retry-after': '300' });
    web().answers404(STATEMENT);
    const sweeps = collecting.get(SweepsService);
    const { id } = await sweeps.ask(AMBERSHIRE, 'discovery', 'A tester');
    const { resumeAt } = await eventually(
      () => sweeps.find(id),
      (sweep) => sweep.resumeAt !== null || sweep.finishedAt !== null,
    );
    expect((resumeAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(200_000);
  });

  it('keeps a file that was handed in for two councils apart', async () => {
    const uploads = collecting.get(UploadsService);
    const file = { name: 'Statement 2022-23.txt', bytes: Buffer.from(statement(7)) };
    const first = await uploads.upload(AMBERSHIRE, file, decider);
    const second = await uploads.upload(FENMOUTH, file, decider);
    expect(second).not.toBe(first);
    await collecting.idle();
  });
});
