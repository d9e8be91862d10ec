import { isMain, weightOf, type Weight } from './measure';
import { nameWords, type Element } from './tree';

const FURNITURE_TAGS = new Set([
  'nav',
  'footer',
  'form',
  'button',
  'select',
  'dialog',
  'menu',
  'iframe',
  'object',
  'textarea',
  'input',
  'label',
]);

const FURNITURE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
]);

/** Words in a class or id that name furniture wherever they stand. */
const ANYWHERE = new Set([
  'cookie',
  'cookies',
  'consent',
  'gdpr',
  'breadcrumb',
  'breadcrumbs',
  'skip',
  'skiplink',
  'skiplinks',
  'share',
  'sharing',
  'social',
  'related',
  'pagination',
  'pager',
  'navbar',
  'nav',
  'navigation',
  'menu',
  'masthead',
  'feedback',
  'newsletter',
  'subscribe',
  'advert',
  'login',
  'backtotop',
  'chat',
  'chatbot',
  'livechat',
  'rating',
]);

/** Words that name furniture only outside the main part: inside it they name parts of the text. */
const OUTSIDE_MAIN = new Set([
  'header',
  'footer',
  'sidebar',
  'aside',
  'banner',
  'search',
  'toolbar',
  'widget',
  'topbar',
  'copyright',
  'alert',
  'emergency',
]);

/** Decides which elements of a page are menus, banners, footers and the like. */
export type FurnitureRules = {
  /** The part of the page that holds its text; the root where none stands out. */
  readonly main: Element;
  readonly isFurniture: (element: Element, insideMain: boolean) => boolean;
};

/**
 * Main-content rules for council-like pages.
 *
 * @param root the parsed page
 * @param weights from `weigh`
 */
export function furnitureRules(
  root: Element,
  weights: ReadonlyMap<Element, Weight>,
): FurnitureRules {
  const all = Math.max(weightOf(weights, root).text, 1);
  const main = mainOf(root, weights, all);
  const isFurniture = (element: Element, insideMain: boolean): boolean => {
    const { name, attributes } = element;
    const { text, main: holdsMain } = weightOf(weights, element);
    if (name === 'button') return !isInHeading(element);
    if (name === 'form') return text < all * 0.5;
    if (name === 'label') return false;
    if (FURNITURE_TAGS.has(name)) return true;
    if (FURNITURE_ROLES.has(attributes['role'] ?? '')) return true;
    if (name === 'header') return !insideMain && !holdsMain;
    if (name === 'aside' && (!insideMain || isLinkList(weightOf(weights, element)))) return true;
    if (holdsMain || text > all * 0.5) return false;
    const words = mayBeNamed(element) ? nameWords(element) : [];
    if (words.some((word) => ANYWHERE.has(word))) return true;
    if (!insideMain && words.some((word) => OUTSIDE_MAIN.has(word))) return true;
    const isBlock = name === 'ul' || name === 'ol' || name === 'div' || name === 'section';
    return isBlock && !insideMain && isLinkList(weightOf(weights, element));
  };
  return { main, isFurniture };
}

const ANY_NAME = new RegExp([...ANYWHERE, ...OUTSIDE_MAIN].join('|'), 'i');

/** A quick look, since few elements have such a class or id. */
function mayBeNamed({ attributes }: Element): boolean {
  const { class: names, id } = attributes;
  return (names !== undefined && ANY_NAME.test(names)) || (id !== undefined && ANY_NAME.test(id));
}

/** Three links or more, little else, each of a few words: a menu, whatever it is called. */
function isLinkList({ text, linked, links }: Weight): boolean {
  return links >= 3 && linked > text * 0.8 && linked / links < 60;
}

function isInHeading(element: Element): boolean {
  for (let above = element.parent, steps = 0; above && steps < 3; above = above.parent, steps += 1)
    if (/^(h[1-6]|summary)$/.test(above.name)) return true;
  return false;
}

/** The innermost single element that says it is the main part and holds a fifth of the text. */
function mainOf(root: Element, weights: ReadonlyMap<Element, Weight>, all: number): Element {
  const marked: Element[] = [];
  const queue = [root];
  for (let element = queue.pop(); element; element = queue.pop()) {
    for (const child of element.children) {
      if (typeof child === 'string' || !weightOf(weights, child).main) continue;
      queue.push(child);
      if (isMain(child) && weightOf(weights, child).text > all * 0.2) marked.push(child);
    }
  }
  const byTag = marked.filter(({ name, attributes }) => name === 'main' || attributes['role']);
  const best = (byTag.length > 0 ? byTag : marked).sort(
    (a, b) => weightOf(weights, b).text - weightOf(weights, a).text,
  )[0];
  return best ?? root;
}
