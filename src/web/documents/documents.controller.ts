import {
  Body,
  Controller,
  Get,
  Param,
  Post,
  Query,
  Redirect,
  Render,
  Res,
  UploadedFile,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Response } from 'express';
import { DocumentsService } from '../../documents/documents.service';
import { LIMITS } from '../../documents/reading';
import { repairName } from '../../documents/source-name';
import { CsrfInterceptor } from '../csrf.interceptor';
import { WebErrorFilter } from '../error.filter';
import { paths } from '../paths';
import { type Moved, seeOther } from '../see-other';
import { DocumentList } from './document-list.service';
import { listQuery, type Raw } from './list-query';
import type { ListView } from './list-view';
import { SubmissionFormInterceptor } from './submission-form.interceptor';
import { handedIn } from './submission-form';

const ONE_FILE = {
  limits: { fileSize: LIMITS.bytes, files: 1, fields: 5, fieldSize: 8_192, parts: 6 },
};

/** Documents: handing them in, finding them, trying them again, taking them away. */
@Controller()
@UseFilters(WebErrorFilter)
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly list: DocumentList,
  ) {}

  @Get(paths.documents)
  @Render('documents/list')
  async index(@Query() query: Raw): Promise<{ title: string; view: ListView }> {
    return { title: 'Documents', view: await this.list.page(listQuery(query)) };
  }

  @Post(paths.documents)
  @UseInterceptors(SubmissionFormInterceptor, FileInterceptor('file', ONE_FILE), CsrfInterceptor)
  @Redirect()
  async submit(
    @UploadedFile() file: Express.Multer.File | undefined,
    @Body() { address, rubric }: Raw,
  ): Promise<Moved> {
    const upload = file ? { name: repairName(file.originalname), bytes: file.buffer } : null;
    const handed = handedIn({ file: upload, address, rubric }, this.list.rubricIds());
    const { id } =
      handed.kind === 'upload'
        ? await this.documents.submitUpload(handed)
        : await this.documents.submitAddress(handed);
    return seeOther(paths.document(id));
  }

  @Post(paths.retry(':id'))
  @UseInterceptors(CsrfInterceptor)
  @Redirect()
  async retry(@Param('id') id: string): Promise<Moved> {
    await this.documents.retry(id);
    return seeOther(paths.document(id));
  }

  /** Always as a download that no browser opens by itself: the bytes are anybody's. */
  @Get(paths.original(':id'))
  async original(@Param('id') id: string, @Res() response: Response): Promise<void> {
    const { name, bytes } = await this.documents.original(id);
    response.attachment(name).type('application/octet-stream').send(bytes);
  }
}
