/** Words for: what is done about it. See `LEXICON` for how they are written. */
export const MEASURES_WORDS: Readonly<Record<string, string>> = {
  policy:
    'polic*|code of conduct|code|codes|charter|procedures|guidelines|standards|ethical trading|conduct|framework',
  whistle:
    'whistleblow*|whistle*|hotline|helpline|speak up|grievance*|raise concerns|report concerns|confidential|confidentially|anonymous|anonymously|retaliation|reprisal*|raising concerns|reporting line|speak*',
  training:
    'train*|e learning|elearning|awareness|course|courses|module|modules|workshop|workshops|webinar|webinars|induction|educat*|toolkit|briefing|briefings|toolbox talks',
  diligence:
    'due diligence|questionnaire*|audit|audits|audited|auditing|screen*|self assessment|sedex|ecovadis|risk assessment|risk assessments|site visits|pre qualif*|prequalif*|onboarding|on boarding|vetting|vetted|mapping|inspection*|sanctions checks|supplier assessment|checks|monitor*',
  contract:
    'contract|contracts|contractual|clause|clauses|terms and conditions|agreement|agreements|warrant*|tender|tenders|tendering|bidders|bidding|invitation to tender|terms of business|right to audit|purchase orders',
  require:
    'require|requires|required|requirement|requirements|expect|expects|expected|expectation|must|comply|compliance|adhere|adherence|ensure|ensures|ensuring|abide|obliged|acknowledge',
  recruit:
    'recruit*|right to work|background checks|identity|passports|minimum wage|living wage|national minimum|wages|working hours|pre employment|eligibility|references|age verification|employment checks|freedom of association|recruitment',
  zero: 'zero tolerance|committed to|commitment|prohibit*|not tolerate|will not|opposed|condemn',
  partner:
    'member of|membership|members of|signatory|un global compact|global compact|initiative|initiatives|ngos|stop the traffik|unseen|slave free alliance|ethical trading initiative|collaborat*|stakeholders|partnership|charity|working with',
  govern:
    'committee|working group|steering group|task force|oversight|oversee*|responsible for|responsibility|accountable|governance|champion|champions',
  steps:
    'implemented|introduced|developed|established|updated|launched|rolled out|conducted|undertook|completed|engaged|strengthened|created|put in place|carried out|reviewed',
};
