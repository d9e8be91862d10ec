import { freezeText } from '../../text/freeze';
import { blocksOfPlainText } from '../../text/plain-layout';
import { DisclosureModel, loadModel } from './disclosure-model';
import { probabilityOf } from './sentence-labels';
import { ln } from './exact-math';
import { DISCLOSURES } from './labels';

const STATEMENT = `Modern slavery statement 2025-26

Our structure

Ambershire Joinery Limited is a wholly owned subsidiary of Fenmouth Holdings plc and employs 340 people at two sites in England.

Training

All buyers completed training on modern slavery in March 2026.

Remediation

Where a supplier breaches our code, we agree a corrective action plan and may terminate the contract.

Approval

This statement was approved by the board of directors on 3 June 2026.

Tolly Marsh, Chief Executive`;

const text = freezeText(blocksOfPlainText(STATEMENT));
const sentence = (part: string) =>
  text.sentences.findIndex(({ start, end }) => text.content.slice(start, end).includes(part));

describe(DisclosureModel.name, () => {
  const model = loadModel();

  it('knows what sentences of a statement disclose', () => {
    const labels = model.labelText(text);
    expect(labels).toHaveLength(text.sentences.length);
    expect(labels[sentence('wholly owned')]?.positive).toContain('structure');
    expect(labels[sentence('All buyers')]?.positive).toContain('risk_mitigation');
    expect(labels[sentence('corrective action')]?.positive).toContain('remediation');
    expect(labels[sentence('approved by the board')]?.positive).toContain('approval');
  });

  it('gives headings no label', () => {
    expect(model.labelText(text)[sentence('Our structure')]?.positive).toEqual([]);
  });

  it('gives the same answer each time, whatever was read before', () => {
    const before = model.labelText(text);
    model.labelRows([{ text: 'Ünrelated wörds about fish, ACME Ltd and £4m.' }]);
    expect(model.labelText(text)).toEqual(before);
  });

  it.each(DISCLOSURES)('explains %s with parts that add up to the log-odds', (label) => {
    const at = sentence('approved by the board');
    const probability = probabilityOf(model.labelText(text)[at]!, label);
    const sum = model.explain(text, at, label).reduce((total, { adds }) => total + adds, 0);
    expect(sum).toBeCloseTo(ln(probability / (1 - probability)), 6);
  });

  it('explains in words a person can read, and marks what comes from context', () => {
    const parts = model.explain(text, sentence('approved by the board'), 'approval');
    const names = parts.filter(({ adds, context }) => adds > 0 && !context).map(({ name }) => name);
    expect(names.slice(0, 40).join()).toMatch(/approved/);
    expect(parts.some(({ context }) => context)).toBe(true);
  });
});
