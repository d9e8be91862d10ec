import type { Page, Text } from './text';

/**
 * @param text a frozen text
 * @param offset an offset into its content
 * @returns the page on which the character stands; undefined only when the text has no pages
 */
export function pageAt(text: Pick<Text, 'pages'>, offset: number): Page | undefined {
  let low = 0;
  let high = text.pages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((text.pages[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return text.pages[low];
}
