import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ReadError } from '../../documents/read-error';
import { ReadingPool } from '../../documents/reading-pool.service';
import { ByteStore } from '../../documents/byte-store';
import type { SeenStatement } from '../captures/seen-statement';
import type { StatementSource } from '../captures/statement';
import { readPage } from '../discover/page-links';
import { factsOfPage, factsOfText, yearOf } from '../discover/statement-facts';

/** Bytes that a person says are a statement. */
export type GivenBytes = {
  readonly organisationId: string;
  readonly source: StatementSource;
  /** Canonical address, or the name of the file. */
  readonly address: string;
  readonly kind: SeenStatement['renditions'][0]['kind'];
  readonly contentType: string | undefined;
  readonly captureId: string;
  readonly documentId: string;
  readonly textHash: string;
  readonly at: Date;
};

type Said = Pick<SeenStatement, 'title' | 'year'> & { readonly language: string };

/** Makes statements of what people gave: their word counts, whatever it looks like. */
@Injectable()
export class GivenStatements {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly store: ByteStore,
    private readonly reading: ReadingPool,
  ) {}

  /** The statement that a page or file is, with title, year and language read from its text. */
  async seen(given: GivenBytes): Promise<SeenStatement> {
    const { organisationId, source, address, kind, captureId, documentId, textHash, at } = given;
    const { title, year, language } = await this.read(given);
    return {
      organisations: [organisationId],
      ...{ source, title, year, historical: false, landing: null, doubts: [], at },
      renditions: [{ kind, language, pages: [{ address, captureId, documentId, textHash }] }],
    };
  }

  private async read({ address, kind, contentType, documentId }: GivenBytes): Promise<Said> {
    const bytes = await this.bytesOf(documentId);
    const page = kind === 'html' ? readPage(bytes, address, contentType) : null;
    if (page) {
      const facts = factsOfPage(page.blocks);
      const titles = [page.heading, page.title];
      const title = titles.find((each) => each !== '') ?? '';
      return { title, language: facts.language, year: yearOf(titles, facts, [address]) };
    }
    const text = await this.textOf(bytes);
    const facts = factsOfText(text);
    const title =
      text
        .slice(0, 2_000)
        .split('\n')
        .find((line) => line.trim().length > 3) ?? '';
    const year = yearOf([title], facts, [address]);
    return { title: title.trim(), language: facts.language, year };
  }

  private async textOf(bytes: Buffer): Promise<string> {
    try {
      return (await this.reading.read(bytes)).text.content;
    } catch (error) {
      // What cannot be read is kept all the same: the pipeline says why.
      if (error instanceof ReadError) return '';
      throw error;
    }
  }

  private async bytesOf(documentId: string): Promise<Buffer> {
    const [row] = await this.database.query<{ sha256: string }[]>(
      'select sha256 from document where id = $1',
      [documentId],
    );
    if (!row) throw new Error(`the document ${documentId} vanished`);
    return this.store.get(row.sha256);
  }
}
