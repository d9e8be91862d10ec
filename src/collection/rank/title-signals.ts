import type { Link } from './link';
import type { Signal } from './signal';
import { foundIn, namesStatement } from './topic';

/** Looks in the title, the link and the last part of the address. */
const said = (pattern: RegExp) => (link: Link) =>
  foundIn(pattern, link.title, link.label, link.slug);

const HEADLINE =
  /\b(?:signs?(?= up| charter| pledge| \w+ charter| modern| council)|signed|pledges(?! statement)|joins?|joined|backs|urge[sd]?|calls?(?= for| to| on)|tackles?|fights?|acts(?= to)|agrees?|approves?|adopts?|launch(?:es|ed)?|highlights?|commits|vows?|warns?|stands? together|takes|leads the|wins?|won|jailed|arrest(?:s|ed)?|rescued|raid(?:s|ed)?|raises|marks|celebrat\w+|welcomes|receiv(?:es|ed)|hosts?|recogni(?:sed|tion)|accredit\w+|appoint\w+|helps?(?= to)|set to|joins|says|said|asks|reveals?|charged|sentenced|halt|scourge|llofnod\w*|cyhoedd\w*|lansio|anti slavery (?:day|week)|be aware)\b|^(?:\w+ ){0,4}council (?!services|plans|policies|strategies|statements|modern)\w{2,}s\b/;
const EFFORT = /\b(?:fighting|tackling|combat\w*|working|stopping|ending|mynd ir afael)\b/;
const ABOUT_STATEMENT =
  /\bstatements? (?:(?:is|was|to be|has been|now) )?(?:on (?:the )?(?:cabinet|council|agenda)|agreed|approved|adopted|signed|launched|goes|review(?:ed)?|discussed|considered|welcomed)\b/;
const QUESTION = /^(?:what|how|why|who|where|when|is|are|can|could|do|does) |^question\b/;
const MEETING =
  /\b(?:agenda|minutes|motions?|issue details|issue|decisions?(?: details| record| notice)?|meetings?|cabinet|committee|scrutiny|executive|forward plan|officer report|report pack|public reports|supplementary|item \d+|cofnodion|pwyllgor|cynnig|councillors?)\b/;
const REPORTING =
  /\b(?:report(?:ing)? (?:it|a|an|human|modern|slavery|concern\w*|suspec\w*|abuse|crime|incident)|spot(?:ting)?|signs of|the signs|indicators?|victims?|help (?:for|and)|get help|getting help|hotline|helpline|concerned|worried|what is|what are|types of|recogni[sz]\w+|identify\w*|how to|advice|support(?: for)?|arwyddion|cymorth|rhoi gwybod|adrodd)\b/;
const GUIDANCE =
  /\b(?:guidance|guides?|protocols?|toolkits?|handbook|awareness|training|e ?learning|leaflets?|posters?|factsheets?|resources|partnership|network|pathways?|referral\w*|nrm|first responders?|safer|professionals|practitioners|canllaw\w*|hyfforddiant|partneriaeth)\b/;
const POLICY = /\b(?:polic(?:y|ies)|code of (?:practice|conduct)|procedures?|polisi|cod ymarfer)\b/;
const OTHER_PAPER =
  /\b(?:compliance|strateg(?:y|ies)|action plans?|progress|needs assessment|framework|terms of reference|template|charter|pledge|siarter|strategaeth|research|briefing|review|case stud(?:y|ies)|conference|event|consultation|vacanc\w+|prosecut\w+|offences|statistics|data)\b/;
const STATEMENTS =
  /\bstatements\b|\bdatganiadau\b|\b(?:annual|all|previous|past) (?:reports|statements)\b/;

/** What title, link and the end of the address say besides the subject. */
export const TITLE_SIGNALS: readonly Signal[] = [
  { id: 'headline', seen: said(HEADLINE), says: 'reads like a headline: “…”', kind: 'news' },
  { id: 'effort', seen: said(EFFORT), says: 'tells of an effort: “…”', kind: 'news' },
  {
    id: 'about-statement',
    seen: said(ABOUT_STATEMENT),
    says: 'tells what became of a statement: “…”',
    kind: 'news',
  },
  {
    id: 'long-title',
    seen: (link) => (link.title.split(' ').length > 8 && !namesStatement(link.title) ? '' : null),
    says: 'a title as long as a headline',
    kind: 'news',
  },
  { id: 'question', seen: said(QUESTION), says: 'asks a question: “…”', kind: 'guidance_public' },
  {
    id: 'meeting',
    seen: said(MEETING),
    says: 'speaks of a meeting: “…”',
    kind: 'committee_report',
  },
  {
    id: 'reporting',
    seen: said(REPORTING),
    says: 'helps the public: “…”',
    kind: 'guidance_public',
  },
  {
    id: 'guidance',
    seen: said(GUIDANCE),
    says: 'guidance or joint work: “…”',
    kind: 'guidance_public',
  },
  { id: 'policy', seen: said(POLICY), says: 'a policy: “…”', kind: 'policy' },
  { id: 'other-paper', seen: said(OTHER_PAPER), says: 'another paper: “…”', kind: 'other' },
  { id: 'several-statements', seen: said(STATEMENTS), says: 'lists statements: “…”' },
];
