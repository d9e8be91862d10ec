import type { ExampleResult } from './check';

/** Whether an example got the level it must get. */
export function isRight({ expected, got }: ExampleResult): boolean {
  return expected === got;
}

/**
 * What to print about the examples of a rubric: one block for each that failed, then the count.
 *
 * @param results of `checkRubric`
 */
export function checkReport(results: readonly ExampleResult[]): string {
  const failed = results.filter((result) => !isRight(result));
  const blocks = failed.map(
    ({ file, line, column, criterion, expected, got, example, why }) =>
      `${file}:${line}:${column}  ${criterion}: expected level ${expected}, got ${got}\n` +
      `  "${example.text.replace(/\s*\n\s*/g, ' / ')}"\n  ${why}`,
  );
  const right = results.length - failed.length;
  return [...blocks, `${right} of ${results.length} examples get their level.`].join('\n\n');
}
