import type { Facts } from '../disclosures/facts';
import { searchView } from '../text/search-view';
import type { Text } from '../text/text';

/** The rubrics that come with the project. */
export type RubricId = 'council-statement' | 'company-statement';

/** Words of a body that speaks of itself as a council. */
const OWN_COUNCIL =
  /\b(?:the|our|this) (?:[a-z]+ ){0,2}(?:council|local authority|county borough)\b/g;
/** Offices and bodies that councils have and companies do not. */
const COUNCIL_OFFICE =
  /\b(?:cabinet|full council|councillors?|leader of the council|monitoring officer|section 151 officer|elected members|overview and scrutiny|portfolio holder|first responders?|social care|licensing|residents)\b/g;

/** A contractor may name its council clients: both signs must be there, and often. */
const OFTEN = 3;
/** Characters that are looked at. */
const READ = 60_000;

/**
 * Chooses the rubric for a text: the council rubric when the entity that makes the statement is a
 * council, or when no entity was read and the text speaks as a council would; else the company rubric.
 *
 * @param inRegister whether the body was found in the register of councils
 */
export function chooseRubric(facts: Facts, text: Text, inRegister = false): RubricId {
  if (inRegister || facts.entity?.kind === 'council') return 'council-statement';
  if (facts.entity?.kind === 'company') return 'company-statement';
  const { view } = searchView(text.content, { start: 0, end: Math.min(text.content.length, READ) });
  const own = view.match(OWN_COUNCIL)?.length ?? 0;
  const offices = new Set(view.match(COUNCIL_OFFICE)).size;
  return own >= OFTEN && offices >= OFTEN ? 'council-statement' : 'company-statement';
}
