import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The forms of each wording, page by page, with the captures they were read from. */
export class CreateStatementRendition1795620300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "statement_rendition" (
      "version_id" uuid not null,
      "rendition" smallint not null,
      "page" smallint not null,
      "kind" varchar(5) not null,
      "language" varchar(5) not null,
      "address" text not null,
      "capture_id" uuid not null,
      constraint "PK_29133af38b26a85b53f39fdc161" primary key ("version_id", "rendition", "page"),
      constraint "FK_5e6bf4fdc494c9c4f36d7b51c19"
        foreign key ("version_id") references "statement_version" ("id"),
      constraint "FK_3dd03ed9d968c9321dc4fcac194"
        foreign key ("capture_id") references "capture" ("id")
    )`);
    await runner.query(
      `create index "IDX_caf5e98b4e0db1e0c6772481b8" on "statement_rendition" ("address")`,
    );
    await runner.query(
      `create index "IDX_3dd03ed9d968c9321dc4fcac19" on "statement_rendition" ("capture_id")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "statement_rendition"`);
  }
}
