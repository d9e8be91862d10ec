/** What one web page holds, as far as the search for statements goes. */
export type ReadPage = {
  readonly address: string;
  readonly title: string;
  /** First `h1`. */
  readonly heading: string;
  /** The `lang` attribute: what the page says, which need not be true. */
  readonly declaredLanguage: string;
  /** `rel=canonical`, resolved; null where there is none or it cannot be followed. */
  readonly canonical: string | null;
  readonly noindex: boolean;
  readonly nofollow: boolean;
  /** Where a `meta refresh` leads. */
  readonly refresh: string | null;
  readonly links: readonly PageLink[];
  readonly forms: readonly PageForm[];
  /** Text outside menus, header, footer and notices, in order. */
  readonly blocks: readonly PageBlock[];
  /** `blocks` as text, one line each. */
  readonly text: string;
  readonly words: number;
  /** SHA-256 of the main text without case and white space: banners and menus do not change it. */
  readonly hash: string;
  /** Scripts on the page: a page of many and no text is built in the browser. */
  readonly scripts: number;
  /** True when a limit was passed and what follows on the page was not read. */
  readonly cut: boolean;
};

export type PageBlock = { readonly kind: 'heading' | 'paragraph' | 'item'; readonly text: string };

export type PageLink = {
  /** Absolute, without fragment. */
  readonly address: string;
  readonly text: string;
  /** The heading it stands below. */
  readonly heading: string;
  /** The paragraph, list item or cell around it, with the one before where it says nothing more. */
  readonly around: string;
  readonly place: 'text' | 'menu';
  /** Value of `rel`, lower case; `frame` for what the page embeds. */
  readonly rel: string;
  /** Value of `hreflang`, lower case. */
  readonly language: string;
};

export type PageForm = {
  /** Absolute. */
  readonly action: string;
  readonly method: 'get' | 'post';
  readonly fields: readonly FormField[];
};

export type FormField = { readonly name: string; readonly type: string; readonly value: string };
