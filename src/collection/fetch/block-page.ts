/** Enough of a page to know a block page by: they are small. */
const LOOKED_AT = 128 * 1024;
const FEW_WORDS = 250;

type Headers = Readonly<Record<string, string | readonly string[]>>;

/** Headers that only a refusal carries. */
const HEADERS: readonly (readonly [string, RegExp, string])[] = [
  ['cf-mitigated', /challenge/i, 'Cloudflare'],
  ['x-amzn-waf-action', /captcha|challenge/i, 'Amazon WAF'],
];

/** Marks in the source of block pages, looked for only in pages of few words. All of one must be there. */
const MARKS: readonly (readonly [RegExp, string, RegExp?])[] = [
  [/_Incapsula_Resource|Incapsula incident ID|<title>[^<]*Imperva/i, 'Imperva Incapsula'],
  [/challenges\.cloudflare\.com|cf[-_]chl[-_]|\/cdn-cgi\/challenge-platform/i, 'Cloudflare'],
  [/<title>\s*(Attention Required! \| Cloudflare|Just a moment\.\.\.)/i, 'Cloudflare'],
  [/<title>\s*Access Denied\s*<\/title>/i, 'Akamai', /Reference|errors\.edgesuite/i],
  [/The requested URL was rejected\. Please consult with your administrator/i, 'F5'],
  [/Sucuri Website Firewall|sucuri\.net\/privacy/i, 'Sucuri'],
  [/captcha-delivery\.com|px-captcha|perimeterx/i, 'a bot filter'],
  [
    /<(title|h1)[^<>]*>\s*(Access (has been )?denied|You have been blocked|Request blocked|403 Forbidden)\b/i,
    'the site',
  ],
  [/g-recaptcha|h-captcha/i, 'a captcha', /not a robot|unusual traffic/i],
];

/**
 * Who keeps us out, when an answer is a page that tells robots to go away: such pages often come
 * with status 200. They are recorded and never evaded.
 *
 * @param headers names in lower case
 * @param bytes of the body, or null; looked at when it is HTML with few words, since ordinary
 *   pages may carry the same scripts
 * @returns null when it is an ordinary answer
 */
export function blockPage(headers: Headers, bytes: Buffer | null): string | null {
  for (const [name, pattern, who] of HEADERS)
    if (pattern.test(String(headers[name] ?? ''))) return who;
  if (!bytes || bytes.length > LOOKED_AT) return null;
  const source = bytes.toString('latin1');
  if (!/<(html|head|title|body|iframe|script)\b/i.test(source)) return null;
  const mark = MARKS.find(
    ([pattern, , besides]) => pattern.test(source) && (besides?.test(source) ?? true),
  );
  return mark && words(source) <= FEW_WORDS ? mark[1] : null;
}

function words(source: string): number {
  const text = source
    .replace(/<(script|style|noscript)\b[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^<>]*>/g, ' ');
  return text.split(/\s+/).filter(Boolean).length;
}
