import fc from 'fast-check';
import { DisclosureModel, loadModel } from './disclosure-model';

describe(`${DisclosureModel.name} on hostile text`, () => {
  const model = loadModel();
  const spent = (text: string) => {
    const { user, system } = process.cpuUsage();
    model.labelRows([{ text }, { text }]);
    const now = process.cpuUsage();
    return now.user + now.system - user - system;
  };

  it.each([
    ['one word', 'a'],
    ['many words', 'board approve '],
    ['spaces', ' '],
    ['lone surrogates', '\ud800 x'],
    ['numbers', '1,'],
    ['apostrophes', "'"],
    ['words of slavery', 'forced or child labour and '],
  ])('is linear in 100,000 characters of %s', (_, unit) => {
    const text = (length: number) => unit.repeat(length / unit.length);
    const least = (length: number) => Math.min(...[1, 2, 3].map(() => spent(text(length))));
    spent(text(6_250));
    // Sixteen times the characters: 16 times the work when linear, 256 times when quadratic.
    expect(least(100_000)).toBeLessThan(Math.max(least(6_250), 1_000) * 80);
  });

  it('gives probabilities for any characters', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 5 }),
        (texts) => {
          for (const { probabilities } of model.labelRows(texts.map((text) => ({ text }))))
            for (const probability of probabilities) {
              expect(probability).toBeGreaterThanOrEqual(0);
              expect(probability).toBeLessThanOrEqual(1);
            }
        },
      ),
      { numRuns: 40 },
    );
  });
});
