import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config';
import { createReaderPool, type ReaderPool } from './reader-pool';
import type { Reading } from './reading';

type ReadOptions = Parameters<ReaderPool['read']>[1];

/** The reading processes of this process of the service, started when first needed. */
@Injectable()
export class ReadingPool implements OnApplicationShutdown {
  private pool: ReaderPool | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws ReadError for a document that cannot be read; the abort reason where `signal` fires */
  read(bytes: Uint8Array, options?: ReadOptions): Promise<Reading> {
    this.pool ??= createReaderPool({ children: this.config.readerChildren });
    return this.pool.read(bytes, options);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.close();
  }
}
