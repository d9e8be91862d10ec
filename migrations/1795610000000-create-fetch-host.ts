import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a host may be asked next. */
export class CreateFetchHost1795610000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "fetch_host" (
      "host" varchar(253) not null,
      "next_at" timestamptz(3) not null,
      "closed_until" timestamptz(3),
      "because" varchar(10),
      "refusals" smallint not null default 0,
      constraint "PK_0e8ef1c18c4468e3055d2bbaba3" primary key ("host")
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "fetch_host"`);
  }
}
