import { ENGINE } from '../../src/assessments/engine';
import { countOutdated, putBackOutdated } from '../../src/assessments/outdated.queries';
import { connect } from '../../src/database/data-source';
import { disclosureModelHash } from '../../src/disclosures/label-text';
import { loadRubrics } from '../../src/rubrics/load-all';
import { Service } from '../support/service';
import { statement } from '../support/statement';

jest.setTimeout(120_000);

describe(putBackOutdated.name, () => {
  let service: Service;
  beforeAll(async () => {
    service = await Service.prepare({});
    await service.web({ working: true });
  });
  afterAll(() => service?.close());

  it('assesses again by a changed rubric, from the stored text and labels, and keeps both', async () => {
    const id = await service.upload(statement(1), 'Ambrose.txt');
    expect((await service.finished(id)).state).toBe('assessed');
    const present = {
      engine: ENGINE,
      disclosureModel: disclosureModelHash(),
      rubrics: [...loadRubrics().values()].map(({ hash }) => hash),
    };
    const database = await connect(service.databaseUrl);
    try {
      expect(await putBackOutdated(database.manager, present)).toBe(0);
      await database.query(`update assessment set rubric_hash = repeat('0', 64)`);
      const [labelled] = await database.query<{ at: Date }[]>(
        'select created_at as at from text_labels',
      );
      expect(await countOutdated(database.manager, present)).toBe(1);
      expect(await putBackOutdated(database.manager, present)).toBe(1);
      expect((await service.finished(id)).state).toBe('assessed');
      const hashes = await database.query<{ hash: string }[]>(
        'select rubric_hash as hash from assessment order by created_at',
      );
      expect(hashes).toHaveLength(2);
      expect(present.rubrics).toContain(hashes[1]?.hash);
      expect(await database.query('select created_at as at from text_labels')).toEqual([labelled]);
      expect(await countOutdated(database.manager, present)).toBe(0);
    } finally {
      await database.destroy();
    }
  });
});
