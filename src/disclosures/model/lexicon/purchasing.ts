/** Words for: what it buys. See `LEXICON` for how they are written. */
export const PURCHASING_WORDS: Readonly<Record<string, string>> = {
  chain: 'supply chain|supply chains|supplier|suppliers|supply base|vendor base',
  buy: 'sourc*|procur*|purchas*|buy|buys|bought|import|imports|imported|spend|spends|spent|expenditure|outsourc*',
  goods:
    'goods|goods and services|raw materials|components|ingredients|equipment|consumables|it hardware|hardware|software|stationery|uniforms|food|cleaning|catering|travel|utilities|professional services|packaging|textiles|furniture|office supplies|construction|facilities management|logistics|temporary labour|agency workers|telecommunications|marketing',
  contractors:
    'contractor*|contractors|outsourc*|distributor*|manufacturers|service providers|agencies|wholesalers|growers|farms',
  made: 'manufactured in|made in|made by|produced in|produced by|imported from|sourced from|sourced in|supplied by|purchased from',
  relations: 'long standing|longstanding|long term|relationship|relationships|stable',
  tier: 'tier NUM|tier one|tier two|first tier|direct suppliers|indirect suppliers|key suppliers|third party|active suppliers|local suppliers',
  where: 'COUNTRY|PLACE|NATIONAL|located|countries|region|overseas|locally|globally|based',
  figure: 'NUM|NUMX|PCT|MONEY|approximately|majority|thousands|hundreds|percent|per cent|million',
};
