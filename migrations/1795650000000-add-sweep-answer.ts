import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An answer is kept before it is read: what was answered is never asked for again after a crash. */
export class AddSweepAnswer1795650000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table "sweep" add column "answer" json`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table "sweep" drop column "answer"`);
  }
}
