/** Word lists behind claim status. All in lower case; each is one alternation of a bounded pattern. */

/** One alternation of the words of a list, which commas and line ends divide. */
export const any = (list: string) =>
  `(?:${list
    .trim()
    .split(/\s*,\s*|\s*\n\s*/)
    .join('|')})`;

/** Words that may stand between a subject and its verb. */
export const ADVERB =
  '(?:(?:also|now|since|recently|already|all|both|again|further|successfully|previously|therefore|last|next|' +
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
   clauses?, system, programme, action plan, plans?, surveys?, site visits?, modules?, courses?, guidance,
   registers?, records, targets?, questionnaires?, codes?, charter, hotlines?, helplines?, channels?,
   routes?, membership, memberships, arrangements?, provision, mechanisms?, strategy, strategies, toolkit,
   screening, controls, protocols?, measures, links?, accommodation, budget, working group, lead officer,
   champions?, partnerships?, framework, materials?, questions?, requirements?, remedy, remediation,
   consultation, interviews?, inspections?`,
);

/** What is looked for and not found. */
export const INCIDENT = any(
  `instances?, cases?, incidents?, reports?, concerns?, breach(?:es)?, issues?, evidence, allegations?,
   occurrences?, complaints?, indications?, disclosures?, referrals?, violations?, signs?, examples?,
   (?:modern )?slavery(?! (?:checks?|training|clauses?|polic|statement|lead|course|risk|questions?|due|policy|module|audit|helpline|champion))\\b, trafficking, forced labour, child labour, victims?, notifications?,
   alerts?`,
);

export const FOUND = any(
  `receive, discover, detect, encounter, uncover, experience, see, record, report, identif\\w+, found, reported, raised, reached, escalated, received, discovered, detected, uncovered, aware, disclosed,
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

/** Who speaks for the organisation. */
export const OURS = any(
  `we, our, the council, the company, the group, the trust, the university, the organisation, it, officers,
   staff, this council, the business, the board, cabinet`,
);

/** Verbs that with "not" tell what a business is or believes, not what it leaves undone. */
export const NO_STEP = any(
  `own, manufacture, produce, source, import, employ, operate, trade, sell, purchase, believe, consider,
   think, expect, want, wish, know, foresee, anticipate, apply, limit, mean, prevent, guarantee,
   constitute, form, replace, relate, extend, discriminate, consent, condone, need, necessarily, exist,
   intend, take lightly, stop, have, hold, use, find, identify, receive, discover, encounter, see, come,
   seek, aim, hire, supply, grow, farm, make, act, feel, do, rely, differ, fall, affect, exceed,
   directly, actively, encourage, pay, view, work, agree, share, always, force, require, prohibit`,
);

/** Participles that behind "has not" or "was not" tell of a step that was not taken. */
export const PARTICIPLE_NOT_DONE =
  '(?!(?:changed|identified|received|limited|intended|required|expected|considered|needed|reported|raised|involved|tolerated|accepted|permitted|allowed|affected|restricted|used|designed|encountered|experienced|discovered|detected|uncovered|charged|tied|forced|exploited|employed|engaged|found|judged|deemed|felt|seen|rated|excluded|barred|dismissed|refused|terminated|disqualified|rejected|suffered|impacted|disclosed)\\b)' +
  '(?:\\w{3,}ed|set|put|sent|met|done|given|taken|taught|made|written|begun|held|undertaken|chosen|built|brought|run)';
