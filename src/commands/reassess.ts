import { ENGINE } from '../assessments/engine';
import { countOutdated, putBackOutdated } from '../assessments/outdated.queries';
import { readConfig } from '../config';
import { connect } from '../database/data-source';
import { disclosureModelHash } from '../disclosures/label-text';
import { loadRubrics } from '../rubrics/load-all';
import { migrate, openDatabase } from './open-database';

/**
 * Has every document assessed again whose assessment is by an earlier rubric, model or version of
 * the code. Texts are not read again, nor labelled again while the model is the same.
 *
 * @param dryRun only says how many there are
 * @returns the exit code, 0
 */
export async function reassess(dryRun: boolean): Promise<number> {
  const present = {
    engine: ENGINE,
    disclosureModel: disclosureModelHash(),
    rubrics: [...loadRubrics().values()].map(({ hash }) => hash),
  };
  const opened = await openDatabase(readConfig());
  try {
    await migrate(opened);
    const database = await connect(opened.config.databaseUrl);
    try {
      const n = await (dryRun ? countOutdated : putBackOutdated)(database.manager, present);
      const documents = n === 1 ? '1 document' : `${n.toLocaleString('en-GB')} documents`;
      process.stdout.write(
        dryRun
          ? `${documents} would be assessed again.\n`
          : `${documents} will be assessed again by the workers, within a minute.\n`,
      );
      return 0;
    } finally {
      await database.destroy();
    }
  } finally {
    await opened.close();
  }
}
