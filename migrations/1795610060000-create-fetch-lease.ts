import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests on their way. */
export class CreateFetchLease1795610060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "fetch_lease" (
      "id" uuid not null,
      "host" varchar(253) not null,
      "domain" varchar(253) not null,
      "ip" varchar(45) not null,
      "expires_at" timestamptz(3) not null,
      constraint "PK_58f15ca78f7ca6d8eb2d56aa5c8" primary key ("id")
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "fetch_lease"`);
  }
}
