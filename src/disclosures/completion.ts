import { allMatches } from '../text/all-matches';
import { ADVERB } from './claim-words';
import {
  ACTOR,
  BODY,
  COUNT_WORD,
  DESCRIBES,
  EVENT,
  EVENT_VERB,
  FINITE_PAST,
  INTRANSITIVE_PAST,
  IRREGULAR_PARTICIPLE,
  PAST_VERB,
  PAYER,
  SAID,
} from './past-words';

const PARTICIPLE = `(?:(?!(?:need|feed|indeed|exceed|proceed|embed|succeed|limited|dedicated|detailed|skilled|committed to|required to|expected to|(?:agreed|pledged|promised|resolved|planned|proposed|undertaken) to (?!the|our|its|their|an?|this|these|those|be bound)|zero)\\b)\\w{2,}ed|${IRREGULAR_PARTICIPLE})`;
/** Conditions and cases: "if a concern was raised"; "before a contract was signed". */
const IN_A_CASE =
  /\b(?:if|where|should|when|whenever|once|unless|until|who|whether|how|(?<!\bis )why|what|as if|any)\b(?:[ ,]+[\w']+){0,6}[ ,]+$|\b(?:before|after)(?: [\w']+){0,2} $|(?:\b(?:that|who)|[^,] which) $/;
/** "Visited and audited" behind "are" goes on with "are". */
const GOVERNED =
  /\b(?:is|are|be|being|will|must|should|can|may|shall|would|could|to be|please|act|acts|law|legislation|government|parliament)\b(?: [\w'-]+){0,5} $/;
/** In front of an object a past form is no participle: "completed the course", "found that". */
const OBJECT =
  '(?:an?|the|its|their|our|his|her|this|these|those|both|no|new|several|many|some|them|it|us|two|three|four|five|six|seven|eight|nine|ten|\\d[\\d,]*(?! times))\\b';
/** Behind a past form they show that it described the noun in front: "staff trained in", "… and". */
const DESCRIBED = `(?! (?:by|in|as|within|under|with|to|for|from|through|on|at|using|and|or|against|during|into|across|over|since|of|via|red|amber|green|high|medium|low|outside|inside|abroad|overseas|locally|directly|around|after|before|below|above|more|less|annually|every|each|per|is|are|was|were|will|must|should|have|has|may|can|includes?|covers?|who|which|that)\\b|\\W*$|[.,;:)])`;

const pattern = (source: string) => new RegExp(source, 'g');
const PERFECT = pattern(
  `(?=ha|we)(?<!\\b(?:will|would|should|may|must|might|could|to) )\\b(?:has|have|having|we've|had) (?:${ADVERB})(?:not (?:only|just|merely) )?(?:been (?:${ADVERB}))?${PARTICIPLE}\\b(?<!\\b(?:specially|highly|suitably|properly|professionally) \\w{1,12})(?! (?:to (?:ensure|prevent)|a zero))`,
);
const PASSIVE = pattern(`\\b(?:was|were) (?:${ADVERB})${PARTICIPLE}\\b`);
const ACTIVE = pattern(
  `\\b(?:(?:we|they|it|he|she|i) (?:${ADVERB})(?:${PAST_VERB}|${FINITE_PAST}|(?!${DESCRIBES}\\b)\\w{3,}ed)\\b(?! by\\b)|` +
    `${BODY} (?:${ADVERB})${PAST_VERB}\\b(?! (?:by|in|as|within|under|with|to|for|from|through|at|using|on(?! \\d))\\b)|` +
    `${PAYER} (?:${ADVERB})(?:re)?paid\\b(?! (?:by|in|as|at|through)\\b)|${EVENT}(?: (?:at|in|of|for|with|on)(?: [\\w'-]+){1,5}?)? (?:${ADVERB})${EVENT_VERB}\\b${DESCRIBED.replace('on|', '')}|` +
    `${ACTOR} (?:${ADVERB})(?:${INTRANSITIVE_PAST}\\b|(?:${PAST_VERB}|promised|pledged|(?!${DESCRIBES}\\b)[a-z]{3,}ed)\\b${DESCRIBED}))`,
);
/** Nobody doubts "took"; nor "the auditors found that", "the audit revealed two". */
const FINITE = pattern(
  `(?<=[\\w)'%,] )(?<!\\b(?:the|a|an|to) )${FINITE_PAST}\\b|\\b(?:led to|resulted in|[a-z]{3,}(?<!ang|vari)ed from \\d[\\d,.]*(?: per cent|%)? to|carried out ${OBJECT}|rolled out ${OBJECT}|${SAID} that)\\b`,
);
const WITH_OBJECT = pattern(
  `(?<=[\\w)'%,] )(?<!\\b(?:an?|the|its|their|our|of|by|with|for|in|on|and|or|as|to|not|than|newly|years?|period|months|quarter|pre) )(?:(?!${DESCRIBES}\\b)[a-z]{3,}ed|found|held|sent|made|met|won|brought|built|taught|sold|lost) ${OBJECT}`,
);
const SUBJECT = `(?: (?!(?:will|would|must|should|to|not|be|are|is)\\b)[\\w'-]+)`;
/** "Training staff recently completed": an adverb of time makes any noun a subject. */
const RECENTLY = pattern(`\\b(?:recently|successfully|previously|again|first) ${PAST_VERB}\\b`);
const COUNTED = pattern(
  `\\b(?:(?!(?:19|20)\\d\\d\\b)\\d[\\d,]*(?: (?:of|out of) (?:the )?\\d[\\d,]*)?(?: per cent|%)?${SUBJECT}{0,5}|${COUNT_WORD}(?:${SUBJECT}{1,5}|(?= (?:${INTRANSITIVE_PAST}|passed|failed|completed|signed|closed|left|declined|refused|returned|dropped)\\b)))(?<!\\b(?:an?|the|its|their|our)) ${PAST_VERB}\\b(?! (?:by|within|as)\\b)(?<!engaged)`,
);
/** "In 2024-25 Oakshire launched": a year in front makes a name a subject. */
const DATED = pattern(
  `\\b(?:in|during|since) (?:the )?(?:\\w+ ){0,2}(?:19|20)\\d\\d(?:[-/]\\d{2,4})?,?(?: (?!(?:will|would|must|should|to|not|be|act)\\b)[\\w'-]+){1,8} ${PAST_VERB}\\b(?! (?:by|within|as|in|on|to|with|under)\\b)`,
);
const TOOK_PLACE = /\b(?:took place|came into (?:force|effect)|became)\b/g;
const FINISHED = [PERFECT, PASSIVE, ACTIVE, RECENTLY, COUNTED, DATED, TOOK_PLACE];
/** These take any noun for a subject and must not stand behind another verb. */
const FINISHED_ALONE = [FINITE, WITH_OBJECT];
/** Most finished acts show one of these. */
const HINT = new RegExp(
  `ed\\b|\\b(?:ha[sd]|have|having|was|were|held|met|ran|sent|made|found|we've|put|paid|repaid|told|won|led|left|said|built|brought|taught|sold|lost|kept|${FINITE_PAST.slice(3, -1)})\\b`,
);
/** What is only the ground for what follows: "Following the review we carried out, we will". */
const GROUND =
  /^\W*(?:following|building on|based on|further to|having|now that|in light of|in response to|as a result of|drawing on|as (?:stated|set out|reported))\b[^,]*,/;

/** A list item or heading that opens with a finished act, not with a description ("based on"). */
const OPENS_WITH_ACT = new RegExp(
  `^[\\W\\d]{0,6}(?:${ADVERB})(?:continued|(?:met|worked|engaged) with|participated in|took part|(?:approved|adopted|agreed|endorsed|signed off) (?:by|on|at)|` +
    `(?:${PAST_VERB}|${FINITE_PAST})\\b(?!:| (?:by|to|with|in|on|under|at|for)\\b))`,
);
/** "This statement sets out the steps that were taken" tells of the statement, not of steps. */
const ABOUT_THE_STATEMENT =
  /^[\W\d]{0,4}(?:\w+ ){0,3}(?:statement|report|document|page|section|it|and)\b(?:[\W]+[\w'-]+){0,30}?\W+(?:sets? out|outlines?|describes?|details?|explains?|summarises?|covers|relates? to|provides? (?:details|an overview|information)|refers to)\b/;
/** Names what is counted, without the count: the definition of an indicator. */
const INDICATOR =
  /^\W*(?!.*\b(?:rose|fell|grew|doubled|halved|trebled|dropped|increased)\b)(?:the )?(?:number|percentage|proportion|share|%) of\b[^\d]*$/;
/** "Measured by the number of suppliers audited": indicators again, named in a sentence without a figure. */
const MEASURED_BY =
  /\b(?:measured?|monitored|track(?:ed)?|judged?|gauged?)\b[^.]{0,60}\b(?:using|by|against|through|with|following)\b[^.]{0,80}\b(?:number|percentage|proportion|share) of\b/;
const FORMAL_ACT = /\b(?:approved|signed|adopted|reviewed|endorsed|agreed|published)\b/;

/** History of an organisation: no act against slavery, and no claim of one. */
const HISTORY =
  /\b(?:was|were|been) (?:founded|established|incorporated|formed|born|acquired) (?:in|on|by|as|over)\b|\b(?:was|were) (?:introduced|enacted|passed) (?:by|in|into) (?:the |parliament|law)/;

/**
 * True when a sentence says that an act was completed: perfect ("has reviewed", "have been trained"),
 * passive or active past ("were trained", "Cabinet approved"), counted ("312 of 340 passed"), or a list
 * item that opens with a finished act. Participles that describe ("suppliers based in", "concerns
 * raised by", "is reviewed annually") do not.
 *
 * @param folded the sentence in lower case with straight quotes
 */
export function isCompleted(folded: string): boolean {
  if (!HINT.test(folded)) return false;
  if (OPENS_WITH_ACT.test(folded)) return true;
  if (HISTORY.test(folded) || INDICATOR.test(folded)) return false;
  if (folded.includes(' of ') && !/\d/.test(folded) && MEASURED_BY.test(folded)) return false;
  if (ABOUT_THE_STATEMENT.test(folded) && !FORMAL_ACT.test(folded)) return false;
  return (
    FINISHED.some((regex) => holds(regex, folded, IN_A_CASE)) ||
    FINISHED_ALONE.some((regex) => holds(regex, folded, IN_A_CASE, GOVERNED))
  );
}

function holds(regex: RegExp, folded: string, ...vetoes: readonly RegExp[]): boolean {
  for (const match of allMatches(regex, folded)) {
    const before = folded.slice(Math.max(0, match.index - 60), match.index);
    if (!vetoes.some((veto) => veto.test(before))) return true;
  }
  return false;
}

/**
 * The sentence without what it only starts from: "Following the review we carried out, …".
 *
 * @param folded the sentence in lower case with straight quotes
 */
export function withoutGround(folded: string): string {
  return folded.replace(GROUND, '');
}
