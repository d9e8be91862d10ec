import { compilePhrase } from './phrase';
import { splitPhrase } from './phrase-split';
import { wordsOf } from './words';

describe(splitPhrase.name, () => {
  it.each([
    ['train*', ['train*']],
    ['(slave*|forced labour)', ['slave*', 'forced labour']],
    ['((a|b) c|(d|e))', ['(a|b) c', 'd', 'e']],
    ['(a|b) c', ['(a|b) c']],
    ['(a|b) (c|d)', ['(a|b) (c|d)']],
    ['(a)? b', ['(a)? b']],
  ])('%s', (phrase, parts) => {
    expect(splitPhrase(phrase)).toEqual(parts);
  });

  it('finds something wherever the whole finds something', () => {
    const phrase = '(slave*|forced labour|(work*|staff) ~2 exploited)';
    const sentences = [
      'enslaved',
      'slavery',
      'forced, labour',
      'forced. labour',
      'staff are exploited',
    ];
    for (const { joined } of sentences.map(wordsOf)) {
      const finds = (source: string) => joined.search(compilePhrase(source).pattern) >= 0;
      expect(splitPhrase(phrase).some(finds)).toBe(finds(phrase));
    }
  });
});
