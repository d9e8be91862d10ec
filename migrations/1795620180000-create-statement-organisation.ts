import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who makes each statement: several organisations make a joint one. */
export class CreateStatementOrganisation1795620180000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "statement_organisation" (
      "statement_id" uuid not null,
      "organisation_id" varchar(40) not null,
      constraint "PK_5061b767da69e8851860b509d8f" primary key ("statement_id", "organisation_id"),
      constraint "FK_c3e5c2acf4729bfe0fa6070a579"
        foreign key ("statement_id") references "statement" ("id"),
      constraint "FK_2db9160535019dff50effdee791"
        foreign key ("organisation_id") references "organisation" ("id")
    )`);
    await runner.query(
      `create index "IDX_2db9160535019dff50effdee79" on "statement_organisation" ("organisation_id")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "statement_organisation"`);
  }
}
