/** Words whose full stop does not end a sentence. All in lower case, without the last stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stand before a name: never the end of a sentence. */
export const TITLES = words(
  'mr mrs ms mx dr prof cllr cllrs councillor rev revd hon rt sgt capt lt col maj gen messrs esq st',
);

/** Stand before a number: "s. 54", "No. 4". */
export const BEFORE_NUMBERS = words(
  's ss sec sect no nos para paras p pp pg vol fig figs reg regs art arts sch ch cl cls app ed eds ' +
    'ref tel ext ver v r q approx ca c max min est jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Lead on to something: the sentence always goes on. */
export const LEADING_ON = words('e.g i.e eg ie cf viz vs v incl esp approx al');

/** May end a sentence or not; they do when a word follows that starts sentences. */
export const EITHER_WAY = words(
  'ltd inc co corp plc bros p.a a.m p.m am pm dept div assoc govt mgmt ave rd st jr sr ph.d no.s',
);

/** Stand before a letter that names a part and is no initial: "annex B." ends a sentence. */
export const LETTERED = words(
  'annex annexe appendix part schedule section figure table option category grade class band group ' +
    'lot level type tier phase stage block zone unit ward',
);

/** Words that start sentences far more often than names. */
export const STARTERS = words(
  'the this these those that there they their we our us it its in on at as all any an a and but by ' +
    'for from if where when while with to no not each every both some such since through under upon ' +
    'during following however therefore please see also additionally furthermore staff suppliers ' +
    'training',
);
