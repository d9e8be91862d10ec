import type { Element } from './tree';

/** Elements that a person can open, and rules of the page's own style sheet that hide. */
export type Visibility = {
  /** True for an element that is not displayed and that nothing on the page opens. */
  readonly hides: (element: Element) => boolean;
};

const HIDING =
  /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|font-size\s*:\s*(0*\.?0+|0*[01](\.\d+)?px|0*[01](\.\d+)?pt)(px|pt|em|rem|%)?\s*(!important\s*)?(;|$)|opacity\s*:\s*0*\.?0+\s*(!important\s*)?(;|$)|text-indent\s*:\s*-\d{3,}|(left|top|right|margin-left)\s*:\s*-\d{3,})/i;
const COLOUR = /(?:^|;)\s*color\s*:\s*([^;!]+)/i;
const BACKGROUND = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]+)/i;

/**
 * Decides which elements of a page are kept from its readers. Panels of accordions and tabs count
 * as shown: a person can open them. Only the `hidden` attribute, inline styles and the page's own
 * `style` elements are known; outside style sheets are not fetched.
 *
 * @param root the parsed page
 * @param styles text of its `style` elements
 */
export function visibilityOf(root: Element, styles: string): Visibility {
  const opened = openedIds(root);
  const { classes, ids } = hidingRules(styles);
  const hides = (element: Element) => {
    const { attributes } = element;
    const style = attributes['style'];
    const id = attributes['id'];
    const hidden =
      ('hidden' in attributes && attributes['hidden'] !== 'until-found') ||
      (style !== undefined && (HIDING.test(style) || sameColours(style))) ||
      (id !== undefined && ids.has(id)) ||
      (classes.size > 0 &&
        (attributes['class'] ?? '').split(/\s+/).some((name) => classes.has(name)));
    return hidden && !canBeOpened(element, opened);
  };
  return { hides };
}

/** Ids that a control, a tab or an in-page link points at. */
function openedIds(root: Element): Set<string> {
  const ids = new Set<string>();
  const queue = [root];
  for (let element = queue.pop(); element; element = queue.pop()) {
    const { attributes } = element;
    for (const key in attributes) {
      const target = attributes[key] ?? '';
      if (key === 'aria-controls') for (const id of target.split(/\s+/).slice(0, 20)) ids.add(id);
      else if (key === 'data-target' || key === 'data-bs-target' || key === 'href')
        if (target.startsWith('#') && (key !== 'href' || isControl(element)))
          ids.add(target.slice(1));
    }
    for (const child of element.children) if (typeof child !== 'string') queue.push(child);
  }
  return ids;
}

/** A link that opens something, not one that merely jumps. */
function isControl({ name, attributes }: Element): boolean {
  return (
    name === 'a' &&
    ['aria-expanded', 'data-toggle', 'data-bs-toggle'].some((key) => key in attributes)
  );
}

function canBeOpened(element: Element, opened: ReadonlySet<string>): boolean {
  const { attributes, parent } = element;
  if (attributes['id'] !== undefined && opened.has(attributes['id'])) return true;
  if (attributes['role'] === 'tabpanel') return true;
  return parent?.name === 'details';
}

/** Class and id selectors, alone or in a list, whose rule hides; rules inside `@media print` too. */
function hidingRules(styles: string): { classes: Set<string>; ids: Set<string> } {
  const classes = new Set<string>();
  const ids = new Set<string>();
  for (const rule of styles.split('}')) {
    const open = rule.lastIndexOf('{');
    if (open < 0 || !HIDING.test(rule.slice(open + 1))) continue;
    if (rule.lastIndexOf('@', open) >= 0) continue;
    for (const selector of rule.slice(0, open).split(',')) {
      const [, tag, kind, name] = /^\s*([a-z0-9]*)([.#])([\w-]+)\s*$/i.exec(selector) ?? [];
      if (tag === undefined || name === undefined) continue;
      (kind === '.' ? classes : ids).add(name);
    }
  }
  return { classes, ids };
}

/** Text written in the colour of its own background. */
function sameColours(style: string): boolean {
  const plain = (value: string | undefined) =>
    value
      ?.trim()
      .toLowerCase()
      .replace(/^white$/, '#fff')
      .replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
  const colour = plain(COLOUR.exec(style)?.[1]);
  return colour !== undefined && colour === plain(BACKGROUND.exec(style)?.[1]);
}
