import type { CriterionResult } from '../../src/assessments/assessment';
import type { AuditRecord } from '../../src/assessments/audit-record';
import type { Criterion, Level, Rubric } from '../../src/rubrics/rubric';
import type { Block, Evidence, Text } from '../../src/text/text';
import type { Assessed } from '../../src/web/assessments/assessment-view';

type Part = Omit<Block, 'start' | 'end'> & { readonly words: string };

const PARTS: readonly Part[] = [
  { kind: 'furniture', page: 1, words: 'Ashby Vale Council — page 1' },
  { kind: 'heading', page: 1, level: 1, words: 'Modern slavery statement 2025-26' },
  { kind: 'paragraph', page: 1, words: 'Cabinet approved this statement on 9 September 2026.' },
  { kind: 'heading', page: 1, level: 3, words: 'Training <b>&</b> {{ 7*7 }}' },
  { kind: 'item', page: 1, words: 'In 2025-26, 312 of 340 commissioning staff were trained.' },
  { kind: 'item', page: 1, words: 'We will extend the course to all staff.' },
  { kind: 'paragraph', page: 2, hidden: 'white', words: 'All 9,000 suppliers were audited.' },
  { kind: 'cell', page: 2, words: 'Care' },
  { kind: 'cell', page: 2, words: 'High risk' },
  { kind: 'paragraph', page: 2, words: '<script>alert("x")</script>' },
];

function textOf(parts: readonly Part[]): Text {
  let content = '';
  const blocks = parts.map(({ words, ...block }) => {
    const start = content.length;
    content += `${words}\n\n`;
    return { ...block, start, end: start + words.length };
  });
  const page = (number: number, source: 'text' | 'ocr') => {
    const own = blocks.filter((block) => block.page === number);
    const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
    const size = { width: 595, height: 842, words: [] };
    return { number, start, end, source, ...(source === 'ocr' && { confidence: 87.4 }), ...size };
  };
  const sentences = blocks.flatMap(({ start, end, kind, hidden }, block) =>
    kind === 'furniture' || hidden ? [] : [{ start, end, block }],
  );
  return { content, blocks, sentences, pages: [page(1, 'text'), page(2, 'ocr')] };
}

export const TEXT = textOf(PARTS);

/** The evidence for a sentence of the text, with one word of it as the hit. */
export function evidenceFor(quote: string, hit: string): Evidence {
  const start = TEXT.content.indexOf(quote);
  const at = TEXT.content.indexOf(hit, start);
  const page = TEXT.blocks.find((block) => block.start <= start && block.end > start)?.page ?? 1;
  const hits = [{ start: at, end: at + hit.length }];
  return { start, end: start + quote.length, quote, page, hits };
}

export const TRAINED = 'In 2025-26, 312 of 340 commissioning staff were trained.';
export const APPROVED = 'Cabinet approved this statement on 9 September 2026.';
export const PLANNED = 'We will extend the course to all staff.';

const criterion = (id: string, section: string, question: string, max: 2 | 3 = 3): Criterion => ({
  id,
  section,
  question,
  why: 'Because readers ask.',
  source: 'Modern Slavery Act 2015 s.54(5)',
  type: 'content',
  claim: 'action',
  max,
  weight: 1,
  levels: new Map<Level, string>([
    [1, 'It is mentioned.'],
    [2, 'It is specific.'],
    [3, 'It is measured.'],
  ]),
  appliesTo: { nations: [], types: [] },
  appliesBecause: '',
  observation: null,
  signals: new Map(),
  clauses: [],
  examples: [{ level: 1, kind: 'planned', text: PLANNED, period: null, line: 1, column: 1 }],
  file: `${id}.yml`,
});

export const RUBRIC: Rubric = {
  id: 'council-statement',
  title: 'Council statements',
  version: '1.0',
  hash: 'a'.repeat(64),
  sections: [
    { id: 'A', title: 'Formalities', weight: 40 },
    { id: 'G', title: 'Training', weight: 60 },
  ],
  bands: [
    { band: 'A', from: 75 },
    { band: 'B', from: 60 },
    { band: 'E', from: 0 },
  ],
  caps: new Map([['future-only', { to: 1, says: 'Only promised.' }]]),
  boilerplate: [],
  formalities: ['A4', 'A2'],
  criteria: [
    criterion('A2', 'A', 'Is it linked from the homepage?', 2),
    criterion('A4', 'A', 'Was it approved by an equivalent body?'),
    criterion('A9', 'A', 'Does it say what is unknown?'),
    criterion('G1', 'G', 'Is training described by role?'),
    criterion('G2', 'G', 'Will it be extended?'),
    criterion('G3', 'G', 'Are Welsh commitments reported?'),
  ],
};

const result = (id: string, change: Partial<CriterionResult>): CriterionResult => ({
  id,
  section: id.slice(0, 1),
  state: 'scored',
  level: 0,
  max: 3,
  caps: [],
  searched: 214,
  evidence: [],
  ...change,
});

const done = { ...evidenceFor(TRAINED, '312 of 340'), status: 'done' } as const;

export const RECORD: AuditRecord = {
  source: 'ashby-vale.pdf',
  document: {
    sha256: 'b'.repeat(64),
    mediaType: 'application/pdf',
    pages: 2,
    characters: TEXT.content.length,
    sentences: TEXT.sentences.length,
    ocrPages: [2],
    quality: { verdict: 'good', reasons: [], garbage: 0, emptyPages: 0 },
    warnings: [{ code: 'hidden-text', message: 'There is hidden text on page 2.' }],
  },
  facts: {
    period: {
      start: '2025-04-01',
      end: '2026-03-31',
      evidence: evidenceFor('Modern slavery statement 2025-26', '2025-26'),
    },
    approval: {
      state: 'approved',
      body: 'Cabinet',
      date: '2026-09-09',
      evidence: evidenceFor(APPROVED, 'approved'),
    },
    signature: null,
    publication: null,
    entity: null,
    language: { main: 'en', welshPages: [] },
  },
  rubric: { id: RUBRIC.id, version: '1.0', hash: RUBRIC.hash },
  disclosureModel: 'd'.repeat(64),
  score: 61.7,
  band: 'B',
  coverage: 0.75,
  specificity: 0.5,
  formalities: {
    met: null,
    criteria: [
      { id: 'A4', state: 'met' },
      { id: 'A2', state: 'not-scored' },
    ],
  },
  criteria: [
    result('A2', { state: 'not-scored', level: null, max: 2, reason: 'Nobody looked.' }),
    result('A4', {
      level: 3,
      evidence: [{ ...evidenceFor(APPROVED, 'approved'), status: 'done' }],
    }),
    result('A9', {}),
    result('G1', { level: 3, evidence: [done] }),
    result('G2', {
      level: 1,
      caps: [{ id: 'future-only', from: 2, to: 1, why: 'Only promised.' }],
      evidence: [{ ...evidenceFor(PLANNED, 'will'), status: 'planned' }, done],
    }),
    result('G3', { state: 'not-applicable', level: null, reason: 'Only in Wales.' }),
  ],
};

/** A small fictional statement that has one of everything a page must show. */
export const ASSESSED: Assessed = {
  record: RECORD,
  text: TEXT,
  rubric: RUBRIC,
  document: null,
  disclosed: new Map([
    [
      done.start,
      [
        {
          label: 'risk_mitigation',
          probability: 0.934,
          because: [
            { group: 'start', name: 'before anything is read', adds: -2.5, context: false },
            { group: 'words', name: '<b>trained</b>', adds: 1.84, context: false },
            { group: 'heading', name: 'training', adds: 0.71, context: true },
            { group: 'sign', name: 'short', adds: -0.32, context: false },
            { group: 'sign', name: 'in the middle', adds: 0.01, context: false },
          ],
        },
      ],
    ],
  ]),
};
