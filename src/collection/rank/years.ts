/** The ways a year of a statement is spelt, longest first; `$1` is its first year. */
const SPELLINGS = [
  // 2022-to-2023, 2025-2026, 2020/2021, 2024 to 2025
  /(?<!\d)(20[12]\d)[\s/_.,-]*(?:to|and|i|a|–|—)?[\s/_.,-]*(20[12]\d)(?!\d)/,
  // 2024-25, 2020/21, 2019 to 20
  /(?<!\d)(20[12]\d)[\s/_-]*(?:to|and|i|a|–|—)?[\s/_-]*([12]\d)(?![\d/-])/,
  // 20192020, 201920
  /(?<!\d)(20[12]\d)(20[12]\d)(?!\d)/,
  /(?<!\d)(20[12]\d)([12]\d)(?!\d)/,
  // 23-24, FY23/24
  /(?<!\d)([12]\d)[/_-]([12]\d)(?!\d)/,
];
/** A year alone; that of the Modern Slavery Act is none. */
const SINGLE = /(?<!\d|\bact[\s_-]|\bact)(20[12]\d)(?!\d)/i;
const MONTH_AND_YEAR =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s_-]+(?:20)?([12]\d)(?!\d)/i;

/**
 * The year a title, a link or the last part of an address names, in any of the spellings that
 * occur: `2024-25`, `2022-to-2023`, `2022-2023-`, `201920`, `2025/26`, `2021`, `May 24`.
 *
 * @returns `2024-25` for a financial year, `2021` for a single one, `null` for none. Of several the
 *   first counts. Two years that do not follow each other are a single year, the first.
 */
export function yearNamed(text: string): string | null {
  for (const spelling of SPELLINGS) {
    const found = spelling.exec(text);
    if (!found) continue;
    const from = Number(found[1]) % 100;
    if (Number(found[2]) % 100 === from + 1) return `20${from}-${from + 1}`;
  }
  const single = SINGLE.exec(text);
  if (single) return single[1] as string;
  const month = MONTH_AND_YEAR.exec(text);
  return month ? `20${month[1]}` : null;
}
