import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people decided of candidates. */
export class CreateCandidateDecision1795620540000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "candidate_decision" (
      "id" uuid not null default gen_random_uuid(),
      "candidate_id" uuid not null,
      "was" varchar(10) not null,
      "became" varchar(10) not null,
      "decided_by" text not null,
      "note" text not null default '',
      "at" timestamptz(3) not null,
      "undone_at" timestamptz(3),
      constraint "PK_827f4dcab2a70d416fad0a49f67" primary key ("id"),
      constraint "FK_c75efc7e568164b686c3496355b"
        foreign key ("candidate_id") references "candidate" ("id")
    )`);
    await runner.query(
      `create index "IDX_1b17de54163bb1efd41288aded" on "candidate_decision" ("candidate_id", "at")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "candidate_decision"`);
  }
}
