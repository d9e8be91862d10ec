/** Which marks of a rubric are set on a stretch of text: one bit for each. */
export class MarkSet {
  private constructor(
    private readonly bits: Uint32Array,
    private readonly from: number,
    private readonly width: number,
  ) {}

  /**
   * Makes sets in which none is set. Many at once lie in one array: one each is dearer to make than to
   * fill.
   *
   * @param marks how many marks there are
   */
  static make(count: number, marks: number): MarkSet[] {
    const width = (marks + 31) >>> 5;
    const bits = new Uint32Array(width * count);
    return Array.from({ length: count }, (_, set) => new MarkSet(bits, set * width, width));
  }

  static of(marks: number): MarkSet {
    const width = (marks + 31) >>> 5;
    return new MarkSet(new Uint32Array(width), 0, width);
  }

  has(mark: number): boolean {
    return (((this.bits[this.from + (mark >>> 5)] ?? 0) >>> (mark & 31)) & 1) === 1;
  }

  hasAll(marks: readonly number[]): boolean {
    for (const mark of marks) if (!this.has(mark)) return false;
    return true;
  }

  hasAny(marks: readonly number[]): boolean {
    for (const mark of marks) if (this.has(mark)) return true;
    return false;
  }

  /** @returns false when it was set already */
  set(mark: number): boolean {
    const at = this.from + (mark >>> 5);
    const before = this.bits[at] ?? 0;
    const after = (before | (1 << (mark & 31))) >>> 0;
    this.bits[at] = after;
    return before !== after;
  }

  /** Sets all marks that another set has. */
  add(other: MarkSet): void {
    for (let word = 0; word < this.width; word += 1) {
      const own = this.bits[this.from + word] ?? 0;
      this.bits[this.from + word] = own | (other.bits[other.from + word] ?? 0);
    }
  }
}
