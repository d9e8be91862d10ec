import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses that may hold a statement. */
export class CreateCandidate1795620480000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "candidate" (
      "id" uuid not null default gen_random_uuid(),
      "organisation_id" varchar(40) not null,
      "address" text not null,
      "page_kind" varchar(20) not null,
      "score" double precision not null,
      "reasons" json not null,
      "link_text" text not null default '',
      "state" varchar(10) not null default 'proposed',
      "not_counted" varchar(20),
      "came_from" text,
      "visited" boolean not null default false,
      "needs_person" boolean not null default false,
      "decided_by" text,
      "decided_at" timestamptz(3),
      "first_seen_at" timestamptz(3) not null,
      "last_seen_at" timestamptz(3) not null,
      "sweep_id" uuid,
      "statement_id" uuid,
      constraint "UQ_3ee5b72243403fa81c74b0b97cb" unique ("organisation_id", "address"),
      constraint "PK_b0ddec158a9a60fbc785281581b" primary key ("id"),
      constraint "FK_e41482c73d02285284cc85ac9ea"
        foreign key ("organisation_id") references "organisation" ("id"),
      constraint "FK_1c2e0264a1eb08a9757f2abc6b8"
        foreign key ("sweep_id") references "sweep" ("id"),
      constraint "FK_65bc89eec3aaef7065427475207"
        foreign key ("statement_id") references "statement" ("id")
    )`);
    await runner.query(
      `create index "IDX_65bc89eec3aaef706542747520" on "candidate" ("statement_id")`,
    );
    await runner.query(`create index "IDX_02de8889c4923a7f49bc2e8fa7" on "candidate" ("state")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "candidate"`);
  }
}
