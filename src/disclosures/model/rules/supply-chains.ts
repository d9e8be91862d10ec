/** Rules for sentences on supply chains; see `RULES` for how they are written. */
export const SUPPLY_CHAINS_RULES: Readonly<Record<string, string>> = {
  'chain.we': 'chain we -SLAVERY -risk -policy',
  'chain.goods': 'chain goods -risk',
  'chain.where': 'chain where -risk',
  'chain.figure': 'chain~8:figure -training -diligence',
  'chain.buy-goods': 'buy~8:goods -risk -policy',
  'chain.buy-where': 'buy~8:where -risk',
  'chain.buy-from': 'buy~6:chain -policy -risk -require',
  'chain.tier': 'tier -risk -policy -require',
  'chain.spend': 'buy~6:figure',
  'chain.list': 'chain list goods',
  'chain.contractors': 'contractors -risk -policy -SLAVERY -require -diligence -training',
  'chain.contractors-goods': 'contractors goods -risk -diligence',
  'chain.made': 'made -risk -policy',
  'chain.made-where': 'made where',
  'chain.relations': 'relations chain -risk',
  'chain.buy-we': 'we buy -SLAVERY -risk -policy',
};
