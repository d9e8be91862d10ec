import { allMatches } from '../text/all-matches';
import type { Negation } from './claim';
import {
  BOUND_SUBJECT,
  FORBIDDEN_ACT,
  FOUND,
  INCIDENT,
  NO_STEP,
  OURS,
  PARTICIPLE_NOT_DONE,
  PLAIN_VERB,
  STEP_NOUN,
  STEP_VERB,
} from './claim-words';

/** Up to so many words in between. */
const gap = (words: number) => `(?:\\W+[\\w']+){0,${words}}?\\W+`;
const pattern = (source: string) => new RegExp(source, 'g');

/** Most sentences have none of these and are done with. */
const HINT =
  /\b(?:no|not|never|none|nothing|nobody|nil|zero|nor|neither|yet|unable|cannot|lacks?|paused|suspended|postponed|deferred|cancelled|delayed|likelihood|prohibit\w*|forbid\w*|banned|bans|low|lower|unlikely|minimal|negligible|limited|remote|refuse)\b|n't\b/;

/** Look like negations and are none. */
const HARMLESS =
  /\bnot (?:only|just|merely|simply|limited to|exclusively|confined|least|for profit|less than|more than|later than|always|taken lightly)\b|\bno (?:later|fewer|less|more|doubt|matter|longer than)\b|\bwhether or not\b|\bif not\b|\bnot-for-profit\b|\bcannot be (?:underestimated|overstated)\b|\bwithout\b/g;

/** In front of a negation it is about a case, not about what happened: "where suppliers do not". */
const IN_A_CASE =
  /\b(?:if|where|when|whenever|should|unless|who|which|that|those|any|event|whose)\b(?:\W+[\w']+){0,8}\W*$/;

const NO_INCIDENT = [
  `\\b(?:no|nil|zero)(?:\\W+\\w+){0,3}?\\W+${INCIDENT}\\b${gap(10)}(?:${FOUND})\\b`,
  `\\b(?:not|never|n't|nor)(?:\\W+(?:been|yet|to date|had|made|currently|previously|have|any))*\\W+(?:\\w+ly\\W+)?${FOUND}\\b${gap(6)}(?:any|an|a)?\\W*(?:${gap(4)})?${INCIDENT}\\b`,
  `\\b(?:were|was|have been|has been|had|received|found|identified|uncovered)\\W+(?:no|nil|zero)(?:\\W+(?!(?:training|checks?|audits?|polic(?:y|ies)|links?|clauses?|plans?) (?:in|on|for|about|of|to|against)\\b)\\w+){0,4}?\\W+${INCIDENT}\\b`,
  `\\b(?:encountered|saw|seen|recorded|reported|discovered|detected|experienced|noted|logged|disclosed|revealed|showed|(?<!\\b(?:ensur\\w+|sure|whether|if|so|confirms?)\\W+(?:that\\W+)?)there (?:is|are|was|were|have been|has been))\\W+(?:no|nil|zero)(?:\\W+(?:known|reported|confirmed|actual|suspected|such|recorded|identified|material|proven|new|other)){0,3}\\W+${INCIDENT}\\b`,
  `\\b(?:nobody|no one|no-one|none of)(?:\\W+\\w+){0,4}?\\W+(?:reported|raised|identified|disclosed|found|suspected|come forward|came forward)\\b(?:${gap(5)})${INCIDENT}\\b`,
  `\\b(?:unaware of any|(?:know|knows|aware) of no|(?:found|revealed|uncovered|showed) nothing)\\b`,
  `^\\W*(?:no|nil|zero)(?:\\W+\\w+){0,3}?\\W+(?:complaints|incidents|cases|reports|concerns|allegations|breaches)\\b`,
].map(pattern);

const PROHIBITION = [
  `\\b(?:must|shall|may|should|can|will|would|do|does|did)\\W*(?:not|never|n't)(?:\\W+(?:knowingly|under any circumstances|in any way|and will not|ever|be|any|therefore)){0,3}\\W+${FORBIDDEN_ACT}\\b`,
  `\\b(?:must|shall|may|should|cannot|can)(?:\\W+(?:not|never))?(?:\\W+\\w+){0,2}?\\W*\\bnot\\b`,
  `\\bcannot\\b(?:\\W+\\w+){0,3}\\W+(?:tolerate\\w*|accept\\w*|use|employ|force\\w*|charge\\w*)`,
  `\\bzero[- ]tolerance\\b`,
  `\\b(?:prohibit\\w*|forbid\\w*|banned|bans|refuse to)\\b`,
  `\\bno (?:\\w+ ){0,3}(?:employee|worker|person|one|child|member of staff|individual|labou?r|use of|form of|place for|tolerance)\\b`,
  `\\b(?:never|not) (?:be )?(?:knowingly|tolerate\\w*|condone\\w*|accept\\w*|permit\\w*)\\b`,
].map(pattern);

const RISK_DISMISSED = [
  `\\b(?:risks?|exposure|likelihood)\\b${gap(14)}(?:is|are|remains?|to be|as|being|was)\\W+(?:\\w+ly\\W+|very\\W+|considered\\W+|deemed\\W+|judged\\W+|assessed\\W+|seen\\W+|to\\W+be\\W+|as\\W+|quite\\W+|therefore\\W+){0,4}(?:low|minimal|negligible|limited|remote|small|unlikely)\\b(?![- ](?:skill|paid|pay|wage|value|cost|income|spend))`,
  `\\b(?:low|minimal|negligible|no|little|limited)(?:\\W+(?:significant|material|real|particular|high|to|perceived|inherent)){0,2}\\W+risks?\\b(?!\\W+(?:assess|rating|of harm|suppliers|supplier|contracts?|spend|category|categories|countr))`,
  `\\b(?:highly |very |extremely )?unlikely\\b`,
].map(pattern);
/** "We do not consider ourselves at high risk". */
const NOT_AT_RISK = [
  `\\b(?:not|n't)\\W+(?:\\w+ly\\W+)?(?:consider|believe|operat\\w+|view|see|deem|regard|have|in|at|a|working|exposed|carry|face|think|been|considered|seen)\\b(?:${gap(9)}|\\W+)(?:at (?:high |significant |particular )?risk|high[- ]risk|(?:significant|material|high|major) risk)\\b`,
].map(pattern);
/** A sentence that rates suppliers, or goes on in spite of a low risk, does not wave it away. */
const RATES = /\b(?:high|medium|higher|highest|moderate|elevated|amber|red)\b/;
const GOES_ON =
  /\b(?:however|but|although|though|nevertheless|despite|while|still|whilst|not mean|complacen\w+|vigilant)\b|\b(?:suppliers|contracts|contractors|categories)\b(?:\W+\w+){0,8}?\W+(?:assessed|rated|marked|scored|reviewed|ranked|classed|classified)\b/;

const ADVERBS = `(?:(?!supply|apply|rely|comply|reply)\\w+ly\\W+|yet\\W+|as yet\\W+|been\\W+|being\\W+|ever\\W+){0,3}`;
const NOT_TAKEN = [
  `\\b(?:do|does|did)\\W*(?:not|n't)\\W+${ADVERBS}(?:${STEP_VERB}\\b|${PLAIN_VERB}\\b${gap(5)}${STEP_NOUN}\\b)`,
  `\\b${OURS}(?:\\W+\\w+){0,2}?\\W+(?:do|does|did)\\W*(?:not|n't)\\W+${ADVERBS}(?!${FORBIDDEN_ACT}\\b|${NO_STEP}\\b)[a-z]+\\b`,
  `\\b(?:have|has|had)\\W*(?:not|n't|never)\\W+${ADVERBS}(?:${STEP_VERB}\\b|${PLAIN_VERB}\\b|${PARTICIPLE_NOT_DONE}\\b)`,
  `\\b(?:was|were)\\W*(?:not|n't)\\W+${ADVERBS}(?:${STEP_VERB}|${PARTICIPLE_NOT_DONE})\\b`,
  `\\b${STEP_NOUN}\\b${gap(6)}(?:has|have|had|is|are|was|were)\\W*(?:not|n't)\\W+${ADVERBS}(?:${STEP_VERB}|${PLAIN_VERB})\\b`,
  `\\b(?:is|are)\\W*(?:not|n't)\\W+(?:(?:\\w+ly|yet|being)\\W+){0,2}(?:${STEP_VERB}|available|published|approved|signed|in place|an? (?:member|signatory|partner))\\b`,
  `\\b(?:has|have|had|is|are) (?:yet|still) to\\b`,
  `\\bnot yet\\b`,
  `\\b${OURS}(?:\\W+\\w+)?\\W+lacks?\\b`,
  `\\b(?:and|but|so|;|,) no(?: [\\w-]+){1,4} (?:has|have) (?:yet )?been (?:set|named|appointed|trained|agreed|approved|carried|published|made)\\b`,
  `\\b${STEP_NOUN}\\b(?:\\W+\\w+){0,4}?\\W+(?:was|were|been|is|are)\\W+(?:paused|suspended|postponed|deferred|cancelled|delayed|put on hold)\\b`,
  `\\b(?:was|were|been|are|is) unable to\\b`,
  `(?:^|[;:,.]\\W*|\\b(?:there (?:is|are|was|were)(?:\\W+\\w+ly)?|have been|has been|had been|receives?|received|gets?|gives?|gave|lacks? any|have|has|had|took|taken|contain(?:s|ed)?|includes?|included|offers?|provides?|holds?|held|keeps?|runs?|made|makes?|with)\\W+)no(?:\\W+(?!further\\b|later\\b)[\\w-]+){0,3}?\\W+${STEP_NOUN}\\b(?!\\W+(?:(?:was |were |is |are )?(?:required|necessary|needed)|violations?|breaches|concerns?|issues?|incidents?|failures?|findings?))`,
  `^\\W*(?:no|none of|neither)(?:\\W+[\\w-]+){1,5}?\\W+(?:(?:has|have|had|was|were)\\W+(?:been\\W+)?(?:${STEP_VERB}|${PARTICIPLE_NOT_DONE})|completed|attended|replied|responded|signed|returned|received\\W+(?:any\\W+)?training)\\b`,
].map(pattern);
/** What is not done to suppliers is not done by us. */
const NOT_DONE_TO_THEM = [
  `\\b(?:is|are|was|were|(?:has|have|had)(?= (?:not|never)))\\W*(?:not|n't|never)\\W+(?:been\\W+|being\\W+|\\w+ly\\W+){0,2}(?:audited|visited|assessed|checked|surveyed|monitored|mapped|inspected|covered|interviewed|consulted)\\b`,
].map(pattern);
/** What suppliers fail to do is no denial of ours. */
const SUPPLIER_FAILS = new RegExp(
  `\\b${BOUND_SUBJECT}(?:\\W+\\w+){0,4}?\\W+(?:do|does|did|is|are|was|were|has|have|can|could)\\W*(?:not|n't)\\b`,
);

/**
 * Tells which of the four kinds of negation a sentence makes. "Not only", "without" and "no later
 * than" are none; nor is a negation inside a condition ("where suppliers do not comply").
 *
 * @param folded the sentence in lower case with straight quotes
 * @returns undefined when it negates nothing that matters here
 */
export function negationOf(folded: string): Negation | undefined {
  if (!HINT.test(folded)) return undefined;
  const text = folded.replace(HARMLESS, (words) => '_'.repeat(words.length));
  if (matches(NO_INCIDENT, text)) return 'no-incident-found';
  if (matches(PROHIBITION, text, false)) return 'prohibition';
  if (!GOES_ON.test(text)) {
    const low = !RATES.test(text) && matches(RISK_DISMISSED, text, false);
    if (low || matches(NOT_AT_RISK, text, false)) return 'risk-dismissed';
  }
  if (matches(NOT_DONE_TO_THEM, text)) return 'action-not-taken';
  if (!SUPPLIER_FAILS.test(text) && matches(NOT_TAKEN, text)) return 'action-not-taken';
  return undefined;
}

function matches(patterns: readonly RegExp[], text: string, unlessInACase = true): boolean {
  return patterns.some((regex) => {
    for (const match of allMatches(regex, text)) {
      const before = text.slice(Math.max(0, match.index - 80), match.index);
      if (!unlessInACase || !IN_A_CASE.test(before)) return true;
    }
    return false;
  });
}
