import type { SampleBlock } from '../../fixtures/samples/builder/blocks';
import type { Noise } from '../cms/cms';
import type { Entry, Host, Link, Page } from '../site';

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const anchor = ({ label, to }: Link) => `<a href="${escaped(to)}">${escaped(label)}</a>`;

const block = (one: SampleBlock): string => {
  switch (one.kind) {
    case 'heading':
      return `<h${one.level}>${escaped(one.text)}</h${one.level}>`;
    case 'paragraph':
      return `<p>${escaped(one.text)}</p>`;
    case 'list':
      return `<ul>${one.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'table':
      return `<table>${one.rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
  }
};

const said = (link: Link) =>
  link.said ? `<p>${escaped(link.said)} ${anchor(link)}</p>` : `<p>${anchor(link)}</p>`;

const noiseAt = (host: Host, where: Noise['where'], day: number) =>
  (host.cms.noise ?? [])
    .filter((noise) => noise.where === where)
    .map((noise) => noise.html(day))
    .join('\n');

export const linkTo = (entry: Entry): Link => ({
  label: entry.label ?? titleOf(entry),
  to: entry.at,
  ...(entry.said && { said: entry.said }),
});

export const titleOf = ({ content, at }: Entry): string =>
  content && 'title' in content ? content.title : at;

const formOf = ({ search }: Host) =>
  search
    ? `<form role="search" method="get" action="${search.action}"><label for="q">Search this site</label><input id="q" type="search" name="${search.name}"><button type="submit">Search</button></form>`
    : '';

export type Around = {
  readonly host: Host;
  readonly owner: string;
  /** Links in the menu of every page. */
  readonly menu: readonly Entry[];
  readonly footer: readonly Entry[];
  /** Pages that stand under this one. */
  readonly children: readonly Entry[];
  readonly day: number;
};

/** The page as its CMS would send it. */
export const renderPage = (page: Page, around: Around): string => {
  const { host, day } = around;
  const lists = page.lists === false ? [] : around.children.map(linkTo);
  const main = [
    ...page.blocks.map(block),
    ...(page.links ?? []).map(said),
    ...lists.filter((link) => link.said).map(said),
    `<ul class="list">${lists
      .filter((link) => !link.said)
      .map((link) => `<li>${anchor(link)}</li>`)
      .join('')}</ul>`,
    noiseAt(host, 'in-main', day),
  ].join('\n');
  const title = page.title === around.owner ? page.title : `${page.title} - ${around.owner}`;
  const head = [
    '<meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    ...(host.cms.generator ? [`<meta name="generator" content="${host.cms.generator}">`] : []),
    ...(page.canonical ? [`<link rel="canonical" href="${escaped(page.canonical)}">`] : []),
    ...(page.alternate
      ? [
          `<link rel="alternate" hreflang="${page.alternate.lang}" href="${escaped(page.alternate.address)}">`,
        ]
      : []),
  ].join('');
  const open = `<!DOCTYPE html>\n<html lang="${page.lang ?? 'en'}"><head>${head}</head><body>`;
  if (page.bare) return `${open}<div class="print">${main}</div></body></html>`;
  const row = (entries: readonly Entry[]) =>
    entries.map((entry) => `<li>${anchor(linkTo(entry))}</li>`).join('');
  return [
    open,
    noiseAt(host, 'top', day),
    `<header><a href="/">${escaped(around.owner)}</a>`,
    `${host.cms.menu[0]}${row(around.menu)}${host.cms.menu[1]}${formOf(host)}</header>`,
    `${host.cms.main[0]}${main}${host.cms.main[1]}`,
    noiseAt(host, 'bottom', day),
    `<footer><ul>${row(around.footer)}</ul><p>© ${escaped(around.owner)}</p></footer></body></html>`,
  ].join('\n');
};
