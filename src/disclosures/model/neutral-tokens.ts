import type { TokenTable } from './token-table';

/**
 * Takes the tokens of a sentence one by one and puts a neutral one in the place of what differs
 * between countries and statements: "forced labour or child labour" and "slavery and human
 * trafficking" are SLAVERY, "the Fighting Against Forced Labour … Act" and "Modern Slavery Act 2015"
 * are ACT, "section 54", "s.54" and "paragraph 11(4)(a)" are SECTION.
 */
export class NeutralWriter {
  private readonly ids: number[] = [];
  private readonly capitals: boolean[] = [];

  constructor(private readonly table: TokenTable) {}

  push(id: number, capital: boolean): void {
    const text = this.table.texts[id] as string;
    const last = this.text(1);
    if (last === 'ACT' && (text === 'YEAR' || text === 'cth' || text === 'act')) return;
    if (
      last === 'SECTION' &&
      (text.startsWith('NUM') || /^(?:[a-h]|i{1,3}|iv|NTH|00?[a-z]?)$/.test(text))
    )
      return;
    if (ENDS_SLAVERY.has(text) || (text === 'labour' && LABOUR_KINDS.has(last))) {
      this.slavery(capital);
      return;
    }
    if (text === 'act' && (last === 'SLAVERY' || last === 'chains' || capital)) {
      while (this.ids.length > 0 && IN_ACT_NAME.has(this.text(1))) this.drop();
      this.add(this.table.token('ACT'), capital);
      return;
    }
    if (text.startsWith('NUM') && SECTION_WORDS.has(last)) {
      this.drop();
      this.add(this.table.token('SECTION'), capital);
      return;
    }
    if (text === last && text === text.toUpperCase() && text !== 'NUM') return;
    this.add(id, capital);
  }

  finish(): { ids: readonly number[]; capitals: readonly boolean[] } {
    return { ids: this.ids, capitals: this.capitals };
  }

  private slavery(capital: boolean): void {
    while (this.ids.length > 0 && BEFORE_SLAVERY.has(this.text(1))) this.drop();
    while (
      JOINS.has(this.text(1)) &&
      (this.text(2) === 'SLAVERY' || LABOUR_KINDS.has(this.text(2)))
    ) {
      this.drop();
      if (this.text(1) !== 'SLAVERY') this.drop();
    }
    if (this.text(1) !== 'SLAVERY') this.add(this.table.token('SLAVERY'), capital);
  }

  private text(back: number): string {
    const id = this.ids[this.ids.length - back];
    return id === undefined ? '' : (this.table.texts[id] as string);
  }

  private add(id: number, capital: boolean): void {
    this.ids.push(id);
    this.capitals.push(capital);
  }

  private drop(): void {
    this.ids.pop();
    this.capitals.pop();
  }
}

const ENDS_SLAVERY = new Set(['slavery', 'trafficking', 'servitude']);
const LABOUR_KINDS = new Set(['forced', 'child', 'compulsory', 'bonded', 'underage', 'slave']);
const BEFORE_SLAVERY = new Set([
  ...[
    'modern',
    'day',
    'human',
    'anti',
    'forced',
    'child',
    'compulsory',
    'bonded',
    'underage',
    'slave',
    'people',
  ],
]);
const JOINS = new Set(['and', 'or', 'of']);
const IN_ACT_NAME = new Set([
  ...['SLAVERY', 'in', 'supply', 'chains', 'chain', 'against', 'fighting', 'and', 'uk', 'COUNTRY'],
  ...['transparency', 'NATIONAL', 'commonwealth', 'of', 'prevention', 's'],
]);
const SECTION_WORDS = new Set([
  'section',
  'subsection',
  'paragraph',
  'subparagraph',
  's',
  'ss',
  'sections',
]);
