/** One thing that is wrong with a rubric's files. */
export type Problem = {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** What to write instead, one sentence. */
  readonly instead: string;
  /** The offending line and the one before it, with a caret; empty when there is no line to show. */
  readonly excerpt: string;
};

/** A rubric that cannot be used: all its problems at once, each with its place. */
export class RubricError extends Error {
  override readonly name = 'RubricError';

  /** @param problems at least one, in the order of files and lines */
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n\n'));
  }
}

function describeProblem({ file, line, column, message, instead, excerpt }: Problem): string {
  return [`${file}:${line}:${column}  ${message}`, excerpt, `  ${instead}`]
    .filter((part) => part.trim() !== '')
    .join('\n');
}

/** Characters shown of a line: as much as ends at the column, when the line is longer. */
const WIDTH = 120;

/**
 * The line a problem is on, the line before it, and a caret below the column.
 *
 * @param text the file's text
 * @param line from 1
 * @param column from 1
 */
export function excerptOf(text: string, line: number, column: number): string {
  // One for one, so that the caret stays below its column; a terminal must not obey a file.
  const lines = text.split('\n').map((each) => each.replace(/\p{Cc}/gu, ' '));
  const width = String(line).length;
  const from = Math.max(0, column - WIDTH);
  const numbered = (number: number) =>
    `  ${String(number).padStart(width)} | ${(lines[number - 1] ?? '').slice(from, from + WIDTH)}`;
  const caret = `  ${' '.repeat(width)} | ${' '.repeat(column - 1 - from)}^`;
  const before = line > 1 ? [numbered(line - 1)] : [];
  return [...before, numbered(line), caret].join('\n');
}
