/**
 * From 64-bit hashes to small numbers: open addressing over typed arrays. Grows by doubling; never
 * confuses two keys whose 64 bits differ.
 */
export class ExactTable {
  private firsts: Int32Array;
  private seconds: Int32Array;
  private values: Int32Array;
  private mask: number;
  /** Small enough to stay close to the processor: most keys that are not there stop here. */
  private filter: Uint32Array;
  /** How many keys it holds. */
  size = 0;

  /** @param expected how many keys will come; a hint */
  constructor(expected = 1_000) {
    let capacity = 16;
    while (capacity < expected * 2.5) capacity *= 2;
    this.mask = capacity - 1;
    this.firsts = new Int32Array(capacity);
    this.seconds = new Int32Array(capacity);
    this.values = new Int32Array(capacity).fill(-1);
    this.filter = new Uint32Array(capacity >> 2);
  }

  /** The value of a key, -1 when it is not there. */
  get(first: number, second: number): number {
    const { mask, values, firsts, seconds, filter } = this;
    const bit = (second ^ (first >>> 9)) & (mask * 8 + 7);
    if ((((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return -1;
    let slot = (first ^ (second >>> 7)) & mask;
    for (;;) {
      const value = values[slot] as number;
      if (value < 0) return -1;
      if (firsts[slot] === first && seconds[slot] === second) return value;
      slot = (slot + 1) & mask;
    }
  }

  /** The value of a key; a new key gets `value` (0 or more). */
  add(first: number, second: number, value: number): number {
    if (this.size * 2 > this.mask) this.grow();
    let slot = (first ^ (second >>> 7)) & this.mask;
    while ((this.values[slot] as number) >= 0) {
      if (this.firsts[slot] === first && this.seconds[slot] === second)
        return this.values[slot] as number;
      slot = (slot + 1) & this.mask;
    }
    this.firsts[slot] = first;
    this.seconds[slot] = second;
    this.values[slot] = value;
    const bit = (second ^ (first >>> 9)) & (this.mask * 8 + 7);
    this.filter[bit >>> 5] = (this.filter[bit >>> 5] as number) | (1 << (bit & 31));
    this.size += 1;
    return value;
  }

  private grow(): void {
    const { firsts, seconds, values } = this;
    const capacity = (this.mask + 1) * 2;
    this.mask = capacity - 1;
    this.firsts = new Int32Array(capacity);
    this.seconds = new Int32Array(capacity);
    this.values = new Int32Array(capacity).fill(-1);
    this.filter = new Uint32Array(capacity >> 2);
    this.size = 0;
    values.forEach((value, slot) => {
      if (value >= 0) this.add(firsts[slot] as number, seconds[slot] as number, value);
    });
  }
}
