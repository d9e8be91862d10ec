import { isAspiration, isHeadingOfPlans, isStandingFact, isStepAhead } from './aspiration';
import type { Claim, ClaimStatus, Negation, SentenceContext } from './claim';
import { isCompleted, withoutGround } from './completion';
import { negationOf } from './negation';
import { type Times, timesOf } from './times';

/** What headings and lead-in lend to every sentence under them. */
type Lent = { readonly planned: boolean; readonly listed: boolean; readonly times: Times };

const STATEMENT_TITLE = /\b(?:statement|slavery|trafficking|policy|act)\b/;
const PROMISES_LIST = /\b(?:will|we'll|plan|plans|intend|aim|aims|next)\b[^.]{0,60}:?$/;
const lentBy = new WeakMap<SentenceContext, Lent>();

/**
 * Tells what kind of claim a sentence makes (see `Claim`): by its words, then by the headings and the
 * lead-in above it. Rules, not a model: they mark, the rubric decides what a mark is worth. Order:
 * negation, completed act, aspiration, standing practice. Linear in the sentence.
 *
 * @param sentence the sentence; its source characters or, quicker, its search view
 * @param context what stands around it; equal objects are worked out once
 */
export function claimOf(sentence: string, context: SentenceContext): Claim {
  const folded = fold(sentence);
  const lent = lentBy.get(context) ?? lend(context);
  lentBy.set(context, lent);
  const negation = negationOf(folded);
  const own = timesOf(folded);
  const times = own.timed ? own : lent.times;
  const status = statusOf(folded, negation, lent);
  return { status, ...(negation && { negation }), years: times.years, timed: times.timed };
}

function statusOf(folded: string, negation: Negation | undefined, lent: Lent): ClaimStatus {
  if (negation === 'no-incident-found') return 'no-finding';
  if (negation === 'action-not-taken' || negation === 'risk-dismissed') return 'denied';
  const ahead = isAspiration(folded);
  if (isCompleted(ahead ? withoutGround(folded) : folded)) return 'done';
  if (ahead) return negation === 'prohibition' && !isStepAhead(folded) ? 'practice' : 'planned';
  if (negation !== undefined) return 'practice';
  return lent.listed || (lent.planned && !isStandingFact(folded)) ? 'planned' : 'practice';
}

function lend(context: SentenceContext): Lent {
  const leadIn = fold(context.leadIn ?? '');
  const inner = fold(context.headings.at(-1) ?? '');
  const planned = context.headings.some((heading) => isHeadingOfPlans(heading));
  const listed = leadIn !== '' && (isAspiration(leadIn) || PROMISES_LIST.test(leadIn));
  const fromLeadIn = timesOf(leadIn);
  const times = fromLeadIn.timed || STATEMENT_TITLE.test(inner) ? fromLeadIn : timesOf(inner);
  return { planned, listed, times };
}

/** What a search view has already been rid of. */
const UNFOLDED = /[A-Z\u0080-\uffff]|\s\s|[^\S ]/;

const fold = (text: string) =>
  UNFOLDED.test(text)
    ? text
        .toLowerCase()
        .replace(/[\u2018\u2019]/g, "'")
        .replace(/\s+/g, ' ')
    : text;
