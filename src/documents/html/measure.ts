import type { Element } from './tree';

/** Characters below an element, and how many of them are link text. */
export type Weight = {
  text: number;
  linked: number;
  links: number;
  /** Holds a first-level heading, or an element marked as the page's main part. */
  main: boolean;
};

/**
 * Weighs every element of a page once, from the leaves up.
 *
 * @param root the parsed page, at most LIMITS.htmlDepth deep
 */
export function weigh(root: Element): ReadonlyMap<Element, Weight> {
  const weights = new Map<Element, Weight>();
  const visit = (element: Element, inLink: boolean): Weight => {
    const isLink = element.name === 'a' && 'href' in element.attributes;
    const weight: Weight = {
      text: 0,
      linked: 0,
      links: isLink ? 1 : 0,
      main: element.name === 'h1' || isMain(element),
    };
    for (const child of element.children) {
      if (typeof child === 'string') {
        const length = visibleLength(child);
        weight.text += length;
        if (inLink || isLink) weight.linked += length;
      } else {
        const below = visit(child, inLink || isLink);
        weight.text += below.text;
        weight.linked += below.linked;
        weight.links += below.links;
        weight.main ||= below.main;
      }
    }
    weights.set(element, weight);
    return weight;
  };
  visit(root, false);
  return weights;
}

const NO_WEIGHT: Weight = { text: 0, linked: 0, links: 0, main: false };

/** The weight of an element; nothing for one that was not weighed. */
export function weightOf(weights: ReadonlyMap<Element, Weight>, element: Element): Weight {
  return weights.get(element) ?? NO_WEIGHT;
}

/** True for the element that says of itself that it holds the page's main part. */
export function isMain({ name, attributes }: Element): boolean {
  return (
    name === 'main' ||
    attributes['role'] === 'main' ||
    /^(main|main-?content|content|page-?content|maincontent)$/i.test(attributes['id'] ?? '')
  );
}

function visibleLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 32) length += 1;
  return length;
}
