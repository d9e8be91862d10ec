import { companyNumber } from './organisation-id';
import type { RegisterEntry } from './register-entry';
import { siteAddress } from './web-address';

/** What a cell was read as: a value, or a sentence saying what to write instead. */
export type ReadCell =
  { readonly value: string | number | null | readonly string[] } | { readonly problem: string };

export type ColumnName = Exclude<keyof RegisterEntry, 'kind' | 'id'>;

type Column = {
  /** The column's own name first, then what other lists call it. */
  readonly headings: readonly [string, ...string[]];
  /** Whether "-" may empty it. */
  readonly mayBeEmpty: boolean;
  read(cell: string): ReadCell;
};

const value = (read: string | number): ReadCell => ({ value: read });
const problem = (sentence: string): ReadCell => ({ problem: sentence });

const text =
  (most: number) =>
  (cell: string): ReadCell => {
    if (cell.startsWith('=')) return problem('begins like a formula');
    return cell.length > most ? problem(`is longer than ${most} characters`) : value(cell);
  };

const oneOf =
  (...words: readonly string[]) =>
  (cell: string): ReadCell => {
    const found = words.find((word) => word.toLowerCase() === cell.toLowerCase());
    return found === undefined ? problem(`must be one of ${words.join(', ')}`) : value(found);
  };

const number =
  (from: number, to: number) =>
  (cell: string): ReadCell => {
    const read = /^\d[\d, ]*$/.test(cell) ? Number(cell.replace(/[, ]/g, '')) : NaN;
    return read >= from && read <= to ? value(read) : problem('must be a whole number');
  };

const address = (cell: string): ReadCell => {
  const read = siteAddress(cell);
  return read === null
    ? problem('must be the address of a public site, for example https://www.example.org/')
    : value(read);
};

const company = (cell: string): ReadCell => {
  const read = companyNumber(cell);
  return read === null
    ? problem('must be a Companies House number, for example 01234567 or SC123456')
    : value(read);
};

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

/** 2023-04-01, 1/4/2023 (day first, as in Britain) or 1 April 2023. */
const day = (cell: string): ReadCell => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell);
  const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cell);
  const words = /^(\d{1,2})\s+(\p{L}+)\s+(\d{4})$/u.exec(cell);
  const month = words ? MONTHS.indexOf((words[2] ?? '').toLowerCase()) + 1 : 0;
  const parts = iso
    ? iso.slice(1, 4)
    : british
      ? british.slice(1, 4).toReversed()
      : [words?.[3], String(month), words?.[1]];
  const read = parts.map((part) => (part ?? '').padStart(2, '0')).join('-');
  const real = !Number.isNaN(Date.parse(read)) && new Date(read).toISOString().startsWith(read);
  return real ? value(read) : problem('must be a date, for example 2023-04-01');
};

const names = (cell: string): ReadCell => ({
  value: cell
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean),
});

/** Every column of a list of organisations that can be read; the order is that of an export. */
export const COLUMNS: Readonly<Record<ColumnName, Column>> = {
  name: {
    headings: [
      'name',
      'organisation',
      'council',
      'supplier',
      'contractor',
      'company',
      'company_name',
      'supplier_name',
    ],
    mayBeEmpty: false,
    read: text(200),
  },
  shortName: { headings: ['short_name', 'nice_name'], mayBeEmpty: false, read: text(200) },
  welshName: { headings: ['welsh_name', 'name_welsh', 'enw'], mayBeEmpty: true, read: text(200) },
  type: { headings: ['type'], mayBeEmpty: false, read: text(40) },
  nation: {
    headings: ['nation', 'country'],
    mayBeEmpty: false,
    read: oneOf('England', 'Wales', 'Scotland', 'Northern Ireland'),
  },
  region: { headings: ['region'], mayBeEmpty: false, read: text(60) },
  population: { headings: ['population'], mayBeEmpty: true, read: number(1, 100_000_000) },
  populationYear: { headings: ['population_year'], mayBeEmpty: true, read: number(1900, 2200) },
  website: {
    headings: [
      'website',
      'site',
      'url',
      'web',
      'homepage',
      'homepage_url',
      'web_address',
      'website_address',
    ],
    mayBeEmpty: true,
    read: address,
  },
  committeeSystem: {
    headings: ['committee_system', 'committee_cms'],
    mayBeEmpty: true,
    read: text(40),
  },
  committeeAddress: {
    headings: ['committee_address', 'committee_base_url'],
    mayBeEmpty: true,
    read: address,
  },
  startDate: { headings: ['start_date', 'start'], mayBeEmpty: true, read: day },
  endDate: { headings: ['end_date', 'end'], mayBeEmpty: true, read: day },
  companyNumber: {
    headings: [
      'company_number',
      'companies_house_number',
      'company_no',
      'company_registration_number',
      'registration_number',
      'crn',
    ],
    mayBeEmpty: true,
    read: company,
  },
  otherNames: { headings: ['other_names', 'alt_names'], mayBeEmpty: false, read: names },
};

/** What the column with the code may be called. */
export const ID_HEADINGS = ['id', 'gss', 'gss_code', 'code', 'organisation_id'];

/** What is the day of a cell, by the same rules as the dates of organisations; `null` when none. */
export function readDay(cell: string): string | null {
  const read = day(cell);
  return 'value' in read ? String(read.value) : null;
}
