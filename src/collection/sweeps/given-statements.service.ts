import { Injectable } from '@nestjs/common';
import { ByteStore } from '../../documents/byte-store';
import { ReadError } from '../../documents/read-error';
import { ReadingPool } from '../../documents/reading-pool.service';
import type { Kept } from '../captures/captures.queries';
import type { SeenStatement } from '../captures/seen-statement';
import { readPage } from '../discover/page-links';
import { factsOfPage, factsOfText, yearOf } from '../discover/statement-facts';
import type { KeepingPage } from './keeping.service';

/** What a page or file that a person vouches for says of itself. */
export type Said = Pick<SeenStatement, 'title' | 'year'> & { readonly language: string };

/** Reads what people gave: their word counts, whatever it looks like. */
@Injectable()
export class GivenStatements {
  constructor(
    private readonly store: ByteStore,
    private readonly reading: ReadingPool,
  ) {}

  /** Title, year and language, read from the text. */
  async read({ finalAddress, kind, contentType, stored }: KeepingPage): Promise<Said> {
    const bytes = await this.store.get(stored.sha256);
    const page = kind === 'html' ? readPage(bytes, finalAddress, contentType) : null;
    if (page) {
      const facts = factsOfPage(page.blocks);
      const titles = [page.heading, page.title];
      const title = titles.find((each) => each !== '') ?? '';
      return { title, language: facts.language, year: yearOf(titles, facts, [finalAddress]) };
    }
    const text = await this.textOf(bytes);
    const facts = factsOfText(text);
    const lines = text.slice(0, 2_000).split('\n');
    const title = lines.find((line) => line.trim().length > 3)?.trim() ?? '';
    return { title, language: facts.language, year: yearOf([title], facts, [finalAddress]) };
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
}

/** The statement that a page is because a person says so. */
export function givenStatement(
  page: KeepingPage,
  { id: captureId, documentId }: Kept,
  { title, year, language }: Said,
  at: Date,
): SeenStatement {
  const { organisationId, address, kind, textHash } = page;
  return {
    organisations: [organisationId],
    ...{ source: 'given', title, year, historical: false, landing: null, doubts: [], at },
    renditions: [{ kind, language, pages: [{ address, captureId, documentId, textHash }] }],
  };
}
