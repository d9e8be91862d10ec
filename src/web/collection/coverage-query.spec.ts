import { coverageAddress, coverageQuery } from './coverage-query';

describe(coverageQuery, () => {
  it('reads what is there and leaves out what makes no sense', () => {
    expect(coverageQuery({})).toEqual({ filter: {}, order: 'name', page: 1 });
    const raw = { state: 'blocked', region: 'Wales', search: ' Fen ', sort: 'look', page: '3' };
    expect(coverageQuery(raw)).toEqual({
      filter: { state: 'blocked', region: 'Wales', search: 'Fen' },
      order: 'look',
      page: 3,
    });
    const odd = { state: ['ok'], nation: { $gt: '' }, search: '   ', sort: 'id; --', page: '-1' };
    expect(coverageQuery(odd)).toEqual({ filter: {}, order: 'name', page: 1 });
    expect(coverageQuery({ page: 'all' }).page).toBeNull();
  });
});

describe(coverageAddress, () => {
  it('is read back as it was', () => {
    const query = coverageQuery({ state: 'ok', type: 'county', search: 'a&b=c', sort: 'state' });
    expect(coverageQuery(coverageAddress(query))).toEqual(query);
  });
});
