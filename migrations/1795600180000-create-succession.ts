import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which organisation stepped into the place of which. */
export class CreateSuccession1795600180000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "succession" (
      "predecessor_id" varchar(40) not null,
      "successor_id" varchar(40) not null,
      "date" date not null,
      "note" text not null default '',
      "by_hand" boolean not null default false,
      constraint "PK_d25a685321062a1c919dfec9ddb" primary key ("predecessor_id", "successor_id"),
      constraint "FK_f708ba0271c6507060d308ef9c4"
        foreign key ("predecessor_id") references "organisation" ("id"),
      constraint "FK_8b8ed303244bd74f46f983d1a97"
        foreign key ("successor_id") references "organisation" ("id")
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "succession"`);
  }
}
