import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The model whose labels an assessment rests on: another model makes another assessment. */
export class AddAssessmentModel1795630060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table "assessment" add "disclosure_model" varchar(64) not null default ''`,
    );
    await runner.query(
      `alter table "assessment" alter column "disclosure_model" drop default,
         drop constraint "UQ_26d2f40e8c771ced365936b9a75",
         add constraint "UQ_270f03ccf04e2972e3f69de162d"
           unique ("text_id", "rubric_hash", "engine", "disclosure_model")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table "assessment" drop constraint "UQ_270f03ccf04e2972e3f69de162d",
         add constraint "UQ_26d2f40e8c771ced365936b9a75"
           unique ("text_id", "rubric_hash", "engine"),
         drop column "disclosure_model"`,
    );
  }
}
