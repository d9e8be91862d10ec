/** Which marks of a rubric are set on a stretch of text: one bit for each. */
export class MarkSet {
  private constructor(private readonly bits: Uint32Array) {}

  /** @param marks how many marks there are @returns a set in which none is set */
  static of(marks: number): MarkSet {
    return new MarkSet(new Uint32Array((marks + 31) >>> 5));
  }

  has(mark: number): boolean {
    return (((this.bits[mark >>> 5] ?? 0) >>> (mark & 31)) & 1) === 1;
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
    const before = this.bits[mark >>> 5] ?? 0;
    const after = before | (1 << (mark & 31));
    this.bits[mark >>> 5] = after;
    return before !== after >>> 0;
  }

  /** Sets all marks that another set has. */
  add(other: MarkSet): void {
    other.bits.forEach((bits, place) => {
      this.bits[place] = (this.bits[place] ?? 0) | bits;
    });
  }
}
