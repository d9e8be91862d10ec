const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A calendar day in words, as GOV.UK writes it.
 * @param iso `2026-11-23`, or a longer ISO 8601 string whose first ten characters are the day
 * @returns `23 November 2026`; the input as it is when it is not such a day
 */
export function dayInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year && day && name ? `${Number(day)} ${name} ${year}` : iso;
}

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
});

/** The parts of a moment in London time, by name. */
function partsOf(moment: Date): ReadonlyMap<string, string> {
  return new Map(LONDON.formatToParts(moment).map(({ type, value }) => [type, value]));
}

/** The day of a moment, in London time: `23 November 2026`. */
export function momentsDay(moment: Date): string {
  const part = partsOf(moment);
  return `${part.get('day')} ${part.get('month')} ${part.get('year')}`;
}

/** A moment in words, in London time: `23 November 2026 at 4:05pm`. */
export function momentInWords(moment: Date): string {
  const part = partsOf(moment);
  const noon = (part.get('dayPeriod') ?? '').toLowerCase();
  return `${momentsDay(moment)} at ${part.get('hour')}:${part.get('minute')}${noon}`;
}

/** A reporting period in words: `1 April 2025 to 31 March 2026`. */
export function periodInWords(period: { readonly start: string; readonly end: string }): string {
  return `${dayInWords(period.start)} to ${dayInWords(period.end)}`;
}
