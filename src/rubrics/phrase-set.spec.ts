import fc from 'fast-check';
import { compilePhrase } from './phrase';
import { collect, PhraseSet, type PhraseHit } from './phrase-set';
import { wordsOf, type Words } from './words';

const VOCABULARY = [
  ...['train', 'training', 'staff', 'the', 'of', 'supplier', 'suppliers', 'slavery', 'modern'],
  ...['312', '1,200', '85%', '£25k', '2024-25', 'may', 'september', 'two', 'per', 'cent', 'act'],
];
const word = fc.constantFrom(...VOCABULARY);
const separator = fc.constantFrom(' ', ' ', ' ', ', ', '-', '. ', ' (', ': ');
const sentence = fc
  .array(fc.tuple(word, separator), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));

const token = fc.oneof(
  fc.constantFrom('train*', 'staff', 'supplier*', 'the', 'of', 'slavery', 'modern', 'cent', '2024'),
  fc.constantFrom('{number}', '{percent}', '{money}', '{year}', '{date}', '{month}', '{figure}'),
);
const group = fc
  .tuple(fc.array(fc.array(token, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }))
  .map(([alternatives]) => `(${alternatives.map((words) => words.join(' ')).join('|')})`);
const step = fc.oneof(token, group);
const tail = fc.tuple(fc.constantFrom('', '~1 ', '~4 ', '(the)? ', '(train*|of)? '), step);
const phrase = fc
  .tuple(step, fc.array(tail, { maxLength: 2 }))
  .map(([head, tails]) => [head, ...tails.map(([gap, next]) => gap + next)].join(' '));

/** Every phrase tried on every sentence: what the set must agree with. */
function onePhraseAtATime(set: PhraseSet, words: Words): PhraseHit[] {
  const hits: PhraseHit[] = [];
  set.phrases.forEach((each, index) => collect(each, index, words, hits));
  return hits;
}

/** Which phrases are there, told without looking for one twice. */
function phrasesFoundIn(set: PhraseSet, words: Words): Set<number> {
  const found = new Set<number>();
  set.find(
    words,
    (phrase) => found.add(phrase),
    (phrase) => found.has(phrase),
  );
  return found;
}

const inOrder = (hits: PhraseHit[]) =>
  hits.sort((a, b) => a.phrase - b.phrase || a.start - b.start || a.end - b.end);

describe(PhraseSet.name, () => {
  it('finds exactly what trying every phrase finds', () => {
    let found = 0;
    const phrases = fc.array(phrase, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(phrases, fc.array(sentence, { maxLength: 4 }), (sources, sentences) => {
        const set = new PhraseSet(sources.map(compilePhrase));
        for (const words of sentences.map(wordsOf)) {
          const expected = inOrder(onePhraseAtATime(set, words));
          found += expected.length;
          expect(inOrder(set.match(words))).toEqual(expected);
          expect(phrasesFoundIn(set, words)).toEqual(new Set(expected.map((hit) => hit.phrase)));
        }
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(500);
  });

  it('looks only for the phrases that are wanted', () => {
    const set = new PhraseSet([compilePhrase('modern slavery'), compilePhrase('slavery')]);
    const words = wordsOf('modern slavery and slavery');
    expect(set.match(words, (phrase) => phrase === 1).map((hit) => hit.phrase)).toEqual([1, 1]);
  });

  it('gives hits that begin and end at words', () => {
    const set = new PhraseSet([compilePhrase('train* ~3 staff'), compilePhrase('{figure}')]);
    fc.assert(
      fc.property(sentence, (text) => {
        const words = wordsOf(text);
        for (const { start, end } of set.match(words)) {
          expect(words.at).toContain(start);
          expect(words.joined[end]).toMatch(/[ \n]/);
        }
      }),
    );
  });

  it('forgets nothing from one sentence to the next', () => {
    const set = new PhraseSet([compilePhrase('modern slavery')]);
    const words = wordsOf('modern slavery, modern slavery');
    expect(set.match(words)).toEqual(set.match(words));
    expect(set.match(words)).toHaveLength(2);
  });
});
