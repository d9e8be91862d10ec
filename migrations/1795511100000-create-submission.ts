import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people handed in, and how far it has come. */
export class CreateSubmission1795511100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "submission" (
      "id" uuid not null default gen_random_uuid(),
      "kind" varchar(10) not null,
      "source" text not null,
      "rubric" varchar(64),
      "state" varchar(20) not null default 'waiting',
      "progress_percent" smallint not null default '0',
      "progress_text" text not null default '',
      "attempts" smallint not null default '0',
      "error_code" varchar(64),
      "error_message" text,
      "document_id" uuid,
      "declared" varchar(10),
      "text_id" uuid,
      "assessment_id" uuid,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      constraint "PK_7faa571d0e4a7076e85890c9bd0" primary key ("id"),
      constraint "FK_ea58af3130b0b52cf2ec41d432f"
        foreign key ("document_id") references "document" ("id"),
      constraint "FK_0afe64cedb08bf439125f920cdf"
        foreign key ("text_id") references "text" ("id"),
      constraint "FK_004c4fcf3060df93f828ab37788"
        foreign key ("assessment_id") references "assessment" ("id")
    )`);
    await runner.query(
      `create index "IDX_44ae4c59102da85d9dec4c1968" on "submission" ("created_at", "id")`,
    );
    await runner.query(`create index "IDX_e42bcbbae13ae750085ae158e0" on "submission" ("state")`);
    await runner.query(
      `create index "IDX_ea58af3130b0b52cf2ec41d432" on "submission" ("document_id")`,
    );
    await runner.query(`create index "IDX_0afe64cedb08bf439125f920cd" on "submission" ("text_id")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "submission"`);
  }
}
