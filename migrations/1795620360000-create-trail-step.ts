import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every visit of every sweep. */
export class CreateTrailStep1795620360000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "trail_step" (
      "sweep_id" uuid not null,
      "number" integer not null,
      "at" timestamptz(3) not null,
      "requested" text not null,
      "address" text not null,
      "purpose" varchar(20) not null,
      "why" text not null,
      "came_from" text,
      "depth" smallint not null default '0',
      "gave" text not null default '',
      "outcome" varchar(20) not null,
      "status" smallint,
      "milliseconds" integer not null,
      "conditional" boolean not null,
      "ip" varchar(45),
      "robots" varchar(20) not null,
      "robots_rule" text,
      "chain" json not null,
      "problem_code" varchar(64),
      "problem_message" text,
      "page_kind" varchar(20),
      "score" double precision,
      "reasons" json not null,
      "capture_id" uuid,
      constraint "PK_f9251059661419cd2838672bd11" primary key ("sweep_id", "number"),
      constraint "FK_c24522516e3e990d7eecf776dbc"
        foreign key ("sweep_id") references "sweep" ("id"),
      constraint "FK_ad7fc249f636eb171c38e3921bb"
        foreign key ("capture_id") references "capture" ("id")
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "trail_step"`);
  }
}
