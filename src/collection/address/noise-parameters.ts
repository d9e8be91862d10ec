/** Say where a reader came from, not what is shown. Matched without regard to case. */
const TRACKING = /^(utm_.*|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|yclid|twclid|igshid)$/;
const NEWSLETTER = /^(mc_[ce]id|_hs(enc|mi)|_ga|_gl|mkt_tok|gad_source)$/;
/** Session identifiers, and the page a reader should be led back to. */
const SESSION = /^(jsessionid|phpsessid|aspsessionid.*|cfid|cftoken|session_?id)$/;
const WAY_BACK = /^(p_l_back_url|.*_backurl|_?returnurl)$/;
/** The same content, shown otherwise or reached through another list. */
const SHOWN_OTHERWISE = /^(txtonly|documentid|categoryid)$/;

const NOISE = [TRACKING, NEWSLETTER, SESSION, WAY_BACK, SHOWN_OTHERWISE];

/** Scripts that show whatever document the parameter names, and nothing without it. */
const CHOOSES_BY_PARAMETER = /\.php$/i;
const NAMES_A_DOCUMENT = /^(documentid|categoryid)$/;

/**
 * Whether a parameter of a query says nothing about what the page shows.
 *
 * @param name as written in the address, before `=`
 * @param path of the address: in a script that looks documents up, `documentId` is the document
 */
export function isNoise(name: string, path: string): boolean {
  const plain = name.toLowerCase();
  if (NAMES_A_DOCUMENT.test(plain) && CHOOSES_BY_PARAMETER.test(path)) return false;
  return NOISE.some((kind) => kind.test(plain));
}
