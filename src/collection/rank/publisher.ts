/** Who is said to publish a page. */
export type Publisher = {
  readonly name: string;
  /** `other-body` covers police, parishes, companies, and remarks such as "(not a council)". */
  readonly standing: 'council' | 'other-body' | 'unsaid';
};

const REMARK = /\(([^)]*)\)/g;
/** Councils that no longer exist still answer, often under their bare place name. */
const ABOLISHED = /\b(?:abolished|former|now part of|replaced)\b/i;
const SAYS_NOT =
  /\b(?:not a|aggregator|out of scope|mirror|copy|hijack\w*|spam|company|companies|charity|template|vendor|supplier|newspaper|commercial|unknown|none|body|alm[o0]|owned)\b/i;
const LOCAL =
  /\b(?:parish|town|community|neighbourhood) (?:and \w+ )?council\b|\bcyngor (?:tref|cymuned)\b/i;
const OTHER_BODY =
  /\b(?:police|constabulary|crime commissioner|o?pcc|fire|rescue|nhs|hospitals?|health|trust|foundation|homes|housing|transport|ltd|limited|plc|llp|group|university|college|school|academy|safeguarding|partnership|association|agency|ministry|department|office|highways|newspaper|news|party|union|charity|ambulance|government|gov|authority for|national park)\b/i;
const COUNCIL =
  /\b(?:council|borough|county|city of|city region|corporation|combined (?:county )?authority|greater london authority|cyngor|unitary)\b/i;

/**
 * Whether the publisher's name is that of a principal council or a combined authority, by its words
 * alone, so that a council no register knows yet is not turned away.
 *
 * @param name as given; empty or left out when nobody is named
 */
export function publisherOf(name: string | undefined): Publisher {
  const given = (name ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
  const remarks = [...given.matchAll(REMARK)].map(([, remark]) => remark ?? '');
  const bare = given.replace(REMARK, '').trim();
  if (given === '') return { name: '', standing: 'unsaid' };
  const other = bare === '' || remarks.some((remark) => SAYS_NOT.test(remark)) || LOCAL.test(bare);
  if (other) return { name: given, standing: 'other-body' };
  if (COUNCIL.test(bare) || remarks.some((remark) => ABOLISHED.test(remark)))
    return { name: bare, standing: 'council' };
  return { name: bare, standing: OTHER_BODY.test(bare) ? 'other-body' : 'unsaid' };
}
