import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What addresses answered. Rows are never deleted. */
export class CreateCapture1795620060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "capture" (
      "id" uuid not null default gen_random_uuid(),
      "organisation_id" varchar(40) not null,
      "sweep_id" uuid,
      "kind" varchar(10) not null,
      "profile" varchar(30),
      "revisit_of_id" uuid,
      "requested" text not null,
      "address" text not null,
      "at" timestamptz(3) not null,
      "milliseconds" integer not null default '0',
      "status" smallint,
      "request_headers" json not null,
      "headers" json not null,
      "ip" varchar(45),
      "robots" json,
      "chain" json not null,
      "document_id" uuid,
      "payload_digest" char(64) not null,
      "text_hash" char(64) not null,
      "truncated" varchar(10),
      "created_at" timestamptz(3) not null default now(),
      constraint "PK_b0d9e7af405727c1d572aaad438" primary key ("id"),
      constraint "FK_80754aef028b763ed4adc7f3044"
        foreign key ("organisation_id") references "organisation" ("id"),
      constraint "FK_95314e0528fb54485c30f8ad942"
        foreign key ("sweep_id") references "sweep" ("id"),
      constraint "FK_c17509b7a68bee6b68916907cd7"
        foreign key ("revisit_of_id") references "capture" ("id"),
      constraint "FK_ec5c9adbc612a84f4b9b348b6cc"
        foreign key ("document_id") references "document" ("id")
    )`);
    await runner.query(
      `create index "IDX_e06060e604b9dd89d4998c1af7" on "capture" ("address", "at")`,
    );
    await runner.query(
      `create index "IDX_0997d8716608dec9065b9de485" on "capture" ("organisation_id", "at")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "capture"`);
  }
}
