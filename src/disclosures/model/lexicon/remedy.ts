/** Words for: remedy. See `LEXICON` for how they are written. */
export const REMEDY_WORDS: Readonly<Record<string, string>> = {
  remedy: 'remed*|corrective|corrective action|redress|compensat*|reimburs*|rectif*|restitution',
  breach:
    'breach*|violat*|non complian*|noncomplian*|failure|fails|fail|misconduct|allegation*|offence|offences',
  end: 'terminat*|dismiss*|disciplinary|suspend*|cease|ceasing|blacklist*|exclude|exclusion|sanctions|end the relationship|discontinu*|withdraw|blocked|exit',
  investigate: 'investigat*|escalat*|respond|response|action plan|action plans|address',
  victims:
    'victim*|survivor*|support for|safeguard*|police|authorities|gangmasters|glaa|nrm|national referral mechanism|modern slavery helpline|local authority',
};
