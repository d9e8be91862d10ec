import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { readConfig } from '../config';
import { connect } from '../database/data-source';
import { labelledRows } from '../marking/marks.queries';
import { TRAINING_HEADER } from '../marking/training-rows';
import { csvCell } from '../text/csv-cell';
import { migrate, openDatabase } from './open-database';

/**
 * Writes what people said of sentences as a table for `msaudit train`.
 *
 * @param path of the file; standard output when left out
 * @returns the exit code: 0, or 1 when nobody has said anything yet
 */
export async function exportLabels(path?: string): Promise<number> {
  const opened = await openDatabase(readConfig());
  try {
    await migrate(opened);
    const database = await connect(opened.config.databaseUrl);
    try {
      const statements: (string | number)[][][] = [];
      for await (const rows of labelledRows(database.manager)) statements.push(rows);
      if (statements.length === 0) {
        process.stderr.write(
          'Nobody has said yet what a sentence discloses: open “Mark this” under a criterion of an assessed document.\n',
        );
        return 1;
      }
      const lines = [TRAINING_HEADER, ...statements.flat()].map((row) => row.map(csvCell).join());
      await write(`${lines.join('\r\n')}\r\n`, path);
      return 0;
    } finally {
      await database.destroy();
    }
  } finally {
    await opened.close();
  }
}

async function write(content: string, path?: string): Promise<void> {
  if (path === undefined) {
    process.stdout.write(content);
    return;
  }
  const file = createWriteStream(path);
  file.end(content);
  await finished(file);
}
