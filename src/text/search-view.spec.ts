import fc from 'fast-check';
import { SearchView, searchView } from './search-view';

const whole = (content: string) => searchView(content, { start: 0, end: content.length });

/** The source characters behind the first place where `needle` stands in the view. */
function sourceOf(content: string, needle: string): string | null {
  const view = whole(content);
  const at = view.view.indexOf(needle);
  if (at < 0) return null;
  const { start, end } = view.source(at, at + needle.length);
  return content.slice(start, end);
}

describe(searchView.name, () => {
  it.each([
    ['folds case', 'We TRAINED staff', 'trained', 'TRAINED'],
    [
      'joins a word broken at a line end',
      'human traf-\nficking risk',
      'trafficking',
      'traf-\nficking',
    ],
    [
      'keeps the hyphen of a compound',
      'a self-\nassessment',
      'self-assessment',
      'self-\nassessment',
    ],
    ['keeps a hyphen before a capital', 'non-\nEU workers', 'non-eu', 'non-\nEU'],
    ['keeps a hyphen between figures', 'in 2020-\n21 we', '2020-21', '2020-\n21'],
    ['drops soft hyphens', 'traf\u00adfick\u00ading', 'trafficking', 'traf\u00adfick\u00ading'],
    ['drops zero-width characters', 'sla\u200bve\u2060ry', 'slavery', 'sla\u200bve\u2060ry'],
    ['drops tag characters', 'sla\u{e0041}very', 'slavery', 'sla\u{e0041}very'],
    ['folds ligatures', 'traﬃcking oﬃcers', 'trafficking', 'traﬃcking'],
    ['fills in lost ligatures', 'Human Traf cking', 'trafficking', 'Traf cking'],
    ['straightens quotes', 'the Council’s “code”', 'council\'s "code"', 'Council’s “code”'],
    ['folds dashes', '2024–25', '2024-25', '2024–25'],
    [
      'makes every space plain',
      'modern\u00a0slavery\nact',
      'modern slavery act',
      'modern\u00a0slavery\nact',
    ],
    ['is not shifted by İ', 'İİİ forced labour', 'forced labour', 'forced labour'],
    ['is not shifted by pairs', '👩‍🔧 forced labour', 'forced labour', 'forced labour'],
  ])('%s', (_what, content, needle, source) => {
    expect(sourceOf(content, needle)).toBe(source);
  });

  it('does not join across a dash that ends no word', () => {
    expect(whole('our aims -\nwe train').view).toBe('our aims - we train');
  });

  it('starts at the span', () => {
    const content = 'İ. We train.';
    const view = searchView(content, { start: 3, end: content.length });
    expect(view.view).toBe('we train.');
    expect(view.source(3, 8)).toEqual({ start: 6, end: 11 });
  });

  const messy = fc
    .array(
      fc.constantFrom(
        'slavery',
        'ﬁ',
        'İ',
        '-\n',
        ' ',
        '\u00ad',
        '’',
        '\u200b',
        'Traf cking',
        '👩',
        '\n',
        'é',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

  it('sends every stretch home to a range inside the source, in order', () => {
    fc.assert(
      fc.property(
        fc.oneof(messy, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
        (content) => {
          const view = whole(content);
          let before = 0;
          for (let i = 0; i < view.view.length; i += 1) {
            const { start, end } = view.source(i, i + 1);
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(content.length);
            before = start;
          }
        },
      ),
    );
  });

  it('gives the same view again when the source of a whole view is folded', () => {
    fc.assert(
      fc.property(messy, (content) => {
        const once = whole(content).view;
        expect(whole(once).view).toBe(once);
      }),
    );
  });

  it('finds a word wherever it stands between messy text', () => {
    fc.assert(
      fc.property(messy, messy, (left, right) => {
        const content = `${left} servitude ${right}`;
        expect(sourceOf(content, 'servitude')).toBe('servitude');
      }),
    );
  });

  it('is linear on a hostile sentence', () => {
    const started = Date.now();
    expect(whole('-\n\u00ad '.repeat(100_000))).toBeInstanceOf(SearchView);
    expect(Date.now() - started).toBeLessThan(30_000);
  });
});
