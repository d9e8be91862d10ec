import { listQuery } from './list-query';

describe(listQuery.name, () => {
  it('reads the filters', () => {
    expect(listQuery({ state: 'failed', search: ' vale ', rubric: 'r', after: '1.x' })).toEqual({
      state: 'failed',
      search: 'vale',
      rubric: 'r',
      after: '1.x',
    });
  });

  it.each([{}, { state: 'unknown' }, { state: ['failed'], search: { a: 1 } }, { search: '  ' }])(
    'leaves out what makes no sense: %j',
    (raw) => {
      expect(listQuery(raw)).toEqual({});
    },
  );
});
