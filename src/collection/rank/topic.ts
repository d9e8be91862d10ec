/** Words that name the subject, English and Welsh. */
export const TOPIC =
  /\b(?:(?:anti )?slavery|human traffick\w*|trafficking|caethwas\w*|masnachu (?:mewn )?pobl|ethical employment|cyflogaeth foesegol|forced labour|supply chain transparency)\b/;

/** Words for the document itself. */
export const STATEMENT = /\b(?:statements?|datganiad(?:au)?|ddatganiad)\b/;

/** The words that a pattern matches, or null. */
export function found(pattern: RegExp, words: string): string | null {
  return pattern.exec(words)?.[0].trim() ?? null;
}

/** The first of several fields that a pattern matches, as the words that match. */
export function foundIn(pattern: RegExp, ...fields: readonly string[]): string | null {
  for (const words of fields) {
    const match = found(pattern, words);
    if (match !== null) return match;
  }
  return null;
}

/** Whether words name the subject and the document: "modern slavery statement". */
export function namesStatement(words: string): boolean {
  return (TOPIC.test(words) && STATEMENT.test(words)) || TRANSPARENCY.test(words);
}

const TRANSPARENCY =
  /\b(?:modern slavery|slavery act) (?:act )?(?:2015 )?(?:transparency|report|return)$/;
