/** Word lists behind claim status. All in lower case; each is one alternation of a bounded pattern. */

const any = (list: string) =>
  `(?:${list
    .trim()
    .split(/\s*,\s*|\s*\n\s*/)
    .join('|')})`;

/** Words that may stand between a subject and its verb. */
export const ADVERB =
  '(?:(?:also|now|since|recently|already|all|both|again|further|successfully|previously|therefore|' +
  'fully|formally|first|then|each|regularly|currently|always|only|just|actively|jointly|\\w+ly)\\s+){0,3}';

/** Who is bound by contract or rule: "will" with them is an obligation, not a plan. */
export const BOUND_SUBJECT = any(
  `suppliers?, contractors?, sub-?contractors?, bidders?, tenderers?, providers?, vendors?, agencies,
   third parties, business partners?, applicants?, manufacturers?, factories, licensees?`,
);

/** What staff are bound to do. */
export const DUTY_VERB = any(
  `adhere, comply, follow, abide, report, observe, uphold, be required, be expected, be asked,
   be held, face, not`,
);

/** Acts that a person finishes; past forms that are also adjectives of standing things stay out. */
export const PAST_VERB = any(
  `achieved, adopted, agreed, analysed, appointed, approved, asked, assessed, attended, audited,
   awarded, began, briefed, carried out, chaired, checked, commenced, commissioned, completed,
   concluded, conducted, confirmed, consulted, contacted, continued, contributed, created,
   delivered, designed, developed, discussed, distributed, embedded, engaged, ensured, enhanced,
   established, evaluated, examined, expanded, extended, focused, formed, found, gave, held, hosted,
   identified, implemented, improved, included, increased, informed, initiated, inspected,
   interviewed, introduced, investigated, invited, issued, joined, launched, made, mapped, met,
   notified, obtained, offered, organised, participated, partnered, passed, piloted, prepared,
   presented, produced, promoted, provided, published, put, raised, ran, received, recruited,
   reduced, referred, refreshed, rejected, rejoined, released, removed, replaced, replied, reported,
   requested, responded, returned, reviewed, revised, rolled out, sent, set up, shared, signed,
   started, strengthened, submitted, supported, surveyed, terminated, tested, took, trained, undertook,
   updated, verified, visited, was, went, were, worked, wrote`,
);

/** Participles of the perfect and of the passive that do not end in "ed". */
export const IRREGULAR_PARTICIPLE = any(
  `begun, brought, built, chosen, done, drawn, driven, found, given, gone, grown, held, kept, led,
   made, met, put, run, seen, sent, set, shown, sought, spent, spoken, taken, taught, told,
   undertaken, undergone, won, written`,
);

/** Bodies and people that act on behalf of an organisation. */
export const ACTOR = any(
  `council, company, group, cabinet, board, committee, team, staff, officers?, members?, organisation,
   university, trust, partnership, directors?, employees, colleagues, suppliers, providers, contractors,
   delegates, managers, police, auditors?, councillors, buyers, constabulary`,
);

/** Steps as verbs that need no object to be one: "we do not audit". */
export const STEP_VERB = any(
  `train(?:ed)?, audit(?:ed)?, assess(?:ed)?, monitor(?:ed)?, map(?:ped)?, survey(?:ed)?, visit(?:ed)?,
   consult(?:ed)?, measured?, check(?:ed)?, review(?:ed)?, record(?:ed)?, risk[- ]assess(?:ed)?,
   tested, inspect(?:ed)?, interview(?:ed)?, cover(?:ed)?`,
);

/** Verbs that are a step only with an object that is one. */
export const PLAIN_VERB = any(
  `have, hold, use, undertake, undertaken, undertook, carry out, carried out, conduct(?:ed)?,
   provided?, completed?, develop(?:ed)?, implement(?:ed)?, included?, require, produced?,
   publish(?:ed)?, set, establish(?:ed)?, made?, make, taken?, collect(?:ed)?, adopt(?:ed)?, hold, held,
   introduced?, offer(?:ed)?, operate, put, keep, kept, received?`,
);

/** Steps as nouns. */
export const STEP_NOUN = any(
  `training, polic(?:y|ies), process(?:es)?, procedures?, audits?, assessments?, monitoring, checks,
   reviews?, mapping, visibility, indicators?, kpis?, statement, due diligence, steps, action, data,
   clauses?, system, programme, action plan, surveys?, site visits?, module, course, guidance, register,
   records, targets?, questionnaires?`,
);

/** What is looked for and not found. */
export const INCIDENT = any(
  `instances?, cases?, incidents?, reports?, concerns?, breach(?:es)?, issues?, evidence, allegations?,
   occurrences?, complaints?, indications?, disclosures?, referrals?, violations?, signs?, examples?,
   (?:modern )?slavery, trafficking, forced labour, child labour, victims?, notifications?,
   alerts?`,
);

export const FOUND = any(
  `identif\\w+, found, reported, raised, received, discovered, detected, uncovered, aware, disclosed,
   notified, recorded, made, reveal\\w*, brought, encountered, come, came, known, occurred, arisen,
   highlighted, suspected, registered, find`,
);

/** What a rule forbids, and how. */
export const FORBIDDEN_ACT = any(
  `tolerate\\w*, condone, accept\\w*, permit\\w*, allow\\w*, use, employ, support, engage, charge\\w*,
   retain, withhold, enter into, knowingly, work with, trade with, deal with, do business, participate,
   buy, source, make use, confiscate, exploit, be tolerated, be accepted, be permitted, be used, contract
   with, appoint, hesitate`,
);
