import { fitLogistic } from './logistic';
import { randomOf } from './random';

const example = (count: number) => {
  const random = randomOf(5);
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const targets: number[] = [];
  for (let row = 0; row < count; row += 1) {
    const yes = random() < 0.3;
    targets.push(yes ? 1 : -1);
    for (let feature = 0; feature < 20; feature += 1) {
      if (random() < (yes && feature < 3 ? 0.6 : 0.2)) {
        indices.push(feature);
        values.push(1);
      }
    }
    starts.push(indices.length);
  }
  return {
    vectors: {
      size: 20,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float32Array.from(values),
    },
    targets: Int8Array.from(targets),
    costs: new Float64Array(count).fill(1),
  };
};

describe(fitLogistic.name, () => {
  const { vectors, targets, costs } = example(400);
  const fit = fitLogistic(vectors, targets, costs, { cost: 1, seed: 1, rounds: 60 });
  const gradientOf = (feature: number) => {
    let gradient = feature < 0 ? fit.bias : (fit.weights[feature] as number);
    targets.forEach((target, row) => {
      let score = fit.bias;
      let value = feature < 0 ? 1 : 0;
      for (let i = vectors.starts[row]!; i < vectors.starts[row + 1]!; i += 1) {
        score += fit.weights[vectors.indices[i]!]! * vectors.values[i]!;
        if (vectors.indices[i] === feature) value += vectors.values[i]!;
      }
      gradient -= (target * value) / (1 + Math.exp(target * score));
    });
    return gradient;
  };

  it('comes to rest where the loss is least', () => {
    for (let feature = -1; feature < 20; feature += 1)
      expect(Math.abs(gradientOf(feature))).toBeLessThan(0.5);
  });

  it('finds the features that matter', () => {
    const strongest = [...fit.weights.keys()].sort((a, b) => fit.weights[b]! - fit.weights[a]!);
    expect(strongest.slice(0, 3).sort()).toEqual([0, 1, 2]);
  });

  it('gives the same numbers for the same seed', () => {
    const again = fitLogistic(vectors, targets, costs, { cost: 1, seed: 1, rounds: 60 });
    expect(again).toEqual(fit);
  });

  it('stays with what is expected of a feature that never comes', () => {
    const expected = new Float64Array(21).fill(0.5);
    const settings = { cost: 1, seed: 1, rounds: 60 };
    const { weights } = fitLogistic({ ...vectors, size: 21 }, targets, costs, settings, expected);
    expect(weights[20]).toBe(0.5);
    expect(weights[10]).not.toBe(0.5);
  });

  it('passes over what costs nothing', () => {
    const half = costs.map((_, row) => (row < 200 ? 1 : 0));
    const turned = targets.map((target, row) => (row < 200 ? target : -target)) as Int8Array;
    const settings = { cost: 1, seed: 1, rounds: 60 };
    expect(fitLogistic(vectors, turned, half, settings)).toEqual(
      fitLogistic(vectors, targets, half, settings),
    );
  });
});
