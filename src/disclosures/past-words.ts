import { any } from './claim-words';

/** Forms of verbs that tell of what is over. All in lower case; each is one bounded alternation. */

/** Past forms that are also participles: behind a noun they tell an act or describe the noun. */
export const PAST_VERB = any(
  `achieved, added, adopted, agreed, analysed, appointed, approved, asked, assessed, attended, audited,
   awarded, briefed, brought, built, carried out, chaired, checked, closed, commenced, commissioned,
   completed, concluded, conducted, confirmed, consulted, contacted, continued, contributed, corrected,
   covered, created, delivered, designed, developed, discovered, discussed, distributed, dropped,
   embedded, ended, engaged, ensured, enhanced, escalated, established, evaluated, examined, expanded,
   exposed, extended, finished, focused, followed up, formed, found, highlighted, helped, held, hosted,
   identified, implemented, improved, included, increased, informed, initiated, inspected,
   interviewed, introduced, investigated, invited, issued, joined, kept, launched, learned, led, left,
   logged, lost, made, mapped, met, moved, noted, notified, obtained, offered, opened, organised,
   participated, partnered, passed, piloted, prepared, presented, produced, promoted, provided,
   published, put, raised, ran, ranked, rated, received, recorded, recovered, recruited, reduced,
   referred, refreshed, refunded, reimbursed, rejected, rejoined, released, remedied, removed,
   replaced, replied, reported, requested, resolved, responded, returned, revealed, reviewed, revised,
   rolled out, said, scored, screened, secured, sent, set up, shared, signed, sold, started, stopped,
   strengthened, submitted, supported, surveyed, switched, taught, terminated, tested, told, trained,
   translated, updated, verified, visited, was, were, won, worked`,
);

/** Past forms that are nothing else: any noun may stand in front of them. */
export const FINITE_PAST = any(
  `arose, began, became, came, chose, drew, drove, fell, gave, grew, got back, ran, rose, doubled, halved, trebled, saw, sat, showed, spoke, took,
   undertook, underwent, went, withdrew, wrote`,
);

/** Past forms of verbs that need no object: nobody is "a replied supplier". */
export const INTRANSITIVE_PAST = any(
  `agreed, attended, continued, participated, replied, responded, started, stopped, took part, was, were,
   worked, joined`,
);

/** "It found that": what follows is what was found. */
export const SAID = any(
  `found, revealed, confirmed, reported, noted, concluded, identified, established, said, highlighted,
   discovered, learned, suggested, indicated, told us, told officers, told inspectors`,
);

/** Past forms in "ed" that behind a noun describe it even in front of an object. */
export const DESCRIBES = any(
  `allowed, asked, awarded, based, called, charged, considered, deemed, denied, employed, entitled,
   expected, granted, limited, named, need, offered, owed, promised, required, reserved, termed, used, exceed,
   proceed, succeed, feed, embed, indeed, speed, breed, seed, united, hundred, unlimited, supposed`,
);

/** Participles of the perfect and of the passive that do not end in "ed". */
export const IRREGULAR_PARTICIPLE = any(
  `begun, brought, built, chosen, done, drawn, driven, fallen, found, given, gone, grown, held, kept, led,
   made, met, paid, put, repaid, risen, run, seen, sent, set, shown, sought, spent, spoken, taken, taught,
   told, undertaken, undergone, won, written`,
);

/** Bodies that act and are hardly ever acted on. */
export const BODY = any(
  `council, company, group, cabinet, board, committee, trust, police, auditors?, councillors,
   constabulary, university, partnership`,
);

/** Bodies and people that act on behalf of an organisation, and those it deals with. */
export const ACTOR = any(
  `team, staff, officers?, members?, organisation, directors?, employees, colleagues, suppliers?,
   providers?, contractors?, delegates, managers?, buyers?, agency, agencies, workers, firms?, factory,
   factories, inspectors?, teams, departments?, sites, schools?, lawyers, charity, charities, unions?,
   inspectorate, authority, procurement, finance, trading standards, environmental health, social workers,
   landlords?, lenders?, retailers?, brands?, governors, trustees, statement, lead, management`,
);

/** Who pays; behind the paid, "paid" describes. */
export const PAYER = any(
  `agency, agencies, suppliers?, contractors?, sub-?contractors?, providers?, firms?, factory, factories,
   company, companies, council, employers?, group, we, they, it, he, she`,
);

/** What is held and then tells something. */
export const EVENT = any(
  `courses?, training, modules?, sessions?, workshops?, visits?, audits?, reviews?, surveys?, inquiry, inquiries,
   enquiry, investigations?, analysis, exercises?, quiz, tests?, briefings?, campaigns?, inspections?,
   assessments?, interviews?, screening, check, meetings?, events?`,
);

/** What an event did. */
export const EVENT_VERB = any(
  `revealed, covered, found, identified, highlighted, confirmed, included, reached, explored, focused,
   looked, explained, concluded, uncovered, exposed, attracted, raised, resulted, discovered, flagged,
   exceeded, scored, ended, helped, prompted, addressed, brought`,
);

/** How many of them: a counted subject. */
export const COUNT_WORD = any(
  `two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, several, dozens of, hundreds of,
   half of, half the, most of, some of, the first, a further`,
);
