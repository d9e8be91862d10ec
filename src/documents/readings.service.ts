import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { EntityManager, Repository } from 'typeorm';
import type { Try } from '../database/fence';
import { NotFound } from '../errors';
import { ByteStore } from './byte-store';
import { Document } from './document.entity';
import { advance, ProgressService } from './progress.service';
import type { ReadProgress } from './read';
import type { Reading } from './reading';
import { ReadingPool } from './reading-pool.service';
import type { SubmissionScope } from './submission-scope';

/** What is to be read: a document, under the extension it was announced with. */
export type ReadRequest = Extract<SubmissionScope, { document: string }>;

/** Reads stored bytes, in processes that can be killed, and keeps the text. */
@Injectable()
export class ReadingsService {
  constructor(
    @InjectRepository(Document) private readonly documents: Repository<Document>,
    private readonly bytes: ByteStore,
    private readonly progress: ProgressService,
    private readonly pool: ReadingPool,
  ) {}

  /** @throws ReadError for a document that cannot be read; NotFound when there is none */
  async read(request: ReadRequest, attempt: Try): Promise<void> {
    const document = await this.documents.findOneBy({ id: request.document });
    if (!document) throw new NotFound('There is no such document.');
    await this.progress.step(request, {
      state: 'reading',
      progressPercent: 20,
      progressText: 'Reading the document',
      attempts: attempt.number,
    });
    const reading = await this.pool.read(await this.bytes.get(document.sha256), {
      declaredName: request.declared ? `document.${request.declared}` : 'document',
      signal: attempt.signal,
      onProgress: (done) => this.tell(request, done),
    });
    await this.documents.manager.transaction(async (manager) => {
      await attempt.fence(manager);
      await advance(manager, request, {
        textId: await storeText(manager, document.id, reading),
        state: 'assessing',
        progressPercent: 80,
        progressText: 'Assessing the text',
        attempts: 0,
      });
    });
  }

  private tell(request: ReadRequest, { stage, done, of }: ReadProgress): void {
    if (stage !== 'ocr') return;
    const step = {
      progressPercent: 20 + Math.round((60 * done) / Math.max(of, 1)),
      progressText: `Reading scanned pages: ${done} of ${of} done`,
    };
    // Only a picture of how far the work is: the reading must not fail when it cannot be told.
    this.progress.step(request, step).catch(() => undefined);
  }
}

/** Id of the text that this reader found in this document, made when it is new. */
async function storeText(
  manager: EntityManager,
  documentId: string,
  reading: Reading,
): Promise<string> {
  const { content, ...parts } = reading.text;
  const [made] = await manager.query<{ id: string }[]>(
    `insert into text (document_id, reader, media_type, content, pages, blocks, sentences, quality,
                       ocr_pages, warnings)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (document_id, reader) do nothing returning id`,
    [
      ...[documentId, reading.reader, reading.mediaType, content],
      ...[parts.pages, parts.blocks, parts.sentences].map((part) => JSON.stringify(part)),
      ...[reading.quality, reading.ocrPages, reading.warnings].map((part) => JSON.stringify(part)),
    ],
  );
  if (made) return made.id;
  const select = 'select id from text where document_id = $1 and reader = $2';
  const [found] = await manager.query<{ id: string }[]>(select, [documentId, reading.reader]);
  if (!found) throw new Error(`the text of document ${documentId} vanished while it was stored`);
  return found.id;
}
