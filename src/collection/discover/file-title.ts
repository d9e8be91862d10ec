import { yearNamed } from '../rank/years';
import { namesSubject } from './subject';

/** Lines at the start of a file in which its title stands. */
const TITLE_LINES = 6;
/** Characters of a line that holds a year and little else. */
const SHORT = 30;
const LONGEST_LINE = 120;
const STATEMENT = /statement|datganiad/i;

const namesStatement = (title: string): boolean => namesSubject(title) && STATEMENT.test(title);

/** The first lines of a file's text, those that say what it is: a title may be broken over several. */
export function titleLines(text: string): string[] {
  const lines = text
    .slice(0, 3_000)
    .split(/[\n\f]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.slice(0, TITLE_LINES).filter((line) => line.length < LONGEST_LINE);
}

/** Lines of a title in one, at most 240 characters. */
export const joinedTitle = (lines: readonly string[]): string => lines.join(' ').slice(0, 240);

/** The title as people would write it down: as far as it names the statement, and its year. */
export function shownTitle(lines: readonly string[]): string {
  const last = lines.findIndex((_, index) =>
    namesStatement(joinedTitle(lines.slice(0, index + 1))),
  );
  if (last < 0) return joinedTitle(lines);
  const next = lines[last + 1] ?? '';
  const isYear = next.length < SHORT && yearNamed(next) !== null;
  return joinedTitle(lines.slice(0, last + (isYear ? 2 : 1)));
}
