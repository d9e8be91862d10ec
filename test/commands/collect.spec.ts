import { AMBERSHIRE, Collecting, FENMOUTH, HOME } from '../collection/collecting';
import { links, page, statementText } from '../collection/council-pages';
import { eventually } from '../support/eventually';
import { msaudit } from './msaudit';

jest.setTimeout(240_000);

const STATEMENT = `${HOME}/modern-slavery-statement`;
const OTHER = 'http://www.fenmouth.gov.uk';
const BOTH = ['collect', '--council', AMBERSHIRE, FENMOUTH];

describe('msaudit collect', () => {
  let collecting: Collecting;
  const ended = () =>
    collecting.query<{ organisation: string }>(
      'select organisation_id as organisation from sweep where finished_at is not null',
    );

  beforeAll(async () => {
    collecting = await Collecting.prepare();
    const { web } = collecting;
    const home = links(['/modern-slavery-statement', 'Modern slavery statement']);
    web.gives(`${HOME}/`, page('Welcome', home));
    web.gives(STATEMENT, page('Modern slavery statement 2024-25', statementText()));
    web.hangs(`${OTHER}/`);
  });
  afterAll(() => collecting.close());

  it('goes on after a kill with what had not ended, and asks nothing again', async () => {
    const { web, environment } = collecting;
    const kill = new AbortController();
    const killed = msaudit(BOTH, environment, kill.signal);
    await eventually(ended, (rows) => rows.length === 1);
    kill.abort();
    await expect(killed).rejects.toThrow('abort');
    web.gives(`${OTHER}/`, page('Fenmouth', '<p>Welcome to Fenmouth.</p>'));
    const { code, out } = await msaudit(BOTH, environment);
    expect(code).toBe(0);
    expect(out).toMatch(/E99000001 {2}Ambershire Council: statement found/);
    expect(out).toMatch(/E99000002 {2}Fenmouth Council: needs a person/);
    expect(await ended()).toHaveLength(2);
    expect([web.times(`${HOME}/`), web.times(STATEMENT)]).toEqual([1, 1]);
  });

  it('looks anew when the last round has ended', async () => {
    const { web, environment } = collecting;
    const { out } = await msaudit([...BOTH, '--json'], environment);
    const reports = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(reports).toMatchObject([
      { organisation: AMBERSHIRE, outcome: 'found', statements: 1 },
      { organisation: FENMOUTH, outcome: 'needs-a-person', statements: 0 },
    ]);
    expect(await ended()).toHaveLength(4);
    expect(web.asked.filter(({ address }) => address === STATEMENT)).toEqual([
      { address: STATEMENT, conditional: false },
      { address: STATEMENT, conditional: true },
    ]);
  });
});
