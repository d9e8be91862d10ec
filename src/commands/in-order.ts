/**
 * Runs `work` on every entry, at most `width` at once, and yields the results in the order of the
 * entries: what is printed never depends on which document was quicker.
 *
 * @param work must not reject; a failure is a result
 */
export async function* inOrder<Entry, Result>(
  entries: readonly Entry[],
  width: number,
  work: (entry: Entry) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  let next = 0;
  while (running.length > 0 || next < entries.length) {
    while (running.length < width && next < entries.length) {
      running.push(work(entries[next] as Entry));
      next += 1;
    }
    yield await (running.shift() as Promise<Result>);
  }
}
