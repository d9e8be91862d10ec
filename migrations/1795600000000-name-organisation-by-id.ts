import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contractors have no GSS code: an organisation is named by an id, which for a council is its code. */
export class NameOrganisationById1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const query of [
      `alter table "organisation" rename column "gss" to "id"`,
      `alter table "organisation" alter column "id" type varchar(40)`,
      `alter table "organisation"
        rename constraint "PK_93e5124ff6a58f934ae60f460aa" to "PK_c725ae234ef1b74cce43d2d00c1"`,
      `alter table "assessment" rename column "organisation_gss" to "organisation_id"`,
      `alter table "assessment" alter column "organisation_id" type varchar(40)`,
      `alter table "assessment"
        rename constraint "FK_fcb592073e9e9c9122919d90af2" to "FK_b62063005296e4744d4f2268daa"`,
      `alter index "IDX_fcb592073e9e9c9122919d90af" rename to "IDX_b62063005296e4744d4f2268da"`,
    ])
      await runner.query(query);
  }

  /** Assessments let go of organisations whose id is no code; those organisations are left out. */
  async down(runner: QueryRunner): Promise<void> {
    for (const query of [
      `update "assessment" set "organisation_id" = null where length("organisation_id") > 9`,
      `delete from "organisation" where length("id") > 9`,
      `alter index "IDX_b62063005296e4744d4f2268da" rename to "IDX_fcb592073e9e9c9122919d90af"`,
      `alter table "assessment"
        rename constraint "FK_b62063005296e4744d4f2268daa" to "FK_fcb592073e9e9c9122919d90af2"`,
      `alter table "assessment" alter column "organisation_id" type varchar(9)`,
      `alter table "assessment" rename column "organisation_id" to "organisation_gss"`,
      `alter table "organisation"
        rename constraint "PK_c725ae234ef1b74cce43d2d00c1" to "PK_93e5124ff6a58f934ae60f460aa"`,
      `alter table "organisation" alter column "id" type varchar(9)`,
      `alter table "organisation" rename column "id" to "gss"`,
    ])
      await runner.query(query);
  }
}
