/** What gives a content management system away, and what it puts around the text. */
export type Cms = {
  readonly name: string;
  readonly generator?: string;
  readonly server: string;
  readonly powered?: string;
  /** Before and after the main text. */
  readonly main: readonly [string, string];
  readonly menu: readonly [string, string];
  readonly extension?: string;
  /** Words and boxes before or after the text that are not part of it. */
  readonly noise?: readonly Noise[];
  readonly gzip?: boolean;
};

export type Noise = {
  readonly where: 'top' | 'bottom' | 'in-main';
  /** May change from day to day. */
  readonly html: (day: number) => string;
};

const list = (name: string): readonly [string, string] => [
  `<nav aria-label="Main" class="${name}"><ul>`,
  '</ul></nav>',
];

export const drupal: Cms = {
  name: 'LocalGov Drupal',
  generator: 'Drupal 10 (https://www.drupal.org)',
  server: 'nginx',
  main: [
    '<main id="main-content"><div class="lgd-container"><article class="node node--type-localgov-services-page">',
    '</article></div></main>',
  ],
  menu: list('lgd-header__nav'),
  gzip: true,
};

export const goss: Cms = {
  name: 'GOSS iCM',
  server: 'Apache',
  main: [
    '<a href="#top" class="skip">Skip header</a><button class="toggle">Toggle menu</button><div id="content" role="main"><div class="gi-article">',
    '</div></div>',
  ],
  menu: list('gi-menu'),
};

export const contensis: Cms = {
  name: 'Contensis',
  generator: 'Contensis CMS Version 15.2',
  server: 'Microsoft-IIS/8.5',
  powered: 'ASP.NET',
  main: ['<form id="aspnetForm" method="post"><div id="sys_main">', '</div></form>'],
  menu: list('sys_menu'),
};

export const jadu: Cms = {
  name: 'Jadu',
  server: 'Apache/2.4',
  main: ['<div id="main_content" role="main"><div class="editor">', '</div></div>'],
  menu: list('top_nav'),
};

export const liferay: Cms = {
  name: 'Liferay',
  server: 'Liferay Portal',
  main: [
    '<section id="content"><div class="journal-content-article" data-analytics-asset-type="web-content">',
    '</div></section>',
  ],
  menu: list('portlet-navigation'),
};

export const coldfusion: Cms = {
  name: 'ColdFusion',
  server: 'Apache',
  powered: 'ColdFusion',
  main: ['<table width="100%"><tr><td class="maincell">', '</td></tr></table>'],
  menu: list('leftnav'),
};

export const umbraco: Cms = {
  name: 'Umbraco',
  generator: 'Umbraco',
  server: 'Microsoft-IIS/10.0',
  main: ['<main class="umb-grid"><div class="rte">', '</div></main>'],
  menu: list('umb-nav'),
  gzip: true,
};

export const silverstripe: Cms = {
  name: 'SilverStripe',
  generator: 'SilverStripe - https://www.silverstripe.org',
  server: 'nginx',
  main: ['<div class="typography content-container" role="main">', '</div>'],
  menu: list('primary'),
};

export const squiz: Cms = {
  name: 'Squiz Matrix',
  generator: 'Squiz Matrix',
  server: 'Apache',
  main: ['<div id="content_container"><div id="content_div_1204">', '</div></div>'],
  menu: list('sq-nav'),
};

export const wordpress: Cms = {
  name: 'WordPress',
  generator: 'WordPress 6.8',
  server: 'LiteSpeed',
  main: [
    '<main><article class="post type-page"><div class="entry-content">',
    '</div></article></main>',
  ],
  menu: list('menu-main-container'),
};

export const portal: Cms = {
  name: 'Dynamics portal',
  server: 'Microsoft-IIS/10.0',
  powered: 'ASP.NET',
  main: [
    '<div class="page-copy" role="main"><div class="knowledge-article-content">',
    '</div></div>',
  ],
  menu: list('navbar-nav'),
};

export const moderngov: Cms = {
  name: 'ModernGov',
  server: 'Microsoft-IIS/10.0',
  powered: 'ASP.NET',
  main: ['<div class="mgContent"><div class="mgMainContent">', '</div></div>'],
  menu: list('mgActionList'),
};

export const cmis: Cms = {
  name: 'CMIS',
  server: 'Microsoft-IIS/10.0',
  main: ['<div class="CMISContent">', '</div>'],
  menu: list('DnnMenu'),
};

export const plain: Cms = {
  name: 'of its own',
  server: 'Apache',
  main: ['<main>', '</main>'],
  menu: list('nav'),
};

/** The same system with more around the text. */
export const noisy = (cms: Cms, ...noise: readonly Noise[]): Cms => ({ ...cms, noise });
