import type { TokenTable } from './token-table';

/** What a section is about, by the words of its heading. */
export const TOPICS: Readonly<Record<string, string>> = {
  introduction:
    'introduction|overview|purpose|message|foreword|background|about this statement|opening',
  structure:
    'structure|about us|who we are|organisational|organisation|corporate|our group|company|entities|profile|our council',
  operations: 'operations|business|activities|what we do|our services',
  chain: 'supply chain|supply chains|suppliers|supplier|procurement|purchasing|sourcing',
  policy: 'polic*|governance|code of conduct|code|standards|framework',
  risk: 'risk|risks|high risk',
  diligence:
    'due diligence|assessment|process|processes|actions|steps|measures|mitigation|assess|address',
  training: 'training|awareness|capacity building|education|communication',
  remedy: 'remediation|remedy|remediate|remedial|remediating|loss of income|vulnerable families',
  whistle: 'whistleblow*|grievance|speak up|raising concerns|reporting concerns|concerns',
  effect:
    'effectiveness|performance indicators|kpis|kpi|measuring|progress|monitoring|review|performance|evaluating',
  consultation: 'consultation|consult|collaboration|stakeholders',
  approval: 'approval|attestation|signature|sign off|declaration|approved',
  future:
    'future|next steps|looking ahead|looking forward|commitment|commitments|plans|goals|year ahead|action plan',
  definition: 'definition|what is SLAVERY|definitions|meaning',
  people: 'recruitment|our people|employees|workforce|staff|employment|human resources',
};

const LONGEST_HEADING = 18;
const SMALL = new Set([
  ...[
    'and',
    'of',
    'our',
    'the',
    'in',
    'to',
    'for',
    'on',
    'a',
    'an',
    'with',
    'or',
    'at',
    'by',
    'from',
    'NUM',
    'SLAVERY',
  ],
]);

/**
 * Finds the heading that public data glues to the sentence behind it ("Risk assessment We look at
 * …"): words with capitals, or a topic's words followed by a capital.
 *
 * @param topicAt for each word, the number of words of a topic that starts there, 0 when none does
 * @returns how many words of the sentence are a heading: all for a heading alone, 0 for none
 */
export function headingLength(
  ids: readonly number[],
  capitals: readonly boolean[],
  topicAt: readonly number[],
  table: TokenTable,
): number {
  const limit = Math.min(ids.length, LONGEST_HEADING);
  let run = 0;
  while (run < limit && (capitals[run] || SMALL.has(table.texts[ids[run] as number] as string)))
    run += 1;
  if (run === ids.length) return run;
  let heading = 0;
  for (let at = 0; at < limit; at += 1) {
    const length = topicAt[at] ?? 0;
    if (length === 0) continue;
    if (at > run) break;
    const end = at + length;
    if (end < ids.length && capitals[end] && (end < run + 3 || end <= 6)) heading = end;
  }
  return heading;
}
