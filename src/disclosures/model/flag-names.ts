/** Plain facts about a sentence: length, position, signs, the kind of words. */
export const FLAGS = [
  ...['one to three words', 'four to seven words', 'eight to fifteen words', 'over thirty words'],
  ...[
    'over sixty words',
    'starts small',
    'starts with we',
    'starts with it or they',
    'has a number',
  ],
  ...[
    'has money',
    'has a share',
    'has a year',
    'has a month',
    'will',
    'may',
    'must',
    'should',
    'not',
  ],
  ...[
    'have done',
    'was done',
    'mostly capitals',
    'many capitals',
    'heading alone',
    'heading in front',
  ],
  ...[
    'first of the statement',
    'among the first three',
    'first tenth',
    'second fifth',
    'last tenth',
  ],
  ...['last three', 'last of the statement', 'many commas', 'brackets', 'fill-in line', 'address'],
  ...[
    'leads to a list',
    'ends in a colon',
    'no verb',
    'we',
    'legal form',
    'item of a list',
    'slavery named',
  ],
  ...[
    'act named',
    'question',
    'capital inside',
    'company run',
    'first fifth',
    'third fifth',
    'fourth fifth',
  ],
] as const;

export type Flag = (typeof FLAGS)[number];
