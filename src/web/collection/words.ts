import type { CoverageState } from '../../collection/coverage/coverage-state';
import type { Tag } from '../assessments/words';

/** A state as people see it: the sign stands on the tiles of the picture, where words have no room. */
export type StateWords = Tag & {
  readonly sign: string;
  /** One sentence for the legend. */
  readonly means: string;
};

export const COVERAGE_WORDS: Readonly<Record<CoverageState, StateWords>> = {
  ok: {
    text: 'Statement found',
    colour: 'green',
    sign: '✓',
    means: 'A statement is published and was there at the last check.',
  },
  moved: {
    text: 'Moved',
    colour: 'teal',
    sign: 'M',
    means: 'A statement is published, at another address than before.',
  },
  gone: {
    text: 'Gone',
    colour: 'magenta',
    sign: 'G',
    means: 'A statement was known, and its address now answers “not found”.',
  },
  'no-statement': {
    text: 'No statement found',
    colour: 'blue',
    sign: 'N',
    means: 'The site was looked through and no statement was found. The finding has a date.',
  },
  expired: {
    text: 'Finding expired',
    colour: 'grey',
    sign: 'E',
    means: 'No statement was found, but too long ago to say anything now. Look again.',
  },
  blocked: {
    text: 'Blocked',
    colour: 'orange',
    sign: 'B',
    means: 'The site turns automated readers away. That says nothing about a statement.',
  },
  'robots-refused': {
    text: 'Robots refused',
    colour: 'orange',
    sign: 'R',
    means: 'The site’s robots.txt asks not to be read. That says nothing about a statement.',
  },
  'tls-failed': {
    text: 'TLS failure',
    colour: 'yellow',
    sign: 'T',
    means: 'The site’s certificate cannot be trusted. That says nothing about a statement.',
  },
  unreachable: {
    text: 'Unreachable',
    colour: 'yellow',
    sign: 'U',
    means: 'The site did not answer. That says nothing about a statement.',
  },
  'needs-a-person': {
    text: 'Needs a person',
    colour: 'purple',
    sign: 'P',
    means: 'Something was found, or stands in the way, that only a person can judge.',
  },
  failed: {
    text: 'Look failed',
    colour: 'grey',
    sign: 'F',
    means: 'The last look ended with a fault of this service. Look again.',
  },
  'not-looked': {
    text: 'Not looked at yet',
    colour: 'outline',
    sign: '–',
    means: 'Nobody has looked yet.',
  },
};

const TYPES: Readonly<Record<string, string>> = {
  county: 'County',
  district: 'District',
  unitary: 'Unitary authority',
  'london-borough': 'London borough',
  'metropolitan-borough': 'Metropolitan borough',
  'city-of-london': 'City of London',
  'isles-of-scilly': 'Isles of Scilly',
  'combined-authority': 'Combined authority',
  contractor: 'Contractor',
};

/** A kind of organisation as people name it. */
export function typeInWords(type: string): string {
  const plain = type.replaceAll('-', ' ');
  return TYPES[type] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
