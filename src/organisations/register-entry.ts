export const ORGANISATION_KINDS = ['council', 'combined-authority', 'contractor'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** An organisation whose statements are looked for. Dates are ISO days, `null` when not known. */
export type RegisterEntry = {
  /**
   * A council's is its Office for National Statistics code (E06000047), a company's its registered
   * number (GB-COH-01234567); see organisation-id.ts for the rest.
   */
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** For lists: the place without "Council". */
  readonly shortName: string;
  readonly welshName: string | null;
  /** county, unitary, district, metropolitan-borough, london-borough, combined-authority … */
  readonly type: string;
  /** England, Wales; empty when not known. */
  readonly nation: string;
  readonly region: string;
  readonly population: number | null;
  /** The year of the estimate. */
  readonly populationYear: number | null;
  readonly website: string | null;
  /** ModernGov, CMIS, or "own pages". */
  readonly committeeSystem: string | null;
  readonly committeeAddress: string | null;
  /** The first day with its present duties, not the day it was first named. */
  readonly startDate: string | null;
  /** The last day on which it existed. */
  readonly endDate: string | null;
  readonly companyNumber: string | null;
  /** Older and everyday names. */
  readonly otherNames: readonly string[];
};

/** What a host is to an organisation; `platform` is a copy that is not to be cited. */
export const HOST_ROLES = ['website', 'committee', 'alias', 'former', 'platform'] as const;
export type HostRole = (typeof HOST_ROLES)[number];

/** A host, with all hosts under it, of one organisation; several organisations may share one. */
export type HostEntry = {
  readonly organisation: string;
  /** Lower case, without www. */
  readonly host: string;
  readonly role: HostRole;
};

/** Who stepped into whose place, on which day. */
export type Succession = {
  readonly predecessor: string;
  readonly successor: string;
  readonly date: string;
  /** Which part, when the predecessor was divided. */
  readonly note: string;
};

/** Where system makers keep the sites of many councils. */
export type Platform = { readonly suffix: string; readonly role: 'committee' | 'platform' };

export type Register = {
  readonly organisations: readonly RegisterEntry[];
  /** Hosts other than those of websites and committee addresses. */
  readonly hosts: readonly (HostEntry & { readonly note: string })[];
  readonly successions: readonly Succession[];
  readonly platforms: readonly Platform[];
};
