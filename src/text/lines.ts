/** One line of a plain text with characters in it. */
export type Line = {
  /** Trimmed, runs of spaces collapsed, bullet taken off. */
  readonly text: string;
  /** How a list item opens; numbering stays in the text. */
  readonly marker: 'bullet' | 'number' | null;
  /** An empty line stands before it (or a page begins). */
  readonly spaced: boolean;
  furniture: boolean;
};

/** Longer lines are running text: no rule about short lines needs to look at them. */
export const SHORT_LINE = 160;

/** Bullets, and the letters and signs that are left of them when their font is lost. */
const BULLET =
  /^(?:[\u2022\u25aa\u25cf\u25e6\u2023\u25a0\u25a1\u25cb\u27a2\u25ba\u2713\u2714\u2219\u00b7\uf0b7\uf0a7\uf0d8\uf0fc\uf06c\uf06e\uf071\uf076\uf0a8\uf0e0\uf0fe]\s*|[-\u2013\u2014*o]\s+|[-\u2013\u2014*o]$|[nqv\u00a7\u00d8\u00fc]\s+(?=\p{Lu}))/u;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s+\S/;
/** Characters of icon fonts in front of a line, bullets excepted. */
const ICONS =
  /^(?:(?![\uf0b7\uf0a7\uf0d8\uf0fc\uf06c\uf06e\uf071\uf076\uf0a8\uf0e0\uf0fe])[\ue000-\uf8ff]\s*)+/;
const SAYS_SOMETHING = /[\p{L}\d]/u;

/**
 * Reads the lines of one page. A bullet alone on its line belongs to the next line, a column of them
 * to none; lines of rules, dots and icons are dropped. Linear.
 */
export function readLines(page: string): Line[] {
  const lines: Line[] = [];
  let spaced = true;
  let bullets = 0;
  for (const raw of page.split('\n')) {
    const whole = raw
      .trim()
      .replace(/\s{2,}|\t/g, ' ')
      .replace(ICONS, '');
    if (whole === '') {
      spaced = true;
      continue;
    }
    const opening = BULLET.exec(whole.slice(0, 4));
    const text = opening ? whole.slice(opening[0].length).trim() : whole;
    if (!SAYS_SOMETHING.test(text)) {
      if (opening) bullets += 1;
      continue;
    }
    const marker =
      opening || bullets === 1 ? 'bullet' : NUMBER.test(whole.slice(0, 12)) ? 'number' : null;
    lines.push({ text, marker, spaced, furniture: false });
    spaced = false;
    bullets = 0;
  }
  return lines;
}
