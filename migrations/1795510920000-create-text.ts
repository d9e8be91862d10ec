import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one version of a reader found in a document. */
export class CreateText1795510920000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "text" (
      "id" uuid not null default gen_random_uuid(),
      "document_id" uuid not null,
      "reader" varchar(80) not null,
      "media_type" varchar(100) not null,
      "content" text not null,
      "pages" json not null,
      "blocks" json not null,
      "sentences" json not null,
      "quality" json not null,
      "ocr_pages" json not null,
      "warnings" json not null,
      "created_at" timestamptz(3) not null default now(),
      constraint "UQ_15f166083ff0f62251da37fd0c5" unique ("document_id", "reader"),
      constraint "PK_ef734161ea7c326fedf699309f9" primary key ("id"),
      constraint "FK_35a9bd82b425cfb0d07a09c3d40"
        foreign key ("document_id") references "document" ("id")
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "text"`);
  }
}
