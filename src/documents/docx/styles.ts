import type { Package } from './package';
import { walkXml } from './xml';

/** What a named style says about the paragraphs and runs that use it. */
export type Style = {
  /** Heading depth from the style's name or outline level. */
  level?: number;
  /** An entry of a table of contents. */
  contents?: boolean;
  hidden?: boolean;
  bold?: boolean;
  /** A list style: its paragraphs are numbered or bulleted. */
  list?: boolean;
  /** The style gives its text a background of its own. */
  shaded?: boolean;
};

type RawStyle = Style & { basedOn?: string };

/**
 * Reads the named styles of a Word document, each with what it inherits.
 *
 * @param parts an opened package
 * @returns style id → style; empty where the document has no styles
 * @throws ReadError as `walkXml`
 */
export async function readStyles(parts: Package): Promise<ReadonlyMap<string, Style>> {
  const raw = new Map<string, RawStyle>();
  let current: RawStyle | undefined;
  await walkXml(parts, 'word/styles.xml', {
    open: (name, attributes) => {
      if (name === 'w:style') {
        current = {};
        raw.set(attributes['w:styleId'] ?? '', current);
      } else if (current) describe(current, name, attributes);
    },
    close: (name) => {
      if (name === 'w:style') current = undefined;
    },
  });
  return new Map([...raw.keys()].map((id) => [id, inherit(raw, id)]));
}

/** Word's on-off values: present means on, unless it says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

/** A shading that is neither the page's white nor left to Word. */
export function hasFill(attributes: Readonly<Record<string, string>>): boolean {
  return !['auto', 'FFFFFF', ''].includes(
    (attributes['w:fill'] ?? '').toUpperCase().replace('AUTO', 'auto'),
  );
}

function describe(
  style: RawStyle,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const value = attributes['w:val'] ?? '';
  if (name === 'w:name') {
    const level = /^heading (\d)/i.exec(value)?.[1];
    if (level) style.level = Number(level);
    else if (/^title$/i.test(value)) style.level = 1;
    else if (/^(toc \d|toc heading)/i.test(value)) style.contents = true;
  } else if (name === 'w:basedOn') style.basedOn = value;
  else if (name === 'w:outlineLvl' && /^[0-5]$/.test(value)) style.level ??= Number(value) + 1;
  else if (name === 'w:vanish') style.hidden = isOn(attributes['w:val']);
  else if (name === 'w:b') style.bold = isOn(attributes['w:val']);
  else if (name === 'w:numPr') style.list = true;
  else if (name === 'w:shd') style.shaded = hasFill(attributes);
}

function inherit(raw: ReadonlyMap<string, RawStyle>, id: string): Style {
  const chain: RawStyle[] = [];
  for (let next: string | undefined = id; next !== undefined && chain.length < 20;) {
    const style = raw.get(next);
    if (!style) break;
    chain.unshift(style);
    next = style.basedOn;
  }
  return Object.assign({}, ...chain) as Style;
}
