import { labelledStatements } from '../../../test/fixtures/labelled/labelled-statements';
import { DisclosureModel } from '../model/disclosure-model';
import { probabilityOf } from '../model/sentence-labels';
import { GROUP } from '../model/feature-groups';
import { bytesInMemory } from '../model/byte-source';
import { readModel, writeModel } from '../model/model-file';
import { randomOf, shuffle } from './random';
import { TRAIN_SETTINGS } from './settings';
import { train } from './train';
import type { TrainingStatement } from './training-statement';

const STATEMENTS = labelledStatements(12);
const MADE = '2026-11-26';
const trained = train(STATEMENTS, TRAIN_SETTINGS, MADE);
const bytes = Buffer.from(writeModel(trained.file));

const withLabels = (labels: ArrayLike<number>): TrainingStatement[] => {
  let next = 0;
  return STATEMENTS.map((statement) => ({
    ...statement,
    rows: statement.rows.map((row) => ({ ...row, labels: labels[next++] ?? 0 })),
  }));
};

describe(train.name, () => {
  it('learns what can be learnt', () => {
    expect(trained.validated.macro.f1).toBeGreaterThan(0.9);
  });

  it('learns nothing from shuffled labels', () => {
    const labels = STATEMENTS.flatMap(({ rows }) => rows.map((row) => row.labels));
    shuffle(labels, randomOf(9));
    const { macro, labels: each } = train(withLabels(labels), TRAIN_SETTINGS, MADE).validated;
    const share = each.reduce((sum, { support }) => sum + support, 0) / labels.length / each.length;
    expect(macro.f1).toBeLessThan((2 * share) / (1 + share) + 0.1);
  });

  it('cannot tell list items apart without what stands around them', () => {
    const around = [GROUP.prev, GROUP.next, GROUP.near, GROUP.around, GROUP.lead, GROUP.flag];
    const blind = train(STATEMENTS, { ...TRAIN_SETTINGS, without: new Set(around) }, MADE);
    const f1 = (result: typeof trained, label: string) =>
      result.validated.labels.find(({ id }) => id === label)?.f1 ?? 0;
    expect(f1(trained, 'supply_chains')).toBeGreaterThan(f1(blind, 'supply_chains') + 0.1);
    expect(f1(blind, 'approval')).toBeGreaterThan(0.9);
  });

  it('gives the same bytes for the same data and seed, other bytes for another seed', () => {
    const again = train(STATEMENTS, TRAIN_SETTINGS, MADE);
    expect(writeModel(again.file)).toBe(bytes.toString());
    const other = train(STATEMENTS, { ...TRAIN_SETTINGS, seed: 2 }, MADE);
    expect(writeModel(other.file)).not.toBe(bytes.toString());
  });

  it('keeps names of one statement alone out of the model', () => {
    const named = STATEMENTS.map((statement, n) =>
      n > 0
        ? statement
        : {
            ...statement,
            rows: [{ text: 'Quillerby provides joinery', labels: 16 }, ...statement.rows],
          },
    );
    const { file } = train(named, TRAIN_SETTINGS, MADE);
    expect(JSON.stringify(file)).not.toContain('quillerby');
  });

  describe('the model it makes', () => {
    const model = new DisclosureModel(readModel(bytesInMemory(bytes)));
    const supplies = [{ text: 'Our suppliers provide' }, { text: 'Timber' }];
    const risks = [{ text: 'The risk of modern slavery is highest in' }, { text: 'Timber' }];

    it('says the same of a sentence in another statement with the same surroundings', () => {
      expect(model.labelRows([...supplies])[1]).toEqual(model.labelRows(supplies)[1]);
    });

    it('says something else in other surroundings, and the explanation shows that alone', () => {
      const likely = (rows: typeof supplies) =>
        probabilityOf(model.labelRows(rows)[1]!, 'supply_chains');
      expect(likely(supplies)).toBeGreaterThan(likely(risks) + 0.2);
      const own = (rows: typeof supplies) =>
        model
          .explainRow(rows, 1, 'supply_chains')
          .filter(({ context, group }) => !context && group !== 'sign');
      const context = (rows: typeof supplies) =>
        model.explainRow(rows, 1, 'supply_chains').filter((part) => part.context);
      expect(own(risks)).toEqual(own(supplies));
      expect(context(risks)).not.toEqual(context(supplies));
    });

    it('is not moved by features it does not know', () => {
      const score = (text: string) => model.labelRows([{ text }])[0]?.probabilities;
      expect(score('zzqq')).toHaveLength(11);
      expect(score('')).toHaveLength(11);
    });
  });
});
