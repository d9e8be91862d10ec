import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks at the web of one organisation, and how far each has come; one of a kind at a time. */
export class CreateSweep1795620000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "sweep" (
      "id" uuid not null default gen_random_uuid(),
      "organisation_id" varchar(40) not null,
      "kind" varchar(10) not null,
      "state" varchar(10) not null default 'waiting',
      "outcome" varchar(20),
      "asked_by" text,
      "engine" json,
      "requests" integer not null default '0',
      "conditional" integer not null default '0',
      "progress_text" text not null default '',
      "error_code" varchar(64),
      "resume_at" timestamptz(3),
      "created_at" timestamptz(3) not null default now(),
      "started_at" timestamptz(3),
      "finished_at" timestamptz(3),
      constraint "PK_1e2e82827097e3525af9f7ac1e3" primary key ("id"),
      constraint "FK_ec6949ccdbde016f31412d1e64a"
        foreign key ("organisation_id") references "organisation" ("id")
    )`);
    await runner.query(
      `create index "IDX_18f15143027d5ba4141cf7c097" on "sweep" ("organisation_id", "created_at")`,
    );
    await runner.query(
      `create unique index "IDX_20ae9893b60543741ea84fc424" on "sweep" ("organisation_id", "kind") where (finished_at is null)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "sweep"`);
  }
}
