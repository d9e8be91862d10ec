import type { DocumentRecord } from './audit-record';
import { checkedQuotes } from './check-quotes';

const content = 'We trained 40 officers. We will train more.';

function recordWith(quote: string, start: number, end: number): DocumentRecord {
  const evidence = { quote, start, end, page: 1, status: 'done', hits: [] } as const;
  const criterion = { id: 'G1', section: 'G', state: 'scored', level: 1, max: 3 } as const;
  const criteria = [{ ...criterion, caps: [], searched: 2, evidence: [evidence] }];
  return { criteria } as unknown as DocumentRecord;
}

describe(checkedQuotes.name, () => {
  it('returns the quotes that are slices of the text', () => {
    const [only, ...rest] = checkedQuotes(content, recordWith('We trained 40 officers.', 0, 23));
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ criterion: 'G1', evidence: { start: 0, end: 23 } });
  });

  it.each([
    ['moved by one', 'We trained 40 officers.', 1, 24],
    ['reworded', 'We trained 41 officers.', 0, 23],
    ['beyond the end', 'more.', 40, 45],
  ])('refuses a quote that was %s', (_, quote, start, end) => {
    expect(() => checkedQuotes(content, recordWith(quote, start, end))).toThrow(/G1/);
  });
});
