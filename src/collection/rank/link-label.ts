const SIZE = String.raw`\d[\d.,]*\s*(?:bytes|[kmg]i?b)\b`;
const FORMAT = String.raw`\.?(?:pdf|docx?|odt|rtf|html?|word(?:\s+doc(?:ument)?)?|acrobat|adobe)\b`;
const ICON = String.raw`\b(?:pdf|word)\s+icon\b`;
const WINDOW = String.raw`(?:this\s+(?:link\s+)?)?(?:\(?\bopens?\s+in\s+(?:a\s+)?new\s+(?:window|tab)\b|\bnew\s+window\b|\bexternal\s+link\b)`;
const WELSH = String.raw`\byn\s+agor\s+mewn\s+(?:ffenestr|tab)\s+newydd\b`;

const TAIL = new RegExp(
  String.raw`[\s,;:.()[\]–—-]*(?:${[SIZE, ICON, FORMAT, WINDOW, WELSH].join('|')})[\s,;:.()[\]–—-]*$`,
  'i',
);
const WORD_FILE = /\bword\b|\.?\b(?:docx?|odt|rtf)\b/i;
const PDF_FILE = /\bpdf\b/i;

/** What a link says, and the format it announces. */
export type LinkLabel = { readonly text: string; readonly format: 'pdf' | 'word' | null };

/**
 * Takes from a link's text what does not name the document: "(PDF, 58 KB)", "[161KB]", "(Opens in a
 * New Window)", "pdf icon PDF 88 KB", in any order and number, from the end.
 */
export function linkLabel(linkText: string): LinkLabel {
  let text = linkText.replace(/\s+/g, ' ').trim();
  for (let rest = text.replace(TAIL, ''); rest !== text; rest = text.replace(TAIL, '')) text = rest;
  const tail = linkText.slice(text.length);
  const format = PDF_FILE.test(tail) ? 'pdf' : WORD_FILE.test(tail) ? 'word' : null;
  return { text, format };
}
