import { within } from './within';

describe(within.name, () => {
  it('gives what the work gives, or its failure', async () => {
    expect(await within(1_000, Promise.resolve(7))).toBe(7);
    await expect(within(1_000, Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  it('does not wait for work that never ends', async () => {
    const started = Date.now();
    await expect(within(30, new Promise(() => undefined))).rejects.toThrow('no answer in 30 ms');
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});
