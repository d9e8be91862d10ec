import { progressView, type Underway } from './progress-view';

const underway = (change: Partial<Underway>): Underway => ({
  kind: 'address',
  state: 'reading',
  progressPercent: 40,
  progressText: 'Page 4 of 10',
  attempts: 1,
  ...change,
});

const tags = (change: Partial<Underway>) =>
  progressView(underway(change)).steps.map(({ tag }) => tag.text);

describe(progressView.name, () => {
  it('says which steps are done, in hand and to come', () => {
    expect(tags({ state: 'fetching' })).toEqual(['In hand', 'To come', 'To come']);
    expect(tags({ state: 'reading' })).toEqual(['Done', 'In hand', 'To come']);
    expect(tags({ state: 'assessing' })).toEqual(['Done', 'Done', 'In hand']);
  });

  it('has nothing to fetch for an upload', () => {
    expect(tags({ kind: 'upload', state: 'reading' })).toEqual(['In hand', 'To come']);
  });

  it('waits in words', () => {
    const view = progressView(underway({ state: 'waiting', progressText: '' }));
    expect(view.doing).toBe('Waiting for its turn');
    expect(view.steps.every(({ tag }) => tag.text === 'To come')).toBe(true);
  });

  it('mentions a repeated try', () => {
    expect(progressView(underway({ attempts: 1 })).again).toBeNull();
    expect(progressView(underway({ attempts: 3 })).again).toContain('try 3');
  });
});
