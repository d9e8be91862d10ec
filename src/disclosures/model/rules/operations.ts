/** Rules for sentences on operations; see `RULES` for how they are written. */
export const OPERATIONS_RULES: Readonly<Record<string, string>> = {
  'operations.offer': 'offer~5:business -risk -policy -SLAVERY',
  'operations.offer-we': 'we offer -risk -policy -SLAVERY -chain -training',
  'operations.place': 'business where -risk -policy -chain',
  'operations.offer-place': 'offer where -risk -policy -chain',
  'operations.figure': 'business figure -risk -policy -chain -training',
  'operations.council': 'council public',
  'operations.public': 'public offer',
  'operations.core': 'we business list -risk -policy -chain',
};
