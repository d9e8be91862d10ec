import { type Cms, drupal } from '../cms/cms';
import { ordinary, STYLES } from '../ordinary';
import type { Council, Entry, Host, Site, Truth } from '../site';
import { council, found, host, html, page, site, statement, writer } from '../write';

export type Usual = {
  readonly number: number;
  readonly name: string;
  readonly shows: readonly string[];
  readonly cms?: Cms;
  /** Pages beside the usual ones; links to them stand where their entries say. */
  readonly more?: (host: string) => readonly Entry[];
  readonly host?: (name: string, entries: readonly Entry[]) => Partial<Host>;
  readonly others?: (name: string, entries: readonly Entry[]) => readonly Host[];
  readonly truth?: (of: Council, address: string) => Truth;
  readonly website?: string;
  readonly slow?: true;
};

const AT = '/council-and-democracy/modern-slavery-statement';

/** A council with one page of a statement, in the usual place, and one thing that is odd. */
export const usual = (one: Usual): Site => {
  const of = council(one.number, one.name, 'district', one.website ? { website: one.website } : {});
  const w = writer(of);
  const name = new URL(of.website).host;
  const cms = one.cms ?? drupal;
  const title = 'Modern slavery statement 2025-26';
  const entries = [
    ...ordinary(w, STYLES.slugs),
    page(AT, title, w.statement('2025-26', title), { under: 'council' }),
    ...(one.more?.(name) ?? []),
  ];
  const address = `https://${name}${AT}`;
  const truth = one.truth?.(of, address) ?? found([statement('2025-26', html(address))]);
  return site(
    of,
    one.shows,
    [
      host(name, cms, entries, one.host?.(name, entries) ?? {}),
      ...(one.others?.(name, entries) ?? []),
    ],
    truth,
    one.slow ? { slow: true } : {},
  );
};
