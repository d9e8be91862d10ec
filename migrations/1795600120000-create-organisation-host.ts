import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hosts of organisations beside those of their websites and committee systems. */
export class CreateOrganisationHost1795600120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "organisation_host" (
      "organisation_id" varchar(40) not null,
      "host" varchar(253) not null,
      "role" varchar(12) not null,
      "note" text not null default '',
      "by_hand" boolean not null default false,
      constraint "PK_c87c334b349a466a8b49fb72f99" primary key ("organisation_id", "host"),
      constraint "FK_5989d5a86edd6c1658060dd3b7a"
        foreign key ("organisation_id") references "organisation" ("id")
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "organisation_host"`);
  }
}
