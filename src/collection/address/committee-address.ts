/** Pages of ModernGov: `mgAi.aspx`, `ieIssueDetails.aspx`, `ieListDocuments.aspx` … */
const COMMITTEE_PAGE = /\/(?:mg|ie)[a-z0-9]+\.aspx$/i;

/** What names an item, issue, decision, committee, meeting or councillor, in the order written out. */
const IDS = ['id', 'iid', 'aiid', 'cid', 'committeeid', 'mid', 'meetingid', 'uid'];

const nameOf = (parameter: string) => parameter.replace(/=.*$/s, '').toLowerCase();

/**
 * Of the parameters of a committee system's page, those that name what it shows: one issue has many
 * addresses that differ in `Opt`, `PlanId`, `Ver` and `J`.
 *
 * @param path of the address
 * @param parameters `name=value`, as written
 * @returns `null` when the page is not of a committee system, or no parameter is an id
 */
export function committeeQuery(path: string, parameters: readonly string[]): string[] | null {
  if (!COMMITTEE_PAGE.test(path)) return null;
  const ids = parameters.filter((parameter) => IDS.includes(nameOf(parameter)));
  if (ids.length === 0) return null;
  return ids.sort((a, b) => IDS.indexOf(nameOf(a)) - IDS.indexOf(nameOf(b)));
}

/** Whether the path is that of a page of ModernGov, where case never matters. */
export function isCommitteePage(path: string): boolean {
  return COMMITTEE_PAGE.test(path);
}
