import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The wordings that a statement has had. */
export class CreateStatementVersion1795620240000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "statement_version" (
      "id" uuid not null default gen_random_uuid(),
      "statement_id" uuid not null,
      "number" smallint not null,
      "text_hash" char(64) not null,
      "first_seen_at" timestamptz(3) not null,
      "last_seen_at" timestamptz(3) not null,
      "year" varchar(10),
      "submission_id" uuid,
      constraint "UQ_0452b1e554c2dacaaf21b3f5fd5" unique ("statement_id", "number"),
      constraint "PK_e0ced19a07bed40b7ec5c9731f7" primary key ("id"),
      constraint "FK_eb041efa73dfdccdad42566e310"
        foreign key ("statement_id") references "statement" ("id"),
      constraint "FK_bfd7d63d074b9964dcf15a67527"
        foreign key ("submission_id") references "submission" ("id")
    )`);
    await runner.query(
      `create index "IDX_bfd7d63d074b9964dcf15a6752" on "statement_version" ("submission_id")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "statement_version"`);
  }
}
