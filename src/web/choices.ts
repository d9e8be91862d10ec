/** One option of a select. */
export type Choice = { readonly value: string; readonly text: string; readonly selected: boolean };

/**
 * The options of a filter, "All" first.
 * @param pairs value and words of each
 */
export function choices(
  pairs: readonly (readonly [string, string])[],
  chosen: string | undefined,
): Choice[] {
  return [['', 'All'] as const, ...pairs].map(([value, text]) => ({
    value,
    text,
    selected: value === (chosen ?? ''),
  }));
}
