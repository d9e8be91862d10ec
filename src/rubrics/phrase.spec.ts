import { MAX_SENTENCE } from '../text/text';
import { compilePhrase } from './phrase';
import { PhraseError } from './phrase-parse';
import { wordsOf } from './words';

/** The words that a phrase matches in a text, match by match. */
function find(phrase: string, text: string): string[] {
  const { joined } = wordsOf(text.toLowerCase());
  return [...joined.matchAll(compilePhrase(phrase).pattern)].map(([match]) =>
    match.trim().replaceAll('\n', ' | '),
  );
}

describe(compilePhrase.name, () => {
  it.each([
    ['staff', 'All staff, and staffing.', ['staff']],
    ['train*', 'Training for trained trainers; a strain', ['training', 'trained', 'trainers']],
    ['e learning', 'Our e-learning', ['e learning']],
    ['E Learning', 'Our e-learning', ['e learning']],
    ['(awareness|briefing) session*', 'briefing sessions', ['briefing sessions']],
    ['(front line|housing) staff', 'front-line staff', ['front line staff']],
    ['approved by (the)? (full council|cabinet)', 'approved by Cabinet', ['approved by cabinet']],
    ['approved by (the)? board', 'approved by the board', ['approved by the board']],
    ['(staff (and members)?|officers)', 'staff and members', ['staff and members']],
    ['trained ~3 staff', 'trained 40 of our staff', ['trained 40 of our staff']],
    ['trained ~2 staff', 'trained 40 of our staff', []],
    ['trained ~1 staff', 'trained staff', ['trained staff']],
    ['trained ~3 (our)? staff', 'trained forty of our staff', ['trained forty of our staff']],
    [
      'national referral mechanism ~1 adults',
      'National Referral Mechanism (NRM) adults',
      ['national referral mechanism | nrm | adults'],
    ],
    ['modern slavery', 'modern. Slavery', []],
    ['slavery', 'slavery-free', ['slavery']],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(find(phrase, text)).toEqual(expected);
  });

  it.each([
    ['{number}', '312 of 1,200 staff in two teams', ['312', '1,200', 'two']],
    ['{number}', 'in 2024-25, 31 people; by March 2025, 12 of them; covid-19', ['31', '12']],
    ['{number}', 'in 2025 we spent £25k, 85% or 85 per cent of it', []],
    ['{number}', 'section 54, s.54, module 2, on 9 September 2026, call 08000 121 700', []],
    ['{percent}', '85%, 85 % and 85 per cent; 12 staff', ['85%', '85%', '85 per cent']],
    ['{money}', '£500 million, £25k and £1.2m', ['£500 million', '£25k', '£1.2m']],
    ['{year}', '2019, 2024-25, 2024/25', ['2019', '2024-25', '2024-25']],
    [
      '{date}',
      '9 September 2026; September 2026; 09/09/2026',
      ['9 september 2026', 'september 2026', '09/09/2026'],
    ],
    ['{month}', 'We may report in May or by September', ['may', 'september']],
    ['{figure}', '41 suppliers, 85% and £2m', ['41', '85%', '£2m']],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(find(phrase, text)).toEqual(expected);
  });

  it.each([
    ['', 0],
    ['e-learning', 1],
    ['train.*staff', 5],
    ['(a+)+$', 2],
    ['staff [0-9]', 6],
    ['tr*', 0],
    ['a ~13 b', 2],
    ['a ~ b', 2],
    ['a ~4', 2],
    ['~4 a', 3],
    ['(the)?', 0],
    ['(a|', 2],
    ['(a|)', 2],
    ['a)', 1],
    ['{words}', 0],
    ['{number', 0],
    ['(((a)))', 2],
    ['a ~12 b ~12 c ~12 d ~12 e', 0],
    ['(a)? '.repeat(30) + 'b', 0],
    ['(a|a a) '.repeat(30) + 'b', 0],
    ['({number}|312) '.repeat(30) + 'b', 0],
    ['train*ing', 0],
  ])('refuses "%s" and says where', (phrase, at) => {
    try {
      compilePhrase(phrase);
    } catch (error) {
      expect(error).toBeInstanceOf(PhraseError);
      expect(error).toMatchObject({ at, instead: expect.stringMatching(/\S/) });
      return;
    }
    throw new Error('it was taken');
  });

  it('never backtracks far: the worst phrase on the longest sentence', () => {
    const worst = [
      'a ~12 a ~12 a ~12 b',
      '(a|a a|aaa*) ~12 (a|a a|aaa*) ~12 (a a a|a) ~1 zzz',
      '{number} ~12 {number} ~12 {figure} ~12 b',
      '(a)? '.repeat(13) + 'b',
      '(a|a a) '.repeat(13) + 'b',
    ];
    const sentences = ['a ', '1 ', 'a', 'aaa ', '1,111 '].map((piece) =>
      wordsOf(piece.repeat(MAX_SENTENCE / piece.length)),
    );
    const started = Date.now();
    for (const phrase of worst) {
      const { pattern } = compilePhrase(phrase);
      for (const { joined } of sentences) expect([...joined.matchAll(pattern)]).toEqual([]);
    }
    expect(Date.now() - started).toBeLessThan(30_000);
  });
});
