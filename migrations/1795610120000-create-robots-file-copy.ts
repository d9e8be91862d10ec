import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The robots.txt files of sites. */
export class CreateRobotsFileCopy1795610120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "robots_file_copy" (
      "origin" varchar(300) not null,
      "asked_at" timestamptz(3) not null,
      "address" text not null,
      "status" smallint,
      "outcome" varchar(20) not null,
      "problem" jsonb,
      "content" bytea,
      "etag" text,
      "last_modified" text,
      "failing_since" timestamptz(3),
      constraint "PK_178244e322abf88d580460f1142" primary key ("origin")
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "robots_file_copy"`);
  }
}
