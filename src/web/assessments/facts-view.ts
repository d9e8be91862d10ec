import type { Facts } from '../../disclosures/facts';
import type { Evidence } from '../../text/text';
import { dayInWords, periodInWords } from '../dates';
import { counted, listInWords } from '../numbers';
import { passageAnchor, type Quotation } from './passages';

/** A formal fact that was read from the text, or the plain statement that it was not found. */
export type FactRow = {
  readonly anchor: string;
  readonly name: string;
  readonly value: string;
  readonly found: boolean;
  readonly quote: string | null;
  /** Link to the passage; `null` when the fact has no quote. */
  readonly href: string | null;
};

type NamedFact = {
  readonly id: string;
  readonly name: string;
  readonly value: string | null;
  readonly evidence: Evidence | null;
};

/** The facts as rows, in the order in which a reader asks for them. */
export function factRows(facts: Facts): FactRow[] {
  return namedFacts(facts).map(({ id, name, value, evidence }) => ({
    anchor: `fact-${id}`,
    name,
    value: value ?? 'Not found in the text',
    found: value !== null,
    quote: evidence?.quote ?? null,
    href: evidence ? `#${passageAnchor(evidence.start)}` : null,
  }));
}

/** The quotations of the facts, for marking them in the text. */
export function factQuotations(facts: Facts): Quotation[] {
  return namedFacts(facts).flatMap(({ id, name, evidence }) =>
    evidence === null
      ? []
      : [
          {
            evidence,
            reference: {
              label: name,
              href: `#fact-${id}`,
              says: 'was read from this: go to the fact',
            },
          },
        ],
  );
}

function namedFacts(facts: Facts): NamedFact[] {
  const { entity, period, approval, signature, publication, language } = facts;
  return [
    { id: 'entity', name: 'Organisation', value: entity?.name ?? null, ...quoted(entity) },
    {
      id: 'period',
      name: 'Reporting period',
      value: period && periodInWords(period),
      ...quoted(period),
    },
    { id: 'approval', name: 'Approval', value: approvalInWords(approval), ...quoted(approval) },
    {
      id: 'signature',
      name: 'Signature',
      value: signatureInWords(signature),
      ...quoted(signature),
    },
    {
      id: 'publication',
      name: 'Publication',
      value: publication && dayInWords(publication.date),
      ...quoted(publication),
    },
    { id: 'language', name: 'Language', value: languageInWords(language), evidence: null },
  ];
}

function quoted(fact: { readonly evidence: Evidence } | null): { evidence: Evidence | null } {
  return { evidence: fact?.evidence ?? null };
}

function approvalInWords(approval: Facts['approval']): string | null {
  if (!approval) return null;
  const { state, body, date } = approval;
  const words = [
    state === 'approved' ? 'Approved' : 'Approval is planned, not yet said to be given',
    body && `by ${body}`,
    date && `on ${dayInWords(date)}`,
  ];
  return words.filter(Boolean).join(' ');
}

function signatureInWords(signature: Facts['signature']): string | null {
  if (!signature) return null;
  const { name, role, date } = signature;
  const who = [name, role].filter(Boolean).join(', ') || 'Signed, no name read';
  return date ? `${who}, ${dayInWords(date)}` : who;
}

const LANGUAGES: Readonly<Record<Facts['language']['main'], string>> = {
  en: 'English',
  cy: 'Welsh',
  other: 'Neither English nor Welsh',
};

function languageInWords({ main, welshPages }: Facts['language']): string {
  if (welshPages.length === 0 || main === 'cy') return LANGUAGES[main];
  const pages = listInWords(welshPages.map(String));
  return `${LANGUAGES[main]}; ${counted(welshPages.length, 'page')} in Welsh (${pages})`;
}
