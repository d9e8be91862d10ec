import type { Text } from '../text/text';
import { garbageShare } from './garbage';
import type { Quality } from './reading';

/** What a reader saw of each page beside its characters. */
export type PageSight = {
  /** The page shows a picture large enough to hold text. */
  readonly pictured: boolean;
  /** Characters that the page's fonts give no name to, 0 to 1. */
  readonly unmapped: number;
};

const TOO_MUCH_GARBAGE = 0.2;
const LOW_CONFIDENCE = 60;
const FEW_CHARACTERS = 20;

/**
 * Judges whether a text can be scored or a person has to look at the document first.
 *
 * @param text the frozen text
 * @param sights one for each page, in order; empty for formats without pages
 */
export function qualityOf(text: Text, sights: readonly PageSight[] = []): Quality {
  const visible = text.blocks.filter((block) => !block.hidden);
  const body = visible.filter((block) => block.kind !== 'furniture');
  const content = body.map((block) => text.content.slice(block.start, block.end)).join('\n');
  const garbage = garbageShare(content);
  const empty = text.pages.filter((page) => isEmpty(text, page.start, page.end));
  const unread = empty.filter((page) => sights[page.number - 1]?.pictured);
  const reasons: string[] = [];
  if (content.trim() === '') reasons.push('No text was found in the document.');
  else if (content.trim().length < FEW_CHARACTERS)
    reasons.push('Hardly any text was found in the document.');
  if (garbage > TOO_MUCH_GARBAGE)
    reasons.push(
      'Much of the text cannot be read: the file does not say which letters its shapes stand for.',
    );
  if (unread.length > 0)
    reasons.push(
      `No text could be read on ${pagesInWords(unread.map((page) => page.number))}, which show${unread.length === 1 ? 's' : ''} pictures.`,
    );
  const unsure = text.pages.filter(
    (page) =>
      page.confidence !== undefined && page.end > page.start && page.confidence < LOW_CONFIDENCE,
  );
  if (unsure.length > 0)
    reasons.push(
      `Optical character recognition is unsure of ${pagesInWords(unsure.map((page) => page.number))}.`,
    );
  const unmapped = sights.some(({ unmapped: share }) => share > TOO_MUCH_GARBAGE);
  if (unmapped && garbage <= TOO_MUCH_GARBAGE)
    reasons.push('Some fonts in the file do not say which letters their shapes stand for.');
  return {
    verdict: reasons.length === 0 ? 'good' : 'needs-a-person',
    reasons,
    garbage: Math.round(garbage * 10_000) / 10_000,
    emptyPages: empty.length,
  };
}

function isEmpty({ content }: Text, start: number, end: number): boolean {
  return content.slice(start, end).trim() === '';
}

function pagesInWords(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 10).join(', ');
  const rest = numbers.length > 10 ? ` and ${numbers.length - 10} more` : '';
  return `page${numbers.length === 1 ? '' : 's'} ${shown}${rest}`;
}
