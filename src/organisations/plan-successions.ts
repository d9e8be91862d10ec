import { type PlannedRow, refused } from './planned-row';
import { readDay } from './register-columns';
import type { RegisterEntry, Succession } from './register-entry';
import { type SheetRow, shown } from './register-sheet';

export type SuccessionChange = Succession & {
  /** The predecessor's last day. */
  readonly endDate: string;
};

/**
 * Plans the rows of a list of successors. Whoever is followed ends the day before: a part that
 * moves while the rest goes on is no succession.
 */
export function planSuccessions(
  rows: readonly SheetRow[],
  organisations: Map<string, RegisterEntry>,
  stored: readonly Succession[],
): PlannedRow<SuccessionChange>[] {
  const before = new Map(stored.map((each) => [keyOf(each), each]));
  return rows.map((row) => {
    const { line, cells } = row;
    if (row.problem) return refused(line, `The row ${row.problem}.`);
    const cell = (name: string) => cells.get(name) ?? '';
    const unknown = ['predecessor', 'successor'].find((name) => !organisations.has(cell(name)));
    if (unknown)
      return refused(line, `The ${unknown} “${shown(cell(unknown))}” is not in the register.`);
    const [from, to] = [
      organisations.get(cell('predecessor')),
      organisations.get(cell('successor')),
    ];
    const date = readDay(cell('date'));
    if (!from || !to || date === null)
      return refused(
        line,
        `The date “${shown(cell('date'))}” must be a date, for example 2023-04-01.`,
      );
    const endDate = dayBefore(date);
    const problem = successionProblem(from, to, endDate, before);
    if (problem) return refused(line, problem);
    const note = cell('note').slice(0, 200);
    const change = { predecessor: from.id, successor: to.id, date, note, endDate };
    const old = before.get(keyOf(change));
    if (old?.date === date && old.note === note && from.endDate === endDate)
      return {
        line,
        outcome: 'unchanged',
        sentence: `${said(from, to)} stays as it is.`,
        change: null,
      };
    before.set(keyOf(change), change);
    organisations.set(from.id, { ...from, endDate });
    const outcome = old ? 'changed' : 'added';
    return { line, outcome, sentence: `${said(from, to)} on ${long(date)}.`, change };
  });
}

const keyOf = ({ predecessor, successor }: Pick<Succession, 'predecessor' | 'successor'>): string =>
  `${predecessor} ${successor}`;

function successionProblem(
  from: RegisterEntry,
  to: RegisterEntry,
  endDate: string,
  before: ReadonlyMap<string, Succession>,
): string | null {
  if (from.id === to.id) return `${shown(from.name)} cannot follow itself.`;
  if (before.has(keyOf({ predecessor: to.id, successor: from.id })))
    return `${shown(from.name)} follows ${shown(to.name)} already: it cannot go before it as well.`;
  if (from.startDate && endDate < from.startDate)
    return `${shown(from.name)} began on ${long(from.startDate)} only.`;
  if (from.endDate && from.endDate < endDate)
    return `${shown(from.name)} ended on ${long(from.endDate)} already.`;
  return to.endDate && to.endDate <= endDate
    ? `${shown(to.name)} ended on ${long(to.endDate)} already.`
    : null;
}

const said = (from: RegisterEntry, to: RegisterEntry): string =>
  `${shown(from.name)} (${from.id}) is followed by ${shown(to.name)} (${to.id})`;

const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const long = (day: string): string => LONG.format(new Date(day));
