import type { EntityManager } from 'typeorm';
import { StoredText } from '../documents/text.entity';
import type { QuoteMark } from './mark';
import { type LabelledSentence, trainingRows } from './training-rows';

type Row = { readonly text: string; readonly sha256: string; readonly quotes: QuoteMark[] };

/** The sentences of every text of which people said what they disclose, as rows for training. */
export async function* labelledRows(manager: EntityManager): AsyncGenerator<(string | number)[][]> {
  const rows = await manager.query<Row[]>(
    `select a.text_id as text, d.sha256, m.quotes
     from mark m
     join assessment a on a.id = m.assessment_id
     join text t on t.id = a.text_id
     join document d on d.id = t.document_id
     where m.withdrawn_at is null
     order by d.sha256, a.text_id, m.created_at`,
  );
  for (const id of new Set(rows.map(({ text }) => text))) {
    const own = rows.filter(({ text }) => text === id);
    const said = own.flatMap(({ quotes }) => quotes.flatMap(saidOf));
    if (said.length === 0) continue;
    const { content, pages, blocks, sentences } = await manager.findOneByOrFail(StoredText, { id });
    const text = { content, pages, blocks, sentences };
    yield trainingRows((own[0]?.sha256 ?? id).slice(0, 16), text, said);
  }
}

const saidOf = ({ start, end, labels }: QuoteMark): LabelledSentence[] =>
  labels === null ? [] : [{ start, end, labels }];
