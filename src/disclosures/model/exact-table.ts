/** Numbers a slot has: both halves of the key, the value with one added, and one that is not used. */
const WIDTH = 4;

/**
 * From 64-bit hashes to small numbers: open addressing over typed arrays. Grows by doubling; never
 * confuses two keys whose 64 bits differ.
 */
export class ExactTable {
  /** What belongs to one key lies side by side: looking a key up reads memory once. */
  private slots: Int32Array;
  private mask: number;
  /** Small enough to stay close to the processor: most keys that are not there stop here. */
  private filter: Uint32Array;
  /** How many keys it holds. */
  size = 0;

  /** @param expected how many keys will come; a hint */
  constructor(expected = 1_000) {
    let capacity = 16;
    while (capacity < expected * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.slots = new Int32Array(capacity * WIDTH);
    this.filter = new Uint32Array(capacity >> 1);
  }

  /** The value of a key, -1 when it is not there. */
  get(first: number, second: number): number {
    const { mask, slots, filter } = this;
    const bit = (second ^ (first >>> 9)) & (mask * 16 + 15);
    if ((((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return -1;
    let slot = (first ^ (second >>> 7)) & mask;
    for (;;) {
      const at = slot * WIDTH;
      const value = slots[at + 2] as number;
      if (value === 0) return -1;
      if (slots[at] === first && slots[at + 1] === second) return value - 1;
      slot = (slot + 1) & mask;
    }
  }

  /** The value of a key; a new key gets `value` (0 or more). */
  add(first: number, second: number, value: number): number {
    if (this.size * 2 > this.mask) this.grow();
    const { mask, slots, filter } = this;
    let slot = (first ^ (second >>> 7)) & mask;
    for (;;) {
      const at = slot * WIDTH;
      const held = slots[at + 2] as number;
      if (held === 0) break;
      if (slots[at] === first && slots[at + 1] === second) return held - 1;
      slot = (slot + 1) & mask;
    }
    slots[slot * WIDTH] = first;
    slots[slot * WIDTH + 1] = second;
    slots[slot * WIDTH + 2] = value + 1;
    const bit = (second ^ (first >>> 9)) & (mask * 16 + 15);
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
    this.size += 1;
    return value;
  }

  private grow(): void {
    const old = this.slots;
    const capacity = (this.mask + 1) * 2;
    this.mask = capacity - 1;
    this.slots = new Int32Array(capacity * WIDTH);
    this.filter = new Uint32Array(capacity >> 1);
    this.size = 0;
    for (let at = 0; at < old.length; at += WIDTH) {
      const value = old[at + 2] as number;
      if (value > 0) this.add(old[at] as number, old[at + 1] as number, value - 1);
    }
  }
}
