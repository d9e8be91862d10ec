import type { Council, Host, Site } from './site';

const quoted = (value: string) =>
  /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

const csv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${[header, ...rows].map((row) => row.map(quoted).join(',')).join('\n')}\n`;

/** The councils of sites with their hosts, committee hosts and all. */
export const registered = (
  sites: readonly Site[],
): { readonly council: Council; readonly hosts: readonly Host[]; readonly site: Site }[] =>
  sites.flatMap((site) =>
    site.councils.map((council) => ({
      council,
      site,
      hosts: site.hosts.filter(({ role }) => role !== 'stranger'),
    })),
  );

const HEADER = ['gss', 'name', 'short_name', 'type', 'nation', 'region', 'website', 'other_names'];

/** The councils as reference data has them. */
export const councilsCsv = (sites: readonly Site[]): string =>
  csv(
    HEADER,
    registered(sites).map(({ council }) => [
      council.gss,
      council.name,
      council.short,
      council.type,
      council.nation,
      council.region,
      council.website,
      council.welshName ?? '',
    ]),
  );
