import { createHash } from 'node:crypto';
import type { Visit } from '../fetch/visit';
import type { Noted } from './absorb-page';
import type { FileKind } from './file-kind';
import { joinedTitle, shownTitle, titleLines } from './file-title';
import { judge, LIKELY } from './judge';
import { keepFinding } from './keep-finding';
import { namesMaker } from './makers';
import type { Standing } from './owned-hosts';
import type { Waiting } from './search';
import type { SearchContext } from './search-context';
import type { SearchDraft } from './search-draft';
import { factsOfText } from './statement-facts';

/** Takes in a PDF or Word file: has it read, judges it, and keeps it where it counts. */
export async function absorbFile(
  bytes: Buffer,
  bytesAre: FileKind,
  from: { readonly visit: Visit; readonly item: Waiting; readonly standing: Standing },
  draft: SearchDraft,
  context: SearchContext,
): Promise<Noted> {
  const { visit, item } = from;
  const read = (await context.readText?.(bytes)) ?? null;
  const text = read?.text ?? null;
  const words = (text ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const lines = titleLines(text ?? '');
  const title = joinedTitle(lines);
  const judged = judge(
    {
      address: visit.address,
      bytesAre,
      title,
      linkText: item.linkText,
      heading: item.heading,
      text: text !== null && words < 5 ? '' : text,
      words,
      council: draft.target.names[0] ?? null,
      namesMaker: namesMaker(text ?? '', draft.target.names),
    },
    context.rank,
  );
  const facts = factsOfText(text ?? '');
  if (judged.is !== 'neither' || judged.score >= LIKELY)
    keepFinding(
      {
        address: visit.address,
        canonical: null,
        titles: [shownTitle(lines), title, item.linkText],
        text: text ?? '',
        words,
        hash: createHash('sha256').update(bytes).digest('hex'),
        facts: read ? { ...facts, language: read.language } : facts,
        pages: [visit.address],
        printView: false,
        leadsTo: [],
        translations: [],
      },
      judged,
      from,
      draft,
      context,
    );
  const { kind, score, reasons } = judged;
  const size = `${Math.max(1, Math.round(bytes.length / 1024))} KB`;
  const what = bytesAre === 'pdf' ? 'a PDF' : 'a Word file';
  return {
    kind,
    score,
    reasons,
    gave: `${what} of ${size}, ${text === null ? 'not read' : `${words} words`}`,
  };
}
