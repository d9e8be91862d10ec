/**
 * Classes of words that the rules speak of. An entry is a word compared by its stem, a beginning
 * ("approv*"), or several words in a row, compared by their stems. Classes in capitals are neutral
 * tokens. One line a class.
 */
export const LEXICON: Readonly<Record<string, string>> = {
  // Governance
  approve: 'approv*|endors*|ratif*|adopted|signed off',
  body: 'board|boards|board of directors|governing body|trustees|full council|cabinet|executive committee|governors|directors|governing board|circular resolution|resolution|senate|members of the board|executive board',
  managers:
    'senior management|management team|leadership team|executive team|senior leadership|corporate management team|management board',
  statement: 'statement|report',
  signed:
    'signed|signature|signatory|sincerely|undersigned|docusign|duly signed|authority to bind|on behalf of the board',
  office:
    'ceo|cfo|coo|chief executive|chief executive officer|managing director|director|chairman|chair|chairperson|chairwoman|president|secretary|company secretary|general counsel|treasurer|managing partner|senior partner|chief financial officer|vice president|trustee|leader of the council|councillor|cllr|principal|vice chancellor|chief officer',
  date: 'YEAR|MONTH|dated|date',
  name: 'name|title|position|mr|mrs|ms|dr|sir|per',
  // Organisation
  owned:
    'subsidiar*|wholly owned|owned by|owns|parent company|parent|holding company|holdings|acquired|acquisition|controlled entities|ultimate parent|shareholder*|listed|stock exchange|privately owned|joint venture|group of companies|affiliate*|part of the|owned and controlled|controls|divisions|business units|partnership',
  founded:
    'founded|established|incorporated|headquartered|headquarters|head office|registered office|domiciled|registered|based in|formed in|registered in|registered charity|charity',
  staffed:
    'employs|employees|staff|workforce|people|fte|full time|headcount|colleagues|team members|permanent|part time|casual',
  employ: 'employ|employs|employed|employing|workforce of|staff of',
  council:
    'council|councils|local authority|authority|borough|district|county|unitary|combined authority|city council|councillors|residents|wards|constituencies',
  LTD: 'LTD',
  // Business
  offer:
    'provides|provide|providing|offers|offering|delivers|delivering|operates|operate|operating|manufactur*|distribut*|sells|selling|designs|develops|produces|producing|supplies|specialis*|specialist|retailer|serves|serving|markets|owns and operates|trades|runs|leading|provider|constructs|builds',
  business:
    'business|businesses|services|products|solutions|customers|clients|brands|stores|sites|sectors|market|markets|industry|operations|activities|offices|facilities|factories|plants|global|worldwide|nationwide|turnover|revenue|core',
  public:
    'adult social care|social care|waste|housing|highways|leisure|libraries|schools|planning|public health|environmental health|education|children|council tax',
  // Purchasing
  chain: 'supply chain|supply chains|supplier|suppliers|supply base|vendor base',
  buy: 'sourc*|procur*|purchas*|buy|buys|bought|import|imports|imported|spend|spends|spent|expenditure|outsourc*',
  goods:
    'goods|goods and services|raw materials|components|ingredients|equipment|consumables|it hardware|hardware|software|stationery|uniforms|food|cleaning|catering|travel|utilities|professional services|packaging|textiles|furniture|office supplies|construction|facilities management|logistics|temporary labour|agency workers|telecommunications|marketing',
  contractors:
    'contractor*|contractors|outsourc*|distributor*|manufacturers|service providers|agencies|wholesalers|growers|farms',
  made: 'manufactured in|made in|made by|produced in|produced by|imported from|sourced from|sourced in|supplied by|purchased from',
  relations: 'long standing|longstanding|long term|relationship|relationships|stable',
  tier: 'tier NUM|tier one|tier two|first tier|direct suppliers|indirect suppliers|key suppliers|third party|active suppliers|local suppliers',
  where: 'COUNTRY|PLACE|NATIONAL|located|countries|region|overseas|locally|globally|based',
  figure: 'NUM|NUMX|PCT|MONEY|approximately|majority|thousands|hundreds|percent|per cent|million',
  // Risk
  risk: 'risk|risks|vulnerab*|exposure|exposed|susceptible|prevalence|prevalent',
  high: 'high risk|higher risk|greater risk|highest risk|elevated|increased risk|inherent|inherently|high|greatest risk|salient',
  low: 'low risk|lower risk|risk is low|minimal|unlikely|limited risk|not considered|low|relatively low|very low|negligible',
  sector:
    'garment*|apparel|cotton|electronics|seafood|agricultur*|agricultural|conflict minerals|mica|cobalt|migrant workers|migrant|unskilled|low skilled|semi skilled|temporary workers|recruitment agencies|sweatshop*|cocoa|palm oil|solar|gloves|ppe|seasonal|labour intensive|base skill|construction|cleaning|security|hospitality|car washes|nail bars|manufacturing|forced labour',
  index: 'global slavery index|walk free|slavery index|us department|index',
  found:
    'identified|identify|found|aware|discovered|reported|recognise|recognised|acknowledge|understand|consider|considered|detected|uncovered|determined|believe',
  none: 'no instances|no incidents|no cases|no reports|not identified|not aware|no known|no evidence|did not identify|no risk|not found|no material|none|no concerns|did not find|no reported|not been made aware|no indication|no such|no allegations',
  // Measures
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
  // Remedy
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
  // Effect
  measure:
    'effectiveness|effective|kpi|kpis|key performance|performance indicator*|indicator*|measur*|metric*|evaluat*|benchmark*|assess the effectiveness|progress',
  review:
    'review|reviews|reviewed|reviewing|monitor*|track*|reassess*|annually|annual|regularly|periodic*|continually|continuous improvement|continuous|improvement|quarterly|audit committee|feedback|follow up',
  outcome:
    'difference|impact of|improved|lessons learned|lessons learnt|progress against|internal audit|feedback|survey*|maturity|gap analysis|year on year|results|scorecard*|score|scores',
  count:
    'number of|percentage of|PCT|completion rates|completed|rate|target|targets|total of|how many',
  // Wording
  we: 'we|our|us|ours|company|group|organisation',
  not: 'no|not|none|never|without|nor|cannot|neither|lack',
  future:
    'will|plan|plans|planned|intend|intends|intention|aim|aims|next|going forward|future|continue|commit|shall|propose|upcoming|roadmap',
  past: 'have|has|had|was|were|been|during|last year|past|previous',
  consult: 'consult|consulted|consultation|consulting|consults|in consultation',
  entity: 'reporting entity|reporting entities|reporting period|entities|entity',
  covers:
    'covers|made by|on behalf of|pursuant|in accordance|prepared by|submitted|sets out|this statement|joint statement|published',
  ACT: 'ACT|SECTION',
  SLAVERY: 'SLAVERY|human rights|exploitation|ethical|unethical|labour',
  meaning:
    'defined|definition|means|encompass*|takes various forms|takes many forms|crime|deprivation|violation of fundamental|such as|umbrella|term|deprive|illegal exploitation',
  list: 'include|includes|including|following|such as|as follows|below|namely|consist*|compris*',
};
