import { SweepsService } from '../../src/collection/sweeps/sweeps.service';
import { AMBERSHIRE, Collecting, FENMOUTH, HOME } from './collecting';
import { links, page, statementText } from './council-pages';

jest.setTimeout(240_000);

const STATEMENT = `${HOME}/modern-slavery-statement`;
const statement = (year = '2024-25', banner = '') =>
  page(`Modern slavery statement ${year}`, statementText(year), banner);

describe(SweepsService.name, () => {
  let collecting: Collecting;
  const web = () => collecting.web;
  const states = () =>
    collecting.query<{ state: string; year: string; version: number; texts: number }>(
      `select s.state, s.year, max(v.number)::int as version,
              count(distinct v.submission_id)::int as texts
       from statement s join statement_version v on v.statement_id = s.id group by s.id`,
    );
  const captures = (address: string) =>
    collecting.query<{ kind: string; profile: string | null }>(
      'select kind, profile from capture where requested = $1 order by at',
      [address],
    );

  beforeEach(async () => {
    collecting = await Collecting.prepare();
    const home = links(['/modern-slavery-statement', 'Modern slavery statement']);
    web().gives(`${HOME}/`, page('Welcome', home));
    web().gives(STATEMENT, statement());
    await collecting.start();
  });
  afterEach(() => collecting.close());

  it('keeps the old text when a statement is overwritten in its place', async () => {
    await collecting.sweep();
    web().gives(STATEMENT, statement('2025-26'));
    const check = await collecting.sweep('check');
    expect(check.outcome).toBe('found');
    await collecting.idle();
    expect(await states()).toEqual([{ state: 'changed', year: '2025-26', version: 2, texts: 2 }]);
    expect(await captures(STATEMENT)).toEqual([
      { kind: 'response', profile: null },
      { kind: 'response', profile: null },
      { kind: 'revisit', profile: 'server-not-modified' },
    ]);
    const texts = await collecting.query<{ content: string }>(
      'select content from text order by created_at',
    );
    expect(texts.map(({ content }) => /year (20\d\d-\d\d)/.exec(content)?.[1])).toEqual([
      '2024-25',
      '2025-26',
    ]);
    const asked = await collecting.query('select kind, asked_by from sweep order by created_at');
    expect(asked).toEqual([
      { kind: 'discovery', asked_by: 'A tester' },
      { kind: 'check', asked_by: 'A tester' },
      { kind: 'discovery', asked_by: null },
    ]);
  });

  it('takes a new banner for what it is', async () => {
    web().givesPlainly(STATEMENT, statement('2024-25', 'Bins are not emptied today.'));
    await collecting.sweep();
    const before = await collecting.counts();
    web().givesPlainly(STATEMENT, statement('2024-25', 'Roads are closed by snow.'));
    await collecting.sweep('check');
    web().givesPlainly(STATEMENT, statement('2024-25', 'Roads are closed by snow.'));
    await collecting.sweep('check');
    expect(await collecting.counts()).toEqual(before);
    expect(await captures(STATEMENT)).toEqual([
      { kind: 'response', profile: null },
      { kind: 'revisit', profile: 'main-text-unchanged' },
      { kind: 'revisit', profile: 'main-text-unchanged' },
    ]);
    expect(await states()).toEqual([{ state: 'ok', year: '2024-25', version: 1, texts: 1 }]);
  });

  it('calls a statement removed after three checks over 14 days, and keeps what it was', async () => {
    await collecting.sweep();
    web().answers404(STATEMENT);
    await collecting.sweep('check');
    await collecting.idle();
    await collecting.sweep('check');
    expect(await states()).toMatchObject([{ state: 'missing' }]);
    await collecting.query(`update statement set gone_since = gone_since - interval '14 days'`);
    await collecting.sweep('check');
    expect(await states()).toMatchObject([{ state: 'removed', version: 1 }]);
    const [row] = await collecting.query<{ seen: boolean; captures: number }>(
      `select last_seen_at < last_checked_at as seen,
              (select count(*)::int from capture where document_id is not null) as captures
       from statement`,
    );
    expect(row).toEqual({ seen: true, captures: 1 });
  });

  it('proves that there is none, and takes it back when there is one', async () => {
    web().answers404(STATEMENT);
    const about = ['/about', '/bins', '/planning', '/libraries'];
    web().gives(
      `${HOME}/`,
      page('Welcome', links(...about.map((to): [string, string] => [to, to]))),
    );
    for (const to of about) web().gives(HOME + to, page(to, '<p>We are here to help you.</p>'));
    web().gives(
      `${HOME}/sitemap.xml`,
      `<urlset>${about.map((to) => `<url><loc>${HOME}${to}</loc></url>`).join('')}</urlset>`,
      'application/xml',
    );
    const sweep = await collecting.sweep();
    expect(sweep).toMatchObject({ outcome: 'no-statement', resumeAt: null });
    const [found] = await collecting.query<{ finding: object; days: number; holds: boolean }>(
      `select finding, extract(day from expires_at - found_at)::int as days,
              withdrawn_at is null as holds from absence_finding`,
    );
    expect(found).toMatchObject({ days: 42, holds: true });
    expect(found?.finding).toMatchObject({
      organisation: { id: AMBERSHIRE, name: 'Ambershire Council' },
      tried: expect.arrayContaining([
        expect.objectContaining({ address: `${HOME}/`, purpose: 'home', status: 200 }),
      ]) as unknown,
    });
    web().gives(`${HOME}/`, page('Welcome', links(['/modern-slavery-statement', 'Slavery'])));
    web().gives(STATEMENT, statement());
    expect((await collecting.sweep()).outcome).toBe('found');
    expect(
      await collecting.query('select 1 from absence_finding where withdrawn_at is null'),
    ).toEqual([]);
  });

  it.each<[string, () => void, object]>([
    [
      'blocked',
      () => web().answersWith(`${HOME}/`, 403, { 'cf-mitigated': 'challenge' }),
      { outcome: 'blocked', errorCode: 'blocked' },
    ],
    [
      'refused by robots.txt',
      () => web().gives(`${HOME}/robots.txt`, 'User-agent: *\nDisallow: /\n', 'text/plain'),
      { outcome: 'robots-refused' },
    ],
  ])('tells %s from absent', async (_, obstacle, expected) => {
    obstacle();
    web().answers404(STATEMENT);
    expect(await collecting.sweep()).toMatchObject(expected);
    expect(await collecting.query('select 1 from absence_finding')).toEqual([]);
  });

  it('asks a person after three sweeps that were blocked', async () => {
    web().answersWith(`${HOME}/`, 403, { 'cf-mitigated': 'challenge' });
    expect((await collecting.sweep()).outcome).toBe('blocked');
    expect((await collecting.sweep()).outcome).toBe('blocked');
    expect((await collecting.sweep()).outcome).toBe('needs-a-person');
    // The host is left alone for a day: the second and third sweep did not ask it.
    expect(web().times(`${HOME}/`)).toBe(1);
  });

  it('asks nothing again that was answered before it was broken off', async () => {
    await collecting.query('create sequence faults');
    await collecting.query(
      `create function break_off() returns trigger language plpgsql as $$ begin
         if new.requested like '%statement' and nextval('faults') = 1 then
           raise 'broken off while the answer was being read';
         end if;
         return new;
       end $$`,
    );
    await collecting.query(
      'create trigger break_off before insert on trail_step for each row execute function break_off()',
    );
    expect((await collecting.sweep()).outcome).toBe('found');
    expect(await collecting.query('select last_value::int as n from faults')).toEqual([{ n: 2 }]);
    expect(web().times(STATEMENT)).toBe(1);
    expect(web().times(`${HOME}/`)).toBe(1);
  });

  it('joins the pages of a guide into one document', async () => {
    const parts = statementText().split('<h2>');
    const pages = [parts.slice(0, 2), parts.slice(2, 4), parts.slice(4)].map((each, index) =>
      each.map((part, at) => (index + at === 0 ? part : `<h2>${part}`)).join(''),
    );
    const nav = links(
      ...[1, 2, 3].map((n): [string, string] => [`/modern-slavery-statement/${n}`, `Part ${n}`]),
    );
    web().gives(
      `${HOME}/`,
      page('Welcome', links(['/modern-slavery-statement/1', 'Modern slavery statement'])),
    );
    web().answers404(STATEMENT);
    for (const [index, part] of pages.entries())
      web().gives(
        `${STATEMENT}/${index + 1}`,
        page('Modern slavery statement 2024-25', `<nav class="guide">${nav}</nav>${part}`),
      );
    expect((await collecting.sweep()).outcome).toBe('found');
    const rows = await collecting.query<{ page: number; address: string }>(
      'select page, address from statement_rendition order by rendition, page',
    );
    expect(rows).toEqual([1, 2, 3].map((n) => ({ page: n, address: `${STATEMENT}/${n}` })));
    const [text] = await collecting.query<{ content: string }>('select content from text');
    expect(text?.content).toMatch(/section 54[^]*whistleblowing[^]*approved by the cabinet/);
  });

  it('looks at each organisation by itself', async () => {
    web().gives('http://www.fenmouth.gov.uk/', page('Fenmouth', '<p>Welcome.</p>'));
    await collecting.sweep('discovery', FENMOUTH);
    expect(await states()).toEqual([]);
    await collecting.sweep();
    expect(await states()).toHaveLength(1);
  });
});
