import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the register knows of an organisation: kind, Welsh name, people, committees, dates. */
export class WidenOrganisation1795600060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table "organisation"
      add "kind" varchar(20),
      add "welsh_name" text,
      add "population" integer,
      add "population_year" smallint,
      add "committee_system" varchar(40),
      add "committee_address" text,
      add "start_date" date,
      add "end_date" date,
      add "company_number" varchar(8),
      add "other_names" text[] not null default '{}',
      add "amended" text[] not null default '{}'`);
    await runner.query(`update "organisation" set "kind" = case
      when "type" in ('combined-authority', 'strategic-regional-authority')
        then 'combined-authority' else 'council' end`);
    await runner.query(`alter table "organisation" alter column "kind" set not null`);
    await runner.query(`alter table "organisation"
      add constraint "UQ_5f1bab12053f52c4acb0699e2a6" unique ("company_number")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table "organisation"
      drop "amended", drop "other_names", drop "company_number", drop "end_date",
      drop "start_date", drop "committee_address", drop "committee_system",
      drop "population_year", drop "population", drop "welsh_name", drop "kind"`);
  }
}
