import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Findings that no statement was found, with the day they end. */
export class CreateAbsenceFinding1795620600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "absence_finding" (
      "id" uuid not null default gen_random_uuid(),
      "organisation_id" varchar(40) not null,
      "sweep_id" uuid not null,
      "found_at" timestamptz(3) not null,
      "expires_at" timestamptz(3) not null,
      "finding" json not null,
      "withdrawn_at" timestamptz(3),
      constraint "UQ_a0839ee1e50638843f05989f215" unique ("sweep_id"),
      constraint "PK_ca1b4db57b6ca4b24ca2a472851" primary key ("id"),
      constraint "FK_010029d19246058460e3050d80f"
        foreign key ("organisation_id") references "organisation" ("id"),
      constraint "FK_a0839ee1e50638843f05989f215"
        foreign key ("sweep_id") references "sweep" ("id")
    )`);
    await runner.query(
      `create index "IDX_f0aff7b5e6e6bad0bddbac2a51" on "absence_finding" ("organisation_id", "found_at")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "absence_finding"`);
  }
}
