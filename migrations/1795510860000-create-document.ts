import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bytes, once each. */
export class CreateDocument1795510860000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "document" (
      "id" uuid not null default gen_random_uuid(),
      "sha256" char(64) not null,
      "size" integer not null,
      "created_at" timestamptz(3) not null default now(),
      constraint "UQ_76cd03de729714d01ece7f93771" unique ("sha256"),
      constraint "PK_e57d3357f83f3cdc0acffc3d777" primary key ("id")
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "document"`);
  }
}
