import { PAGE_LIMITS } from './limits';
import type { PageLink } from './read-page';

type Draft = { -readonly [Key in keyof PageLink]: PageLink[Key] };

/** Collects the links of a page while it is parsed, with the heading and the block they stand in. */
export class LinkReader {
  private readonly links: Draft[] = [];
  private pending: Draft[] = [];
  private current: Draft | null = null;
  private label_ = '';
  private heading = '';
  private before = '';

  /** An `a` begins. */
  open(
    address: string | null,
    attributes: Readonly<Record<string, string>>,
    depth: { readonly menu: number; readonly likelyMenu: number },
  ): void {
    this.close();
    const place = depth.menu > 0 || depth.likelyMenu > 0 ? 'menu' : 'text';
    this.current = this.add(address, attributes, place);
    this.label_ = attributes['aria-label'] ?? attributes['title'] ?? '';
  }

  /** A link without text of its own: `link`, `area`, `iframe`. */
  alone(address: string | null, attributes: Readonly<Record<string, string>>): void {
    const link = this.add(address, attributes, 'menu');
    if (link) link.text = cut(attributes['title'] ?? attributes['alt'] ?? '', PAGE_LIMITS.linkText);
  }

  /** Text of the page; true when it is a link's. */
  text(text: string): boolean {
    if (!this.current) return false;
    if (this.current.text.length < PAGE_LIMITS.linkText) this.current.text += text;
    return true;
  }

  /** What a picture in a link stands for. */
  label(text: string): void {
    if (this.current && this.label_ === '') this.label_ = text;
  }

  close(): void {
    if (!this.current) return;
    const text = tidy(this.current.text);
    this.current.text = cut(text === '' ? tidy(this.label_) : text, PAGE_LIMITS.linkText);
    this.current = null;
  }

  /** A block of text has ended: the links in it learn what stood around them. */
  endBlock(text: string, isHeading: boolean): void {
    for (const link of this.pending) {
      const alone = text.length <= link.text.length + 12;
      link.around = cut(
        alone && this.before !== '' ? `${this.before} ${text}` : text,
        PAGE_LIMITS.around,
      );
    }
    this.pending = [];
    if (isHeading) this.heading = cut(text, PAGE_LIMITS.linkText);
    this.before = isHeading ? '' : cut(text, PAGE_LIMITS.around / 2);
  }

  all(): PageLink[] {
    this.close();
    return this.links.map((link) => ({ ...link }));
  }

  private add(
    address: string | null,
    attributes: Readonly<Record<string, string>>,
    place: PageLink['place'],
  ): Draft | null {
    if (address === null || this.links.length >= PAGE_LIMITS.links) return null;
    const link: Draft = {
      address,
      text: '',
      heading: this.heading,
      around: '',
      place,
      rel: (attributes['rel'] ?? '').toLowerCase().slice(0, 60),
      language: (attributes['hreflang'] ?? '').toLowerCase().slice(0, 20),
    };
    this.links.push(link);
    this.pending.push(link);
    return link;
  }
}

const tidy = (text: string): string => text.replace(/[\s\u200b\u00ad]+/g, ' ').trim();

const cut = (text: string, length: number): string => text.slice(0, length);
