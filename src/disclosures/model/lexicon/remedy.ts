/** Words for: remedy. See `LEXICON` for how they are written. */
export const REMEDY_WORDS: Readonly<Record<string, string>> = {
  remedy: 'remed*|corrective|corrective action|redress|compensat*|reimburs*|rectif*|restitution',
  breach:
    'breach*|violat*|non complian*|noncomplian*|failure|fails|fail|misconduct|allegation*|offence|offences',
  end: 'terminat*|dismiss*|disciplinary|suspend*|cease|ceasing|blacklist*|exclude|exclusion|sanctions|end the relationship|discontinu*|withdraw|blocked|exit',
  investigate: 'investigat*|escalat*|respond|response|action plan|action plans|address',
  resolve:
    'resolv*|resolution|improvement plan|improvement plans|improvement tasks|improvement measures|action plan|action plans|swift action|immediate action|take action|takes action|appropriate action|appropriate steps|raise standards|alternative supplier|alternative suppliers|addressed|put right|follow up',
  incident:
    'incident*|instance*|case|cases|suspected|suspicion*|concern*|complaint*|non conform*|nonconform*|red flag|red flags|misconduct|grievance*|finding|findings|issues identified|issue identified|issues found',
  income:
    'loss of income|lost income|vulnerable families|unpaid wages|withheld wages|back pay|repay*|repaid',
  victims:
    'victim*|survivor*|support for|safeguard*|police|authorities|gangmasters|glaa|nrm|national referral mechanism|modern slavery helpline|local authority',
};
