import fc from 'fast-check';
import { TINY } from '../../test/support/rubric-folder';
import type { Facts } from '../disclosures/facts';
import { NO_LABELS, type TextLabels } from '../disclosures/labels';
import type { Text } from '../text/text';
import { exampleText } from './example-text';
import { findAll } from './find';
import { MAX_QUOTES, type Finding } from './finding';
import { loadRubric } from './load';
import type { DisclosureCondition, Rubric } from './rubric';

const rubric = loadRubric(TINY);
const noFacts: Facts = {
  period: null,
  approval: null,
  signature: null,
  publication: null,
  entity: null,
  language: { main: 'en', welshPages: [] },
};
const in2024 = {
  ...noFacts,
  period: {
    start: '2024-04-01',
    end: '2025-03-31',
    evidence: { start: 0, end: 0, quote: '', page: 1, hits: [] },
  },
};

function find(source: string | Text, criterion = 'T1', facts: Facts = in2024): Finding {
  const text = typeof source === 'string' ? exampleText(source) : source;
  const finding = findAll(rubric, text, facts, NO_LABELS).byCriterion.get(criterion);
  if (!finding) throw new Error(`nothing for ${criterion}`);
  return finding;
}

describe(findAll.name, () => {
  describe('with a condition on the disclosure', () => {
    const text = exampleText(
      'In 2024-25 we trained 41 buyers about slavery. In 2024-25 we trained 9 cooks about slavery.',
    );
    const labels: TextLabels = {
      model: 'm',
      probability: (sentence, label) =>
        label === 'risk_mitigation' ? ([0.9, 0.2][sentence] ?? 0) : 0.05,
    };
    const asking = (atLeast: number, any: DisclosureCondition['any'] = ['risk_mitigation']) => ({
      ...rubric,
      criteria: rubric.criteria.map((criterion) => ({
        ...criterion,
        clauses: criterion.clauses.map((clause) => ({ ...clause, disclosure: { any, atLeast } })),
      })),
    });
    const quotes = (of: Rubric) =>
      findAll(of, text, in2024, labels)
        .byCriterion.get('T1')
        ?.evidence.map(({ quote }) => quote);

    it('quotes only sentences that make the disclosure', () => {
      expect(quotes(asking(0.5))).toEqual(['In 2024-25 we trained 41 buyers about slavery.']);
      expect(quotes(asking(0.1))).toHaveLength(1);
      expect(quotes(asking(0.95))).toEqual([]);
    });

    it('is content with any of the disclosures asked for', () => {
      expect(quotes(asking(0.5, ['approval', 'risk_mitigation']))).toHaveLength(1);
      expect(quotes(asking(0.5, ['approval']))).toEqual([]);
    });

    it('can stand without any phrase', () => {
      const [clause] = rubric.criteria.find(({ id }) => id === 'T1')?.clauses ?? [];
      if (!clause) throw new Error('the tiny rubric has no T1');
      const bare = { has: [], any: [], about: [], unless: [], near: null, distinct: null };
      const only = {
        ...clause,
        ...bare,
        level: 1 as const,
        disclosure: { any: ['risk_mitigation'] as const, atLeast: 0.5 },
      };
      const criteria = rubric.criteria.map((each) => ({ ...each, clauses: [only] }));
      expect(quotes({ ...rubric, criteria })).toHaveLength(1);
    });
  });

  it('quotes the sentence and marks the words that matched', () => {
    const text = exampleText(
      '# Steps\nIn 2024-25 we trained 41 buyers to recognise slavery. And on.',
    );
    const [evidence, ...rest] = find(text).evidence;
    expect(rest).toEqual([]);
    expect(evidence).toMatchObject({ page: 1, status: 'done' });
    expect(evidence?.quote).toBe('In 2024-25 we trained 41 buyers to recognise slavery.');
    expect(text.content.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
    const words = evidence?.hits.map(({ start, end }) => text.content.slice(start, end));
    expect(words).toEqual(['trained', '41', 'buyers', 'slavery']);
  });

  it('finds nothing without inventing a quote', () => {
    expect(find('We like trains. Slavery is wrong.')).toEqual({
      level: 0,
      caps: [],
      evidence: [],
      clause: null,
    });
  });

  it('counts the sentences it searched, headings left out', () => {
    const text = exampleText('# Training on slavery\nOne thing. Another thing.');
    expect(findAll(rubric, text, noFacts, NO_LABELS).searched).toBe(2);
    expect(find(text).level).toBe(0);
  });

  it('takes the subject from a heading or a lead-in', () => {
    expect(find('# Modern slavery\nIn 2024-25 we trained 41 buyers.').level).toBe(3);
    expect(find('To prevent trafficking in 2024-25:\n- we trained 41 buyers').level).toBe(3);
  });

  it.each([
    ['future-only', 'We will train 41 buyers about slavery in 2024-25.', 1, []],
    ['outside-period', 'In 2019 we trained 41 buyers about slavery.', 1, ['outside-period']],
    [
      'boilerplate',
      'With zero tolerance, we trained 41 buyers about slavery in 2024.',
      1,
      ['boilerplate'],
    ],
  ])('%s', (_, sentence, level, caps) => {
    const finding = find(sentence);
    expect(finding.level).toBe(level);
    expect(finding.caps.map(({ id }) => id)).toEqual(caps);
    expect(finding.evidence).toHaveLength(1);
  });

  it('records a cap with its reason, and only when nothing better was found', () => {
    const capped = 'In 2019 we trained 41 buyers about slavery.';
    expect(find(capped).caps).toEqual([
      { id: 'outside-period', from: 3, to: 1, why: 'It is of another year.' },
    ]);
    expect(find(`${capped} In 2024 we trained 12 buyers about slavery.`).caps).toEqual([]);
    expect(find(capped, 'T1', noFacts).level).toBe(3);
  });

  it('counts groups over a section, not over the next one', () => {
    const buyers = 'In 2024-25 we trained buyers about slavery.';
    const workers = 'In 2024-25 we trained social workers about slavery.';
    const together = find(`# One\n${buyers} ${workers}`);
    expect(together).toMatchObject({ level: 2, evidence: [{}, {}] });
    expect(find(`# One\n${buyers}\n# Two\n${workers}`).level).toBe(1);
  });

  it('does not let a capped sentence bring a group', () => {
    const finding = find(
      'In 2024-25 we trained buyers about slavery. We will train social workers about slavery.',
    );
    expect(finding.level).toBe(1);
    expect(finding.caps.map(({ id }) => id)).toEqual(['future-only']);
  });

  it('looks near by in the same section only, and quotes what it found there', () => {
    const near = find('Our terms let us audit every supplier. They forbid slavery.', 'S1');
    expect(near.level).toBe(2);
    expect(near.evidence.map(({ quote }) => quote)).toEqual([
      'Our terms let us audit every supplier.',
      'They forbid slavery.',
    ]);
    expect(find('We may audit suppliers. So it is. They forbid slavery.', 'S1').level).toBe(0);
    expect(find('# A\nWe may audit suppliers.\n# B\nThey forbid slavery.', 'S1').level).toBe(0);
  });

  it('gives up to six quotes of the level reached, no wording twice', () => {
    const sentences = Array.from(
      { length: 9 },
      (_, index) => `In 2024 we trained ${20 + index} buyers about slavery.`,
    );
    const many = find(['We train buyers about slavery.', ...sentences].join(' '));
    expect(many.evidence.map(({ quote }) => quote)).toEqual(sentences.slice(0, MAX_QUOTES));
    expect(find([sentences[0], sentences[0]].join(' ')).evidence).toHaveLength(1);
  });

  it('quotes are slices, hits lie inside them, and order of evidence is that of reading', () => {
    const piece = fc.constantFrom(
      'In 2024-25 we trained 41 buyers about slavery.',
      'We will train ﬁnance buyers ‘about’ slavery.',
      '\n# İstanbul and slavery\n',
      '\n- social workers were trained\n',
      'Suppliers are audi\u00adted; slavery is banned.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = exampleText(pieces.join(' '));
        for (const { evidence } of findAll(rubric, text, in2024, NO_LABELS).byCriterion.values()) {
          let last = -1;
          for (const { quote, start, end, hits } of evidence) {
            expect(text.content.slice(start, end)).toBe(quote);
            expect(hits.every((hit) => hit.start >= start && hit.end <= end)).toBe(true);
            expect(start).toBeGreaterThanOrEqual(last);
            last = start;
          }
        }
      }),
    );
  });
});
