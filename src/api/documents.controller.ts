import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  UploadedFile,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { z } from 'zod';
import { AssessmentsService } from '../assessments/assessments.service';
import type { AuditRecord } from '../assessments/audit-record';
import { DocumentsService } from '../documents/documents.service';
import { LIMITS } from '../documents/reading';
import { repairName } from '../documents/source-name';
import type { Submission } from '../documents/submission.entity';
import { Invalid } from '../errors';
import { RubricShelf } from '../rubrics/rubric-shelf.service';
import { checked } from './checked';
import { documentJson, linksOf } from './document-json';
import {
  type acceptedSchema,
  addressSchema,
  type DocumentJson,
  type documentListSchema,
  listQuerySchema,
  uploadFieldsSchema,
} from './document-schema';
import { ApiErrorFilter } from './error.filter';
import { apiPaths } from './paths';

const ONE_FILE = {
  limits: { fileSize: LIMITS.bytes, files: 1, fields: 5, fieldSize: 8_192, parts: 6 },
};

@Controller()
@UseFilters(ApiErrorFilter)
export class ApiDocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly assessments: AssessmentsService,
    private readonly shelf: RubricShelf,
  ) {}

  @Post(apiPaths.documents)
  @HttpCode(202)
  @UseInterceptors(FileInterceptor('file', ONE_FILE))
  async create(
    @UploadedFile() file: Express.Multer.File | undefined,
    @Body() body: unknown,
  ): Promise<z.infer<typeof acceptedSchema>> {
    const submission = file ? await this.upload(file, body) : await this.address(body);
    const { id, state } = submission;
    return { id, state, links: linksOf(submission) };
  }

  @Get(apiPaths.documents)
  async list(@Query() query: unknown): Promise<z.infer<typeof documentListSchema>> {
    const { state, q, rubric, cursor, limit } = checked(listQuerySchema, query);
    const { submissions, next } = await this.documents.list({
      limit,
      ...(state && { state }),
      ...(q && { q }),
      ...(rubric && { rubric }),
      ...(cursor && { cursor }),
    });
    return { documents: await this.json(submissions), next };
  }

  @Get(apiPaths.document(':id'))
  async show(@Param('id') id: string): Promise<DocumentJson | undefined> {
    const [shown] = await this.json([await this.documents.findSubmission(id)]);
    return shown;
  }

  @Get(apiPaths.documentAssessment(':id'))
  record(@Param('id') id: string): Promise<AuditRecord> {
    return this.assessments.record(id);
  }

  @Post(apiPaths.retry(':id'))
  @HttpCode(202)
  async retry(@Param('id') id: string): Promise<z.infer<typeof acceptedSchema>> {
    const submission = await this.documents.retry(id);
    return { id, state: submission.state, links: linksOf(submission) };
  }

  private upload(file: Express.Multer.File, body: unknown): Promise<Submission> {
    const { rubric } = checked(uploadFieldsSchema, { ...Object(body) });
    const name = repairName(file.originalname);
    return this.documents.submitUpload({ name, bytes: file.buffer, rubric: this.known(rubric) });
  }

  private address(body: unknown): Promise<Submission> {
    const { address, rubric } = checked(addressSchema, body);
    return this.documents.submitAddress({ address, rubric: this.known(rubric) });
  }

  private known(rubric: string | undefined): string | null {
    if (!rubric) return null;
    if (this.shelf.byId.has(rubric)) return rubric;
    throw new Invalid({ rubric: `Write one of ${[...this.shelf.byId.keys()].join(', ')}.` });
  }

  private async json(submissions: readonly Submission[]): Promise<DocumentJson[]> {
    const ids = submissions.flatMap(({ assessmentId }) => assessmentId ?? []);
    const summaries = await this.assessments.summaries(ids);
    return submissions.map((each) => documentJson(each, summaries.get(each.assessmentId ?? '')));
  }
}
