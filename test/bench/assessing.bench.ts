import type { TextLabels } from '../../src/disclosures/labels';
import type { Reading } from '../../src/documents/reading';
import { plainStatement, sentencesOf } from './corpus';
import { built, cost, result, type Result } from './measure';

const { readPlain } = built<typeof import('../../src/documents/plain/read-plain')>(
  'documents/plain/read-plain',
);
const { freezeText } = built<typeof import('../../src/text/freeze')>('text/freeze');
const { splitSentences } = built<typeof import('../../src/text/sentences')>('text/sentences');
const { searchView } = built<typeof import('../../src/text/search-view')>('text/search-view');
const { wordsOf } = built<typeof import('../../src/rubrics/words')>('rubrics/words');
const { compileRubric } = built<typeof import('../../src/rubrics/compile')>('rubrics/compile');
const { collect } = built<typeof import('../../src/rubrics/phrase-set')>('rubrics/phrase-set');
const { loadRubrics } = built<typeof import('../../src/rubrics/load-all')>('rubrics/load-all');
const { auditDocument } = built<typeof import('../../src/assessments/audit-document')>(
  'assessments/audit-document',
);

const COUNCILS = 339;
const YEARS = 8;
const rubrics = loadRubrics();
const rubricId = 'council-statement';

const readingOf = (source: string): Reading => ({
  mediaType: 'text/plain',
  reader: 'bench',
  text: freezeText(readPlain(Buffer.from(source))),
  quality: { verdict: 'good', reasons: [], garbage: 0, emptyPages: 0 },
  ocrPages: [],
  warnings: [],
});

const { labelText } =
  built<typeof import('../../src/disclosures/label-text')>('disclosures/label-text');

const assess = (reading: Reading, labels: TextLabels) =>
  auditDocument(reading, { sha256: '0'.repeat(64), labels, rubrics, rubricId });

const audit = (reading: Reading) => assess(reading, labelText(reading.text));

/** Sentences that end where a careless splitter would not, or does where it should not. */
const HARD_CASES: readonly (readonly string[])[] = [
  ['The duty lies in s. 52 of the Act.', 'It binds councils.'],
  ['See para. 4.2 of annex B.', 'Officers follow it.'],
  ['Contract No. 4 was ended.', 'The other No. 7 was not.'],
  ['Cllr. J. B. Priestwood signed it.', 'He leads the council.'],
  ['We spent £1.2 million in 2025.', 'Of this £0.4m went on care.'],
  ['Goods from e.g. Turkey were checked.', 'Others, i.e. services, were not.'],
  ['Did anyone ask?', 'Nobody did!', 'That has changed.'],
  ['The supplier (Acme Ltd.) replied.', 'It sent its policy.'],
  ['Visit www.example.org for more.', 'Or call us at 9 a.m. on weekdays.'],
  ['Mrs. Hall and Dr. Singh spoke.', 'Both know the law.'],
  ['He said: “We will act.”', 'They acted.'],
  ['Approved on 9 Sept. 2026 by Cabinet.', 'Published in Oct. 2026.'],
];

const splittingF1 = (): number => {
  let hits = 0;
  let found = 0;
  let wanted = 0;
  for (const sentences of HARD_CASES) {
    const content = sentences.join(' ');
    const block = { start: 0, end: content.length, kind: 'paragraph', page: 1 } as const;
    const split = splitSentences(content, [block]).map(({ start, end }) =>
      content.slice(start, end),
    );
    hits += split.filter((sentence) => sentences.includes(sentence)).length;
    found += split.length;
    wanted += sentences.length;
  }
  return (2 * hits) / (found + wanted);
};

const splitting = async (): Promise<Result[]> => {
  const { content, blocks } = readingOf(plainStatement(15_000, 1)).text;
  const count = splitSentences(content, blocks).length;
  const ours = await cost(() => splitSentences(content, blocks));
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const theirs = await cost(
    () => blocks.map(({ start, end }) => [...segmenter.segment(content.slice(start, end))].length),
    3,
  );
  return [
    result('sentence splitting', count / ours.cpu, 'sentences/s', ['>=', 300_000]),
    result('  against Intl.Segmenter on the same blocks', theirs.cpu / ours.cpu, '×'),
    result('  F1 on hard cases', splittingF1(), '', ['>=', 0.95]),
  ];
};

const phrases = async (): Promise<Result[]> => {
  const rubric = rubrics.get(rubricId);
  if (!rubric) throw new Error(`there is no rubric ${rubricId}`);
  const set = compileRubric(rubric).phrases;
  const words = sentencesOf(3_000, 2).map((sentence) =>
    wordsOf(searchView(sentence, { start: 0, end: sentence.length }).view),
  );
  const ours = await cost(() => words.forEach((one) => set.match(one)));
  const naive = (one: (typeof words)[number]) => {
    const hits: { phrase: number; start: number; end: number }[] = [];
    set.phrases.forEach((phrase, index) => collect(phrase, index, one, hits));
    return hits;
  };
  const few = words.slice(0, 600);
  const theirs = await cost(() => few.forEach(naive), 3);
  const key = (hits: readonly { phrase: number; start: number; end: number }[]) =>
    hits
      .map(({ phrase, start, end }) => `${phrase}:${start}-${end}`)
      .sort()
      .join();
  const same = words.filter((one) => key(set.match(one)) === key(naive(one))).length;
  const rate = words.length / ours.cpu;
  const note = `${set.phrases.length} phrases`;
  return [
    result('rubric phrases found', rate, 'sentences/s', ['>=', 100_000], note),
    result('  against one regex a phrase', rate / (few.length / theirs.cpu), '×'),
    result('  sentences with identical hits', same / words.length, '', ['>=', 1]),
  ];
};

const growing = async (): Promise<Result[]> => {
  const sizes = [200, 2_000, 19_000];
  const seconds: number[] = [];
  for (const [n, size] of sizes.entries()) {
    const reading = readingOf(plainStatement(size, 3 + n));
    seconds.push((await cost(() => audit(reading), n === 2 ? 3 : 5)).cpu);
  }
  const readings = Array.from({ length: 60 }, (_, n) => readingOf(plainStatement(150, 10 + n)));
  const known = readings.map((reading) => ({ reading, labels: labelText(reading.text) }));
  const again = await cost(() => known.forEach(({ reading, labels }) => assess(reading, labels)));
  const growth = Math.log10((seconds[2] ?? 0) / (seconds[0] ?? 1)) / Math.log10(19_000 / 200);
  const all = (again.cpu / readings.length) * COUNCILS * YEARS;
  const note = sizes.map((size, n) => `${size}: ${seconds[n]?.toFixed(2)} s`).join(', ');
  return [
    result(
      'labelled and assessed: growth exponent, 1× 10× 95× sentences',
      growth,
      '',
      ['<=', 1.15],
      note,
    ),
    result(`${COUNCILS} councils × ${YEARS} years, one core`, all, 's', ['<=', 60], 'scaled up'),
  ];
};

export const assessing = async (): Promise<Result[]> => [
  ...(await splitting()),
  ...(await phrases()),
  ...(await growing()),
];
