import { featureHash } from './feature-groups';

/** Features of a group that are one of a list of names: hashed when first met. */
export class FixedFeatures {
  private readonly hashes: (readonly [number, number] | undefined)[];

  constructor(
    private readonly group: number,
    readonly names: readonly string[],
  ) {
    this.hashes = names.map(() => undefined);
  }

  /** @param index of the name */
  hash(index: number): readonly [number, number] {
    return (this.hashes[index] ??= featureHash(this.group, this.names[index] as string));
  }
}
