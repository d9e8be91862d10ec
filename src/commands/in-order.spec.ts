import { setTimeout as after } from 'node:timers/promises';
import { inOrder } from './in-order';

describe(inOrder.name, () => {
  it('yields in the order given, whichever finishes first, never more than the width at once', async () => {
    let running = 0;
    let most = 0;
    const results: number[] = [];
    const work = async (delay: number) => {
      running += 1;
      most = Math.max(most, running);
      await after(delay);
      running -= 1;
      return delay;
    };
    for await (const result of inOrder([30, 1, 20, 5, 1], 2, work)) results.push(result);
    expect(results).toEqual([30, 1, 20, 5, 1]);
    expect(most).toBe(2);
  });
});
