import { listView, type Listed } from './list-view';

const titles = new Map([['council-statement', 'Council statements']]);

const listed = (change: Partial<Listed> = {}): Listed => ({
  id: '7',
  source: 'statement.pdf',
  entity: 'Ashby Vale Council',
  state: 'assessed',
  rubric: 'council-statement',
  score: 61.7,
  band: 'B',
  createdAt: new Date('2026-11-23T16:05:00Z'),
  ...change,
});

describe(listView.name, () => {
  it('writes a row', () => {
    expect(listView([listed()], null, {}, titles).rows).toEqual([
      {
        href: '/documents/7',
        name: 'Ashby Vale Council',
        source: 'statement.pdf',
        rubric: 'Council statements',
        tag: { text: 'Assessed', colour: 'green' },
        score: '62, band B',
        added: '23 November 2026',
      },
    ]);
  });

  it('tells "not scored" from a zero', () => {
    const rows = listView(
      [listed({ score: null }), listed({ score: 0, band: 'E' })],
      null,
      {},
      titles,
    );
    expect(rows.rows.map(({ score }) => score)).toEqual(['Not scored', '0, band E']);
  });

  it('uses the file or address as a name until the organisation is known', () => {
    const [row] = listView([listed({ entity: null })], null, {}, titles).rows;
    expect(row).toMatchObject({ name: 'statement.pdf', source: null });
  });

  it('says that a rubric is not decided yet only while it can be', () => {
    const states = (['reading', 'failed'] as const).map((state) => listed({ state, rubric: null }));
    const { rows } = listView(states, null, {}, titles);
    expect(rows.map(({ rubric }) => rubric)).toEqual(['Not decided yet', 'None']);
  });

  it('keeps the filters in the address of the next page', () => {
    const query = { state: 'failed', search: 'a&b', rubric: 'tiny' } as const;
    const { next, first } = listView([listed()], 'x/1', query, titles);
    expect(next).toBe('/documents?state=failed&search=a%26b&rubric=tiny&after=x%2F1');
    expect(first).toBeNull();
  });

  it('leads back to the first page', () => {
    expect(listView([], null, { after: 'x', search: 'q' }, titles).first).toBe(
      '/documents?search=q',
    );
  });

  it('says why it is empty', () => {
    expect(listView([], null, {}, titles).empty).toContain('handed in yet');
    expect(listView([], null, { search: 'q' }, titles).empty).toContain('filters');
  });

  it('marks the chosen filters', () => {
    const { states } = listView([], null, { state: 'failed' }, titles);
    expect(states.filter(({ selected }) => selected)).toEqual([
      { value: 'failed', text: 'Failed', selected: true },
    ]);
  });
});
