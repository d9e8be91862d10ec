/** Where an element stands on a page, told from its tag, role, class and id. */
export type Place = {
  /** Text that is never shown. */
  readonly silent: boolean;
  /** Menu, header, footer: certain. */
  readonly menu: boolean;
  /** A notice or a menu by its class only: believed unless it turns out to hold the page. */
  readonly likelyMenu: boolean;
  readonly main: boolean;
};

const SILENT = new Set('script style template noscript svg math canvas select textarea'.split(' '));
const MENU_TAGS = new Set('nav footer header aside dialog menu button'.split(' '));
const MENU_ROLES = new Set(
  'navigation banner contentinfo search complementary dialog alertdialog menu menubar toolbar'.split(
    ' ',
  ),
);
const NAMES =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|skip(?:links?)?|share|sharing|social|related|pagination|pager|nav(?:bar|igation)?|menu|masthead|feedback|newsletter|advert|login|header|footer|sidebar|toolbar|live-?chat|emergency|alert-?banner)(?=$|[\s_-])/i;
const MAIN_ID = /^(?:main|main-?content|content|page-?content|skip-?to-?content)$/i;
/** Elements that hold the page whatever their class says. */
const NEVER_MENU = new Set('html body main article h1'.split(' '));

/**
 * @param tag lower case
 * @param attributes of the element, names in lower case
 * @param inMain the element stands in the main part: headers and asides there belong to the text
 */
export function placeOf(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  inMain: boolean,
): Place {
  const role = attributes['role'] ?? '';
  const main = tag === 'main' || role === 'main' || MAIN_ID.test(attributes['id'] ?? '');
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 300);
  return {
    silent: SILENT.has(tag),
    menu: !main && ((MENU_TAGS.has(tag) && !(inMain && tag === 'header')) || MENU_ROLES.has(role)),
    likelyMenu: !main && !NEVER_MENU.has(tag) && names.length > 1 && NAMES.test(camelApart(names)),
    main,
  };
}

const camelApart = (names: string): string => names.replace(/([a-z])([A-Z])/g, '$1-$2');
