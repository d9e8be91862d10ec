import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One text held against one version of one rubric, once. */
export class CreateAssessment1795510980000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "assessment" (
      "id" uuid not null default gen_random_uuid(),
      "text_id" uuid not null,
      "rubric_id" varchar(64) not null,
      "rubric_version" varchar(40) not null,
      "rubric_hash" char(64) not null,
      "engine" varchar(40) not null,
      "organisation_gss" varchar(9),
      "entity" text,
      "score" double precision,
      "band" varchar(40),
      "result" json not null,
      "created_at" timestamptz(3) not null default now(),
      constraint "UQ_26d2f40e8c771ced365936b9a75" unique ("text_id", "rubric_hash", "engine"),
      constraint "PK_c511a7dc128256876b6b1719401" primary key ("id"),
      constraint "FK_11d13716f95a11ab5560d169eae"
        foreign key ("text_id") references "text" ("id"),
      constraint "FK_fcb592073e9e9c9122919d90af2"
        foreign key ("organisation_gss") references "organisation" ("gss")
    )`);
    await runner.query(
      `create index "IDX_fcb592073e9e9c9122919d90af" on "assessment" ("organisation_gss")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "assessment"`);
  }
}
