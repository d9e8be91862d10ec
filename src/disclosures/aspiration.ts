import { allMatches } from '../text/all-matches';
import { ADVERB, BOUND_SUBJECT, DUTY_VERB } from './claim-words';

const WANTS = `(?:aim|aims|aiming|intend|intends|intending|plan|plans|planning|seek|seeks|seeking|hope|hopes|hoping|aspire|aspires|strive|strives|striving|propose|proposes|look|looks|looking|endeavours?|endeavouring|expect|expects|want|wants|wanting|wish|wishes|anticipates?|ambition is|aim is|goal is|intention is|plan is|objective is|aims are)`;
const WANTED = new RegExp(
  `\\b${WANTS} (?:${ADVERB})to\\b(?! (?:see|have seen|the|our|a|this|all|be treated)\\b)`,
  'g',
);
/** Whose aims are no plan of ours, what a document is for, and what is not even sought. */
const OTHERS_WANT =
  /\b(?:through|by|via|in|with) which (?:we|it|they|the \w+) (?:also )?$|\b(?:who|which|that|you|anyone|someone|those|workers?|employees?|victims?|survivors?|people|individuals?|customers?|candidates?|applicants?|traffickers?|criminals?|bidders?|suppliers?|policy|policies|act|statement|document|report|procedure|guidance|module|course|code|charter|nor (?:do|does) (?:it|we|they)|not)(?: (?:\w+ly|may|might|also|do|does))? $/;
const GOAL_OF_OTHERS =
  /\b(?:suppliers?|contractors?|providers?|bidders?|require|requires|ask|asks|encourages?|expects?|help|helps)\b(?: [\w',-]+){0,8} $/;
const TOWARDS = /\bwork(?:s|ing)? towards?\b/g;
const PLANS = new RegExp(
  [
    `\\b(?:we|council|company|group|trust|it|they|board|team|is|are|am|and|to) (?:${ADVERB})(?:(?:plan|intend|propose)(?:s|ing)? (?:\\w+ing|on|for)|consider(?:s|ing)? (?!.{0,80} to be\\b)(?:\\w+ing|on|for))\\b`,
    `\\bexplor(?:e|es|ing)\\b`,
    `(?<!\\b(?:who|which|that) )\\b(?:is|are|am|remains?|being|be|^) ?(?:${ADVERB})committed to\\b(?! and\\b)`,
    `\\b(?:we|council|company|group) (?:${ADVERB})commits?(?: ourselves| itself)? to\\b`,
    `\\b(?:going|due|set|scheduled|planned|intended|hoped) to (?:be|begin|start|take|go|roll|launch|introduce)\\b`,
    `\\bexpected to be (?:in place|ready|live|complete|completed|introduced|launched|published|finished|rolled)\\b`,
    `\\b(?:target|goal|aim|ambition|intention|objective|priority|plan)(?: [\\w-]+){0,4} (?:is|are|will be) to\\b|\\bwe (?:shall(?! not| never)|mean to)\\b|\\bit is (?:proposed|planned|intended|our intention|our aim|the council's intention) (?:to|that)\\b`,
    `\\b(?:has|have) (?:${ADVERB})(?:committed|agreed|pledged|promised|resolved|undertaken) to (?!the|our|its|their|an?|this|these|those|be bound)`,
    `\\bnext steps? (?:is|are|will be) to\\b|\\bwork is (?:now )?under ?way\\b`,
    `\\b(?:am|is|are) going to (?!(?:the|a|an|our|be able)\\b)\\w+\\b|\\bin the process of\\b|\\bwould (?:like|want|hope) to\\b|\\blook(?:s|ing)? (?:into|at ways|forward)\\b|\\bconsider(?:ing)? (?:whether|how|options|ways)\\b`,
    `\\b(?:future|planned|proposed|further) (?:plans?|actions?|steps?|work|priorities)(?: \\w+){0,3} (?:include|are|is)\\b`,
    `\\b(?:is|are) (?:now |currently |also |presently )?being (?:developed|drafted|prepared|introduced|rolled out|built|designed|created|updated|revised|rewritten|set up|implemented|established|produced|put in place|planned)\\b`,
    `(?<!\\b(?:who|which|that|countries|economies) )\\b(?:is|are|we're) (?:now |currently |also |presently )?(?:developing|drafting|preparing|designing|building|creating|introducing|rolling out|setting up|updating|revising|reviewing|planning)\\b(?! (?:countr|nation|econom))`,
  ].join('|'),
);
const TO_BE =
  /\bto be (?:\w+ly )?(?:introduced|set up|appointed|extended|expanded|added|mapped|piloted|drafted|surveyed|revised|developed|rolled|implemented|presented|launched|reviewed|agreed|delivered|completed|undertaken|published|established|created|approved)\b/;
/** In front of "to be completed": something that is asked for or goes on. */
const ASKED_BEFORE =
  /\b(?:requir|need|continu|request|ask|want|allow|enabl|has|have|had|seem|appear|ought|encourag)\w*\b[^.;]{0,160}$/;
const AHEAD =
  /\b(?:over|in|during|within|for|throughout) the (?:next|coming|following|forthcoming) (?:\w+ ){0,3}(?:year|years|months?|period|quarter)\b|\bnext (?:financial |reporting |fiscal )?year\b|\bgoing forwards?\b|\bmoving forwards?\b|\bin (?:the )?(?:near )?future\b|\bin due course\b|\b(?:year|months) ahead\b|\bthe coming (?:financial )?year\b/;

const WILL = /\b(?:will|we'll|it'll)\b(?! of\b)/g;
const NOUN_BEFORE = /\b(?:against (?:his|her|their|the|its)|free|good|own|political|a|the|at)\s+$/;
/** Behind any subject but the organisation: what a thing is good for. */
const USE =
  /^\s+(?:\w+ly |also )?(?:help|enable|allow|aid|assist|mean|result|trigger|explain|include|apply)\b/;
const OWN_SUBJECT =
  /\b(?:we|council|company|group|team|board|officers|it|they|trust)(?: (?:also|and))?\s+$/;
/** "Will support anyone who": whenever the case arises. */
const WHOEVER = /^\s+(?:\w+ ){1,4}(?:anyone|any|those who|whoever|whistle)\b/;
/** The verb behind such a subject says what the thing is for, not what somebody promises. */
const RELATIVE_BEFORE = /\b(?:which|that|who|what)\s+(?:\w+ly\s+)?$/;
/** "We require that they will": somebody else is bound. */
const OBLIGED_BEFORE =
  /\b(?:requir|expect|ask|acknowledg|agree|confirm|undertak)\w*\b[^.;]{0,60}\b(?:they|it)\s+$/;
const STANDING =
  /^\s+(?:\w+ly )?(?:only|never|not|always|no longer|immediately|be (?:\w+ly )?(?:investigated|dealt|subject|taken|treated|terminated|reported|reviewed (?:annually|each|every|on an annual)|updated (?:annually|each|every)|referred|considered|regarded|excluded|disqualified|met with|handled|escalated|required|expected|asked|tolerated|held))\b/;
const BOUND = new RegExp(`\\b${BOUND_SUBJECT}(?: \\w+){0,5}\\s+$`);
const STAFF =
  /\b(?:employees?|staff|workers?|managers?|officers?|everyone|colleagues|individuals?|directors?)(?: \w+){0,3}\s+$/;
const STAFF_DUTY = new RegExp(`^\\s+(?:\\w+ly )?${DUTY_VERB}\\b`);
/** "Auditors will interview workers during the audit": what goes on at every audit. */
const AT_WORK =
  /\b(?:auditors?|inspectors?|assessors?|interviewers?|surveyors?|trainers?|buyers?|managers?)(?: also)?\s+$/;
const DURING =
  /^[^.;,]{1,50}\b(?:during|at|on) (?:the|an?|each|every|all|any|our|their)(?: \w+){0,2} (?:process|audits?|visits?|inspections?|assessments?|inductions?|interviews?)\b/;
/** "Progress will be measured by": the indicators are chosen already. */
const PROGRESS = /\b(?:progress|effectiveness|performance|success)(?: [\w-]+){0,6}\s+$/;
const BY_INDICATORS =
  /^\s+be (?:measured|tracked|monitored|judged) (?:using|by|against|through|with)\b/;
const CONDITION =
  /(?:^|[,;:]\s*|\b(?:and|or|but)\s)(?:if|where|wherever|when|whenever|should|in the event|in cases?|in instances|upon|once|any|failure|anyone|breach)\b/;
const EVERY_YEAR =
  /\b(?:annually|each year|every year|each financial year|on an annual basis|annual(?:ly)? review(?:ed)?|every (?:two|three) years|quarterly|monthly)\b/;

/**
 * True when a sentence speaks of what is wanted or will be done, as DOMAIN's parser rule 1 has it:
 * "will", "aim", "intend", "plan", "seek", "explore", "committed to", and times that lie ahead.
 * "Will" of obligation ("suppliers will"), of condition ("if we find … we will"), of habit ("will be
 * reviewed annually", "will only trade with") and of description ("which will help") is none.
 *
 * @param folded the sentence in lower case with straight quotes
 */
export function isAspiration(folded: string): boolean {
  if (PLANS.test(folded) || AHEAD.test(folded)) return true;
  if (stands(WANTED, folded, OTHERS_WANT) || stands(TOWARDS, folded, GOAL_OF_OTHERS)) return true;
  const toBe = TO_BE.exec(folded);
  if (toBe && !ASKED_BEFORE.test(folded.slice(0, toBe.index).slice(-200))) return true;
  if (!folded.includes('will') && !folded.includes("'ll")) return false;
  for (const match of allMatches(WILL, folded)) {
    const before = folded.slice(Math.max(0, match.index - 90), match.index);
    const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (promises(before, after, folded)) return true;
  }
  return false;
}

/** True when one match is not preceded by what takes it back. */
function stands(regex: RegExp, folded: string, veto: RegExp): boolean {
  for (const match of allMatches(regex, folded)) {
    if (!veto.test(folded.slice(Math.max(0, match.index - 90), match.index))) return true;
  }
  return false;
}

function promises(before: string, after: string, folded: string): boolean {
  if (NOUN_BEFORE.test(before)) return false;
  if (RELATIVE_BEFORE.test(before) || OBLIGED_BEFORE.test(before)) return false;
  if (USE.test(after) && !OWN_SUBJECT.test(before)) return false;
  if (PROGRESS.test(before) && BY_INDICATORS.test(after)) return false;
  if (AT_WORK.test(before) && DURING.test(after)) return false;
  if (STANDING.test(after) || WHOEVER.test(after) || BOUND.test(before)) return false;
  if (STAFF.test(before) && STAFF_DUTY.test(after)) return false;
  return !CONDITION.test(before) && !EVERY_YEAR.test(folded);
}

const STEP_AHEAD =
  /\bwill be (?:\w+ly )?(?:built|included|added|introduced|written|embedded|inserted|rolled|incorporated|extended|launched|published|strengthened)\b/;

/**
 * True when something is to be put in place, whatever it forbids: "zero tolerance will be built in".
 *
 * @param folded the sentence in lower case with straight quotes
 */
export function isStepAhead(folded: string): boolean {
  return STEP_AHEAD.test(folded) && !EVERY_YEAR.test(folded);
}

const STANDING_FACT =
  /\b(?:is|are) (?:\w+ly |also |already )?(?!being |to )(?:\w{2,}ed|held|kept|made|given|built|run|set|sent)\b/;

/**
 * True of a description of what is ("contracts are reviewed by …"), which a heading of plans does not
 * turn into a plan.
 *
 * @param folded the sentence in lower case with straight quotes
 */
export function isStandingFact(folded: string): boolean {
  return STANDING_FACT.test(folded);
}

const HEADING_AHEAD =
  /\b(?:next steps?|future|looking (?:ahead|forward)|forward (?:look|plan)|year ahead|coming year|next year|going forward|moving forward|what (?:we|next)(?: will| plan| intend)?$|what next|(?:plans?|objectives|goals|commitments|priorities|targets|actions?|steps) (?:for|in) (?:the (?:next|coming)|20\d\d|next)|our plans?|action plan|planned|further (?:steps|actions?|work)|areas? for (?:improvement|development)|improvement plan|we will|we plan|we intend|we aim)\b/i;

/** True for headings under which everything is still to be done: "Next steps", "Plans for 2026-27". */
export function isHeadingOfPlans(heading: string): boolean {
  return HEADING_AHEAD.test(heading);
}
