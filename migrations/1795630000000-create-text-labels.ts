import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The disclosures that a model sees in the sentences of a text. */
export class CreateTextLabels1795630000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "text_labels" (
      "text_id" uuid not null,
      "key" char(64) not null,
      "per_mille" bytea not null,
      "created_at" timestamptz(3) not null default now(),
      constraint "PK_0ebd7c33b15dd8fa1c1ee48866e" primary key ("text_id", "key"),
      constraint "FK_4bb2b88fb448e3ca2c61a476cc7" foreign key ("text_id") references "text" ("id")
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "text_labels"`);
  }
}
