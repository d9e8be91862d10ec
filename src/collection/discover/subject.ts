/** Words by which an address, a link or a heading says that it is about modern slavery. */
const SUBJECT =
  /slaver|traffick|caethwas|gaethwas|masnach(?:u)?[\s_-]*pobl|modern[\s_-]*day[\s_-]*slav|(?:forced|exploit)[\w]*[\s_-]*labour|supply[\s_-]*chain[\s_-]*transparency|ethical[\s_-]*employment|cyflogaeth[\s_-]*foesegol|section[\s_-]*54\b/i;
const STATEMENT =
  /statement|datganiad|transparency|annual[\s_-]*report|adroddiad|supply[\s_-]*chain|\b20\d\d\b/i;

/**
 * Whether words or an address name the subject.
 *
 * @param text words of a link, a title, or an address as written
 */
export function namesSubject(text: string): boolean {
  return SUBJECT.test(text);
}

/** Whether words that do not name the subject may still lead to a statement, read with what is around. */
export function mayNameStatement(text: string): boolean {
  return STATEMENT.test(text);
}
