import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people say of the machine's results. */
export class CreateMark1795640000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "mark" (
      "id" uuid not null default gen_random_uuid(),
      "assessment_id" uuid not null,
      "criterion" varchar(16) not null,
      "level" smallint not null,
      "machine_level" smallint,
      "quotes" json not null,
      "marker" varchar(100) not null,
      "note" text not null,
      "created_at" timestamptz(3) not null default now(),
      "withdrawn_at" timestamptz(3),
      constraint "PK_0c6d4afd73cc2b4eee5a926aafc" primary key ("id"),
      constraint "FK_5e537848e556b29dadb45efac5c" foreign key ("assessment_id") references "assessment" ("id")
    )`);
    await runner.query(
      `create unique index "IDX_6c66e5af54bdc84dbf124e2986" on "mark" ("assessment_id", "criterion", "marker")
       where withdrawn_at is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "mark"`);
  }
}
