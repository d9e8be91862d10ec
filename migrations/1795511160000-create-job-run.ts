import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which try of a job may write its result. */
export class CreateJobRun1795511160000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "job_run" (
      "key" varchar(200) not null,
      "token" uuid not null,
      "tries" smallint not null,
      "started_at" timestamptz(3) not null,
      constraint "PK_ca881f3241b125f12ac2af94b80" primary key ("key")
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "job_run"`);
  }
}
