import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Published statements. */
export class CreateStatement1795620120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "statement" (
      "id" uuid not null default gen_random_uuid(),
      "key" text not null,
      "address" text,
      "title" text not null default '',
      "year" varchar(10),
      "historical" boolean not null default false,
      "landing" text,
      "doubts" json not null default '[]',
      "source" varchar(10) not null,
      "state" varchar(15) not null default 'ok',
      "first_seen_at" timestamptz(3) not null,
      "last_seen_at" timestamptz(3) not null,
      "last_checked_at" timestamptz(3) not null,
      "gone_checks" smallint not null default '0',
      "gone_since" timestamptz(3),
      "created_at" timestamptz(3) not null default now(),
      constraint "UQ_778434ae7b1671b597a32c2feb7" unique ("key"),
      constraint "PK_d2ef88cb44b99f3332a1eebb96f" primary key ("id")
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "statement"`);
  }
}
