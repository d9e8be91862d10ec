import type { BlockPart } from '../../text/freeze';
import type { HiddenReason } from '../../text/text';
import type { Style } from './styles';

type Run = { text: string; bold: boolean; hidden: HiddenReason | undefined };

/** Where a paragraph stands. */
export type Surroundings = { readonly inTable: boolean; readonly furniture: boolean };

/** One paragraph while it is being read. */
export class Paragraph {
  style: Style = {};
  numbered = false;
  outline: number | undefined;
  shaded = false;
  private readonly runs: Run[] = [];
  private bold = false;
  private hidden: HiddenReason | undefined;

  /** A new run starts with what its paragraph's style says. */
  startRun(): void {
    this.bold = this.style.bold ?? false;
    this.hidden = this.style.hidden ? 'not-displayed' : undefined;
  }

  setBold(bold: boolean): void {
    this.bold = bold;
  }

  hide(reason: HiddenReason): void {
    this.hidden ??= reason;
  }

  unhide(): void {
    this.hidden = undefined;
  }

  add(text: string): void {
    const last = this.runs.at(-1);
    if (last?.bold === this.bold && last.hidden === this.hidden) last.text += text;
    else this.runs.push({ text, bold: this.bold, hidden: this.hidden });
  }

  /** The paragraph's visible text as one block, and each stretch of hidden text as its own. */
  blocks(where: Surroundings): BlockPart[] {
    const visible = this.runs.filter(({ hidden }) => !this.isHidden(hidden));
    const text = tidy(visible.map((run) => run.text).join(''));
    const blocks: BlockPart[] = [];
    if (text !== '') blocks.push({ ...this.kind(text, visible, where), text });
    for (const { text: secret, hidden } of this.runs) {
      if (this.isHidden(hidden) && tidy(secret) !== '')
        blocks.push({ kind: 'paragraph', text: tidy(secret), ...(hidden && { hidden }) });
    }
    return blocks;
  }

  /** White text on a background of its own is a design, not a trick. */
  private isHidden(hidden: HiddenReason | undefined): boolean {
    return hidden !== undefined && !(hidden === 'white' && (this.shaded || this.style.shaded));
  }

  private kind(
    text: string,
    runs: readonly Run[],
    { inTable, furniture }: Surroundings,
  ): Pick<BlockPart, 'kind' | 'level'> {
    if (furniture || this.style.contents) return { kind: 'furniture' };
    const level = this.outline ?? this.style.level;
    if (level !== undefined) return { kind: 'heading', level };
    if (inTable) return { kind: 'cell' };
    if (this.numbered || this.style.list) return { kind: 'item' };
    if (/^[•‣▪●◦·–-]\s+\S/.test(text)) return { kind: 'item' };
    const bold = runs.every((run) => run.bold || run.text.trim() === '');
    if (bold && text.length <= 120 && !/[.;,]$/.test(text)) return { kind: 'heading', level: 3 };
    return { kind: 'paragraph' };
  }
}

function tidy(text: string): string {
  return text.replace(/[\s\u200b]+/g, ' ').trim();
}
