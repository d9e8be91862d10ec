import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last capture of an address of an organisation is looked up before each that is made. */
export class IndexCapturesByRequest1795650060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index "IDX_e06060e604b9dd89d4998c1af7"`);
    await runner.query(
      `create index "IDX_d03582c2dc12fac6629df98de4" on "capture" ("organisation_id", "requested", "at")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index "IDX_d03582c2dc12fac6629df98de4"`);
    await runner.query(
      `create index "IDX_e06060e604b9dd89d4998c1af7" on "capture" ("address", "at")`,
    );
  }
}
