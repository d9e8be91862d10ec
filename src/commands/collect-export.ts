import { NestFactory } from '@nestjs/core';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppModule } from '../app.module';
import { ENGINE } from '../assessments/engine';
import { CapturesService } from '../collection/captures/captures.service';
import type { Config } from '../config';
import { migrate, openDatabase } from './open-database';

/**
 * Writes the captures of an organisation into a WARC 1.1 file.
 *
 * @param id of the organisation
 * @param out path of the file
 * @returns the exit code
 */
export async function collectExport(id: string, out: string, config: Config): Promise<number> {
  const database = await openDatabase(config);
  try {
    await migrate(database);
    const role = { serving: false, working: false };
    const app = await NestFactory.createApplicationContext(AppModule.for(database.config, role), {
      logger: ['error', 'warn'],
      abortOnError: false,
    });
    try {
      const records = await app.get(CapturesService).warc(id, `msaudit ${ENGINE}`);
      await pipeline(Readable.from(records), createWriteStream(out));
    } finally {
      await app.close();
    }
    return 0;
  } finally {
    await database.close();
  }
}
