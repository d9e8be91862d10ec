import { ACTOR, ADVERB, IRREGULAR_PARTICIPLE, PAST_VERB } from './claim-words';

const PARTICIPLE = `(?:(?!(?:need|feed|indeed|exceed|proceed|embed|succeed|limited|dedicated|committed to|required to|expected to|zero)\\b)\\w{2,}ed|${IRREGULAR_PARTICIPLE})`;
/** Conditions and cases: "if a concern was raised". */
const IN_A_CASE =
  /\b(?:if|where|should|when|whenever|once|unless|until|before|after|who|whether|how|as if|any)\b(?:[ ,]+[\w']+){0,6}[ ,]+$|(?:\b(?:that|who)|[^,] which) $/;

const PERFECT = new RegExp(
  `(?<!\\b(?:will|would|should|may|must|might|could|to) )\\b(?:has|have|having|we've|had) (?:${ADVERB})(?:not )?(?:been (?:${ADVERB}))?${PARTICIPLE}\\b(?! (?:to (?:ensure|prevent)|a zero))`,
  'g',
);
const PASSIVE = new RegExp(`\\b(?:was|were) (?:${ADVERB})${PARTICIPLE}\\b`, 'g');
const ACTIVE = new RegExp(
  `\\b(?:(?:we|they|it|he|she|i) (?:${ADVERB})${PAST_VERB}\\b(?! by\\b)|` +
    `${ACTOR} (?:${ADVERB})${PAST_VERB}\\b(?! (?:by|in|as|within|under|with|to|for|from|through|on|at|using)\\b))`,
  'g',
);
/** "Training staff recently completed": an adverb of time makes any noun a subject. */
const RECENTLY = new RegExp(
  `\\b(?:recently|successfully|previously|again|first) ${PAST_VERB}\\b`,
  'g',
);
const COUNTED = new RegExp(
  `\\b(?!(?:19|20)\\d\\d\\b)\\d[\\d,]*(?: (?:of|out of) (?:the )?\\d[\\d,]*)?(?: per cent|%)?(?: (?!(?:will|would|must|should|to|not|be)\\b)[\\w'-]+){0,5} ${PAST_VERB}\\b(?! (?:by|within|as)\\b)(?<!engaged)`,
  'g',
);
/** "In 2024-25 Oakshire launched": a year in front makes a name a subject. */
const DATED = new RegExp(
  `\\b(?:in|during|since) (?:the )?(?:\\w+ ){0,2}(?:19|20)\\d\\d(?:[-/]\\d{2,4})?,?(?: (?!(?:will|would|must|should|to|not|be|act)\\b)[\\w'-]+){1,5} ${PAST_VERB}\\b(?! (?:by|within|as|in|on|to|with|under)\\b)`,
  'g',
);
const TOOK_PLACE = /\b(?:took place|came into (?:force|effect)|became)\b/g;
const FINISHED = [PERFECT, PASSIVE, ACTIVE, RECENTLY, COUNTED, DATED, TOOK_PLACE];
/** Most finished acts show one of these. */
const HINT =
  /ed\b|\b(?:ha[sd]|have|having|was|were|took|began|held|met|ran|sent|wrote|gave|made|became|found|we've|undertook|put|went)\b/;

/** A list item or heading that opens with a finished act, not with a description ("based on"). */
const OPENS_WITH_ACT = new RegExp(
  `^[\\W\\d]{0,6}(?:${ADVERB})(?:continued|(?:met|worked|engaged) with|participated in|took part|(?:approved|adopted|agreed|endorsed|signed off) (?:by|on|at)|` +
    `${PAST_VERB}\\b(?!:| (?:by|to|with|in|on|under|at|for)\\b))`,
);
/** "This statement sets out the steps that were taken" tells of the statement, not of steps. */
const ABOUT_THE_STATEMENT =
  /^[\W\d]{0,4}(?:\w+ ){0,3}(?:statement|report|document|page|section|it|and)\b(?:[\W]+[\w'-]+){0,30}?\W+(?:sets? out|outlines?|describes?|details?|explains?|summarises?|covers|relates? to|provides? (?:details|an overview|information)|refers to)\b/;
/** Names what is counted, without the count: the definition of an indicator. */
const INDICATOR = /^\W*(?:the )?(?:number|percentage|proportion|share|%) of\b[^\d]*$/;
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
  if (ABOUT_THE_STATEMENT.test(folded) && !FORMAL_ACT.test(folded)) return false;
  return FINISHED.some((pattern) => {
    for (const match of folded.matchAll(pattern)) {
      if (!IN_A_CASE.test(folded.slice(Math.max(0, match.index - 60), match.index))) return true;
    }
    return false;
  });
}
