import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The quotes behind the levels, each findable on its own. */
export class CreateEvidence1795511040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "evidence" (
      "id" bigint generated always as identity not null,
      "assessment_id" uuid not null,
      "criterion" varchar(16) not null,
      "start_offset" integer not null,
      "end_offset" integer not null,
      "page" integer not null,
      "quote" text not null,
      "status" varchar(20) not null,
      constraint "PK_b864cb5d49854f89917fc0b44b9" primary key ("id"),
      constraint "FK_e6a2ff9d867a73929c2e4c89366"
        foreign key ("assessment_id") references "assessment" ("id")
    )`);
    await runner.query(
      `create index "IDX_e6a2ff9d867a73929c2e4c8936" on "evidence" ("assessment_id")`,
    );
    await runner.query(
      `create index "IDX_902d4488ba6f2515dc970651f7" on "evidence" ("criterion", "status")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "evidence"`);
  }
}
