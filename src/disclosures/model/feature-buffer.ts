/**
 * The features of one sentence: group and hash of each, in typed arrays that are used again for the
 * next sentence. A feature may stand in it more than once. `a` and `b` say what it was made of, to
 * give it a name.
 */
export class FeatureBuffer {
  length = 0;
  groups = new Uint8Array(2_048);
  firsts = new Int32Array(2_048);
  seconds = new Int32Array(2_048);
  a = new Int32Array(2_048);
  b = new Int32Array(2_048);

  clear(): void {
    this.length = 0;
  }

  add(group: number, first: number, second: number, a: number, b: number): void {
    const at = this.length;
    if (at === this.groups.length) this.grow();
    this.groups[at] = group;
    this.firsts[at] = first;
    this.seconds[at] = second;
    this.a[at] = a;
    this.b[at] = b;
    this.length = at + 1;
  }

  private grow(): void {
    const size = this.groups.length * 2;
    const wider = (old: Int32Array<ArrayBuffer>) => {
      const array = new Int32Array(size);
      array.set(old);
      return array;
    };
    const groups = new Uint8Array(size);
    groups.set(this.groups);
    this.groups = groups;
    this.firsts = wider(this.firsts);
    this.seconds = wider(this.seconds);
    this.a = wider(this.a);
    this.b = wider(this.b);
  }
}
