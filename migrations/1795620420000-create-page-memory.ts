import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last full answer of each address, to ask only for what has changed. */
export class CreatePageMemory1795620420000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "page_memory" (
      "organisation_id" varchar(40) not null,
      "address" text not null,
      "final_address" text not null,
      "etag" text,
      "last_modified" text,
      "visit" json not null,
      "latest" json not null,
      "sha256" char(64),
      "body" bytea,
      constraint "PK_5969350c44a51ed633225dd430a" primary key ("organisation_id", "address"),
      constraint "FK_3449e4ff37eed1b76c5a9076cf3"
        foreign key ("organisation_id") references "organisation" ("id")
    )`);
    await runner.query(
      `create index "IDX_7086f152afe84f70e3dd4c76a9" on "page_memory" ("organisation_id", "final_address")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "page_memory"`);
  }
}
