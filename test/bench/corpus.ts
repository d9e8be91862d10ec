import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { plainPdf, sidebarPdf, tablePdf, twoColumnPdf } from '../fixtures/documents/layouts';
import { readBlocks } from '../fixtures/samples/builder/blocks';

const SAMPLES = path.join(__dirname, '..', 'fixtures', 'samples', 'source');

/** The sentences of the sample statements: real wording, written for this project. */
const SENTENCES = readdirSync(SAMPLES)
  .filter((name) => !['tarnbrook.md', 'sallowfield.md', 'dyffryn-helyg.md'].includes(name))
  .flatMap((name) => readBlocks(readFileSync(path.join(SAMPLES, name), 'utf8')))
  .flatMap((block) => {
    if (block.kind === 'paragraph') return block.text.split(/(?<=\.) (?=[A-Z])/);
    return block.kind === 'list' ? [...block.items] : [];
  })
  .filter((sentence) => sentence.length > 30 && sentence.endsWith('.'));

/** `count` sentences, no two alike; the same ones for the same `seed`. */
export const sentencesOf = (count: number, seed: number): string[] =>
  Array.from({ length: count }, (_, n) => {
    const sentence = SENTENCES[(n * 37 + seed * 101) % SENTENCES.length] ?? '';
    return sentence.replace(/\.$/, `, as recorded under reference ${seed}-${1_000 + n}.`);
  });

/** A statement of council length as plain text, with headings and paragraphs. */
export const plainStatement = (sentences: number, seed: number): string => {
  const heads = ['Policies', 'Risk', 'Due diligence', 'Potential victims', 'Training', 'Progress'];
  const lines = [
    `Modern slavery statement of Benchley District Council for 1 April 2025 to 31 March 2026`,
  ];
  sentencesOf(sentences, seed).forEach((sentence, n) => {
    if (n % 25 === 0) lines.push('', heads[(n / 25) % heads.length] ?? '', '');
    else if (n % 4 === 0) lines.push('');
    lines.push(sentence);
  });
  return lines.join('\n');
};

export type Layout = 'plain' | 'two columns' | 'table' | 'sidebar';
export type Statement = {
  readonly layout: Layout;
  readonly bytes: Buffer;
  /** What a reader reads in one go: the body and, if there is one, the side-bar. */
  readonly flows: readonly (readonly string[])[];
};

const LAYOUTS: readonly Layout[] = ['two columns', 'plain', 'table', 'sidebar'];

/** One PDF of about 8 to 12 pages. */
const statement = async (seed: number): Promise<Statement> => {
  const layout = LAYOUTS[seed % LAYOUTS.length] ?? 'plain';
  const sentences = sentencesOf(layout === 'table' ? 150 : 230, seed);
  const render = {
    plain: () => plainPdf(sentences),
    'two columns': () => twoColumnPdf(sentences),
    table: () => tablePdf(sentences),
    sidebar: () => sidebarPdf(sentences.slice(0, 170), sentences.slice(170)),
  };
  const flows =
    layout === 'sidebar' ? [sentences.slice(0, 170), sentences.slice(170)] : [sentences];
  return { layout, bytes: await render[layout](), flows };
};

export const statements = (count: number): Promise<Statement[]> =>
  Promise.all(Array.from({ length: count }, (_, seed) => statement(seed)));

const squash = (text: string) => text.replace(/\s+/g, ' ');

/** Share of sentences that stand in the text word for word and, within each flow, in order. */
export const recovered = (text: string, flows: Statement['flows']): number => {
  const squashed = squash(text);
  const kept = flows.map((sentences) => inOrder(squashed, sentences));
  return kept.reduce((a, b) => a + b) / flows.flat().length;
};

/** Number of sentences in the longest row of them that keeps its order. */
const inOrder = (squashed: string, sentences: readonly string[]): number => {
  const places = sentences
    .map((sentence) => squashed.indexOf(squash(sentence)))
    .filter((place) => place >= 0);
  const tails: number[] = [];
  for (const place of places) {
    const at = tails.findIndex((tail) => tail >= place);
    tails[at < 0 ? tails.length : at] = place;
  }
  return tails.length;
};

/** Content pages of council websites: the same sort of text in five sorts of furniture. */
export const webPages = (count: number): { html: string; words: string[] }[] =>
  Array.from({ length: count }, (_, seed) => {
    const sentences = sentencesOf(45, seed + 500);
    const links = (n: number) =>
      Array.from({ length: n }, (__, i) => `<li><a href="/p${i}">Service ${i}</a></li>`).join('');
    const body = sentences
      .map((sentence, n) => {
        if (n % 15 === 0) return `<h2>Part ${n}</h2><p>${sentence}</p>`;
        return n % 7 === 0 ? `<ul><li>${sentence}</li></ul>` : `<p>${sentence}</p>`;
      })
      .join('\n');
    const main = [
      `<main id="content"><h1>Modern slavery statement</h1>${body}</main>`,
      `<div role="main"><h1>Modern slavery statement</h1>${body}</div>`,
      `<article><h1>Modern slavery statement</h1><details><summary>All of it</summary>${body}</details></article>`,
      `<div id="main-content" class="content"><h1>Modern slavery statement</h1>${body}</div>`,
      `<main><h1>Modern slavery statement</h1><div class="accordion"><h2><button aria-expanded="false" aria-controls="a1">All of it</button></h2><div id="a1" hidden>${body}</div></div></main>`,
    ][seed % 5];
    const html = `<!doctype html><html lang="en"><head><title>Statement</title></head><body>
      <div id="cookie-banner"><p>We use cookies to make this site better.</p><button>Accept</button></div>
      <header><nav><ul>${links(30)}</ul></nav></header>${main}
      <aside class="related"><h2>Related pages</h2><ul>${links(8)}</ul></aside>
      <footer><ul>${links(15)}</ul><p>Town Hall, Benchley</p></footer></body></html>`;
    const heads = sentences.flatMap((__, n) => (n % 15 === 0 ? ['Part', String(n)] : []));
    const extra = [2, 4].includes(seed % 5) ? ['All', 'of', 'it'] : [];
    const words = ['Modern', 'slavery', 'statement', ...extra, ...heads];
    return { html, words: [...words, ...sentences.join(' ').split(/\s+/)] };
  });
