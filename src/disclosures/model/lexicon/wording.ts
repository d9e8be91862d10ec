/** Words for: how it is said. See `LEXICON` for how they are written. */
export const WORDING_WORDS: Readonly<Record<string, string>> = {
  we: 'we|our|us|ours|company|group|organisation',
  not: 'no|not|none|never|without|nor|cannot|neither|lack',
  future:
    'will|plan|plans|planned|intend|intends|intention|aim|aims|next|going forward|future|continue|commit|shall|propose|upcoming|roadmap',
  past: 'have|has|had|was|were|been|during|last year|past|previous',
  consult: 'consult|consulted|consultation|consulting|consults|in consultation',
  entity: 'reporting entity|reporting entities|reporting period|entities|entity',
  covers:
    'covers|made by|on behalf of|pursuant|in accordance|prepared by|submitted|sets out|this statement|joint statement|published',
  ACT: 'ACT|SECTION',
  SLAVERY: 'SLAVERY|human rights|exploitation|ethical|unethical|labour',
  meaning:
    'defined|definition|means|encompass*|takes various forms|takes many forms|crime|deprivation|violation of fundamental|such as|umbrella|term|deprive|illegal exploitation',
  list: 'include|includes|including|following|such as|as follows|below|namely|consist*|compris*',
};
