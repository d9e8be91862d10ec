import type { BodyLimits } from './receive-body';
import type { Limits } from './limits';
import type { Expected } from './visit';

/** How much of an answer is read, and for how long. */
export type AnswerLimits = BodyLimits & { readonly milliseconds: number };

/** Refusals and errors: enough to tell a block page. */
const REST = 256 * 1024;

/**
 * The limits of a body. What a page turns out to be is told by its first bytes, then by its type:
 * files are served under any address, often without an extension.
 *
 * @param first the first piece of the body, unpacked
 */
export function answerLimits(
  limits: Limits,
  answer: { expected: Expected; status: number; contentType: string },
  first: Buffer,
): AnswerLimits {
  const within = (bytes: number, milliseconds = limits.page): AnswerLimits => ({
    bytes,
    ratio: limits.ratio,
    milliseconds,
  });
  if (answer.status !== 200 && answer.status !== 203) return within(REST);
  if (answer.expected === 'robots') return within(limits.robotsBytes);
  if (answer.expected === 'sitemap') return within(limits.sitemapBytes, limits.file);
  return isFile(answer.contentType, first)
    ? within(limits.fileBytes, limits.file)
    : within(limits.pageBytes);
}

function isFile(contentType: string, first: Buffer): boolean {
  const head = first.subarray(0, 1024).toString('latin1');
  if (
    head.includes('%PDF-') ||
    head.startsWith('PK\x03\x04') ||
    head.startsWith('\xd0\xcf\x11\xe0')
  )
    return true;
  return !/^\s*(text\/|application\/(xhtml|xml|json|javascript)|$)/i.test(contentType);
}

/** Whether a body that broke off seems to be whole: some sites announce a wrong length. */
export function looksWhole(bytes: Buffer): boolean {
  const end = bytes.subarray(-1024).toString('latin1');
  return bytes.subarray(0, 1024).includes('%PDF-')
    ? end.includes('%%EOF')
    : /<\/html\s*>\s*(<!--[\s\S]*-->\s*)?$/i.test(end);
}
