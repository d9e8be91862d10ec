import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The councils and combined authorities that statements are matched with. */
export class CreateOrganisation1795510800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "organisation" (
      "gss" varchar(9) not null,
      "name" varchar not null,
      "short_name" varchar not null,
      "type" varchar(40) not null,
      "nation" varchar(20) not null,
      "region" varchar(60) not null,
      "website" text,
      constraint "PK_93e5124ff6a58f934ae60f460aa" primary key ("gss")
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "organisation"`);
  }
}
