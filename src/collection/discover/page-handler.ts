import type { Handler } from 'htmlparser2';
import { followable } from './followable';
import { FormReader } from './form-reader';
import { LinkReader } from './link-reader';
import { PAGE_LIMITS } from './limits';
import { placeOf } from './page-places';
import type { PageBlock, ReadPage } from './read-page';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark output q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;
/** Outside the main part a short block that is all links is a menu, whatever it is called. */
const MENU_ENTRY = 60;
/** The part that calls itself the main one is believed when it holds this share of the text. */
const MAIN_SHARE = 0.2;
/** Fewer words are no text: then what looked like menus by its class is taken if it holds more. */
const FEW_WORDS = 50;
const FEW_RATIO = 4;

type Open = {
  readonly silent: boolean;
  readonly menu: boolean;
  likelyMenu: boolean;
  readonly main: boolean;
};
type Part = PageBlock & { readonly main: boolean; readonly menu: 'no' | 'likely' | 'yes' };

/** Listens to the parser and keeps what the search needs; nothing grows beyond PAGE_LIMITS. */
export class PageHandler implements Partial<Handler> {
  /** A limit was passed: nothing more is taken. */
  full = false;
  private base: string;
  private title = '';
  private heading = '';
  private language = '';
  private canonical: string | null = null;
  private robots = '';
  private refresh: string | null = null;
  private scripts = 0;
  private readonly open: Open[] = [];
  private readonly depth = { silent: 0, menu: 0, likelyMenu: 0, main: 0 };
  private readonly parts: Part[] = [];
  private characters = 0;
  private block: { kind: PageBlock['kind']; pieces: string[]; linked: number } = emptyBlock();
  private readonly links: LinkReader;
  private readonly forms = new FormReader();
  private inTitle = false;

  constructor(private readonly address: string) {
    this.base = address;
    this.links = new LinkReader();
  }

  onopentag(tag: string, attributes: Record<string, string>): void {
    if (this.full) return;
    const place = placeOf(tag, attributes, this.depth.main > 0);
    if (!INLINE.has(tag)) this.flush();
    this.enter(place);
    if (HEADING.test(tag)) this.block.kind = 'heading';
    else if (tag === 'li') this.block.kind = 'item';
    if (tag === 'h1') this.believeInText();
    this.special(tag, attributes);
    if (this.open.length > PAGE_LIMITS.nesting) this.full = true;
  }

  ontext(text: string): void {
    if (this.full) return;
    if (this.inTitle) this.title = (this.title + text).slice(0, PAGE_LIMITS.linkText);
    if (this.inTitle || this.depth.silent > 0) return;
    this.block.pieces.push(text);
    if (this.links.text(text)) this.block.linked += text.trim().length;
  }

  onclosetag(tag: string): void {
    if (this.full) return;
    if (tag === 'title') this.inTitle = false;
    if (tag === 'a') this.links.close();
    if (tag === 'form') this.forms.close();
    if (!INLINE.has(tag)) this.flush(tag === 'h1');
    const left = this.open.pop();
    if (!left) return;
    for (const name of PLACES) if (left[name]) this.depth[name] -= 1;
  }

  finish(): {
    page: Omit<ReadPage, 'blocks' | 'text' | 'words' | 'hash' | 'cut'>;
    blocks: PageBlock[];
  } {
    this.flush();
    return {
      page: {
        address: this.address,
        title: tidy(this.title),
        heading: this.heading,
        declaredLanguage: this.language,
        canonical: this.canonical,
        noindex: /\b(?:noindex|none)\b/i.test(this.robots),
        nofollow: /\b(?:nofollow|none)\b/i.test(this.robots),
        refresh: this.refresh,
        links: this.links.all(),
        forms: this.forms.all(),
        scripts: this.scripts,
      },
      blocks: this.mainBlocks(),
    };
  }

  private enter(place: Open): void {
    // What calls itself the main part is no menu, whatever it stands in.
    if (place.main) this.believeInText();
    this.open.push({ ...place });
    for (const name of PLACES) if (place[name]) this.depth[name] += 1;
  }

  private believeInText(): void {
    if (this.depth.likelyMenu === 0) return;
    for (const element of this.open) element.likelyMenu = false;
    this.depth.likelyMenu = 0;
  }

  private special(tag: string, attributes: Record<string, string>): void {
    const resolve = (written: string | undefined) =>
      written === undefined ? null : followable(written, this.base);
    switch (tag) {
      case 'html':
        this.language = (attributes['lang'] ?? attributes['xml:lang'] ?? '').toLowerCase();
        break;
      case 'base':
        this.base = resolve(attributes['href']) ?? this.base;
        break;
      case 'title':
        this.inTitle = this.title === '' && this.depth.silent === 0;
        break;
      case 'script':
        this.scripts += 1;
        break;
      case 'meta':
        this.meta(attributes);
        break;
      case 'link':
        if (/\bcanonical\b/i.test(attributes['rel'] ?? ''))
          this.canonical ??= resolve(attributes['href']);
        else if (/\b(?:next|prev|alternate)\b/i.test(attributes['rel'] ?? ''))
          this.links.alone(resolve(attributes['href']), attributes);
        break;
      case 'a':
        this.links.open(resolve(attributes['href']), attributes, this.depth);
        break;
      case 'area':
        this.links.alone(resolve(attributes['href']), attributes);
        break;
      case 'img':
        this.links.label(attributes['alt'] ?? '');
        break;
      case 'iframe':
      case 'embed':
      case 'object':
        this.links.alone(resolve(attributes['src'] ?? attributes['data']), {
          ...attributes,
          rel: 'frame',
        });
        break;
      case 'form':
        this.forms.open(resolve(attributes['action'] ?? this.address), attributes);
        break;
      case 'input':
      case 'select':
      case 'button':
        this.forms.field(tag, attributes);
        break;
    }
  }

  private meta({ name = '', content = '', ...attributes }: Record<string, string>): void {
    if (/^(?:robots|googlebot)$/i.test(name)) this.robots += ` ${content.slice(0, 200)}`;
    if (/^refresh$/i.test(attributes['http-equiv'] ?? '')) {
      const target = /url\s*=\s*["']?([^"']+)/i.exec(content.slice(0, 3_000))?.[1];
      this.refresh ??= target === undefined ? null : followable(target, this.base);
    }
  }

  private flush(isTitle = false): void {
    const { kind, pieces, linked } = this.block;
    this.block = emptyBlock();
    const text = pieces.length === 0 ? '' : tidy(pieces.join(''));
    if (text === '') return;
    if (isTitle && this.heading === '') this.heading = text.slice(0, PAGE_LIMITS.linkText);
    this.links.endBlock(text, kind === 'heading');
    if (this.characters + text.length > PAGE_LIMITS.text) return;
    this.characters += text.length;
    const { main, menu, likelyMenu } = this.depth;
    const entry = main === 0 && text.length < MENU_ENTRY && linked > text.length * 0.8;
    const place = menu > 0 && !isTitle ? 'yes' : likelyMenu > 0 || entry ? 'likely' : 'no';
    this.parts.push({ kind, text, main: main > 0, menu: place });
  }

  private mainBlocks(): PageBlock[] {
    const plain = this.parts.filter(({ menu }) => menu === 'no');
    const main = plain.filter((part) => part.main);
    const chosen = sizeOf(main) > sizeOf(plain) * MAIN_SHARE ? main : plain;
    const all = this.parts.filter(({ menu }) => menu !== 'yes');
    const few = wordsOf(chosen) < FEW_WORDS && wordsOf(all) > wordsOf(chosen) * FEW_RATIO;
    return (few ? all : chosen).map(({ kind, text }) => ({ kind, text }));
  }
}

const PLACES = ['silent', 'menu', 'likelyMenu', 'main'] as const;

const emptyBlock = () => ({
  kind: 'paragraph' as PageBlock['kind'],
  pieces: [] as string[],
  linked: 0,
});

const sizeOf = (parts: readonly Part[]) => parts.reduce((sum, { text }) => sum + text.length, 0);

const wordsOf = (parts: readonly Part[]) =>
  parts.reduce((sum, { text }) => sum + text.split(' ').length, 0);

const tidy = (text: string): string => text.replace(/[\s\u200b\u00ad]+/g, ' ').trim();
