import type { Candidate } from './discovery';
import type { Target } from './search';
import { SearchDraft } from './search-draft';
import { startSearch } from './search-engine';

const HOME = 'https://www.quillerby.gov.uk/';
const AT = new Date('2026-11-27T09:00:00Z');
const target: Target = {
  organisation: null,
  names: ['Quillerby District Council'],
  home: HOME,
  hosts: ['www.quillerby.gov.uk'],
  committees: [],
  given: [],
};
const candidate = (change: Partial<Candidate> = {}): Candidate => ({
  address: `${HOME}modern-slavery`,
  kind: 'statement_html',
  score: 7,
  reasons: ['its link names the statement'],
  cameFrom: HOME,
  linkText: 'Modern slavery statement',
  visited: false,
  notCounted: 'not-fetched',
  ...change,
});

describe(SearchDraft.name, () => {
  const draftWith = (known: Candidate) => {
    const draft = new SearchDraft(startSearch(target, AT));
    draft.consider(known);
    return draft;
  };
  const judged = { kind: 'other', score: 1, reasons: ['it tells how to report'] } as const;

  it('writes down what a promising page turned out to be', () => {
    const draft = draftWith(candidate());
    draft.passOver(candidate().address, judged);
    expect(draft.finish().candidates).toEqual([
      expect.objectContaining({
        score: 1,
        reasons: ['it tells how to report'],
        linkText: 'Modern slavery statement',
        visited: true,
        notCounted: 'not-a-statement',
      }),
    ]);
  });

  it('forgets a page that is a part of something else', () => {
    const draft = draftWith(candidate());
    draft.passOver(candidate().address, null);
    expect(draft.finish().candidates).toEqual([]);
  });

  it('leaves alone what was visited before, and what nobody expected', () => {
    const visited = candidate({ visited: true, notCounted: null });
    const draft = draftWith(visited);
    draft.passOver(visited.address, judged);
    draft.passOver(`${HOME}contact`, judged);
    expect(draft.finish().candidates).toEqual([visited]);
  });
});
