/** Rules for sentences on signature; see `RULES` for how they are written. */
export const SIGNATURE_RULES: Readonly<Record<string, string>> = {
  'signature.office-date': 'office date -approve -we',
  'signature.office-short': 'office -we -risk -policy -future -past',
  'signature.signed': 'signed -policy -contract',
  'signature.signed-office': 'signed office',
  'signature.name-office': 'name office -we',
  'signature.signed-date': 'signed date',
  'signature.entity': 'office LTD -we -risk -policy',
};
