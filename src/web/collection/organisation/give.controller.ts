import {
  Body,
  Controller,
  Get,
  Param,
  Post,
  Redirect,
  Render,
  UploadedFile,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { CorrectionsService } from '../../../collection/sweeps/corrections.service';
import { SweepsService } from '../../../collection/sweeps/sweeps.service';
import { UploadsService } from '../../../collection/sweeps/uploads.service';
import { LIMITS } from '../../../documents/reading';
import { repairName } from '../../../documents/source-name';
import { CsrfInterceptor } from '../../csrf.interceptor';
import type { Raw } from '../../documents/list-query';
import { WebErrorFilter } from '../../error.filter';
import { paths, withQuery } from '../../paths';
import { type Moved, seeOther } from '../../see-other';
import { givenIn } from './corrections-form';
import { GIVE_TEMPLATE, GiveFormInterceptor, type GivePage } from './give-form.interceptor';

const ONE_FILE = {
  limits: { fileSize: LIMITS.bytes, files: 1, fields: 6, fieldSize: 8_192, parts: 7 },
};

/** Nobody signs in yet: the page does not know who presses the button. */
const SOMEBODY = 'a person';

/** What people bring in: a look at once, an address, a file. */
@Controller()
@UseFilters(WebErrorFilter)
export class GiveController {
  constructor(
    private readonly sweeps: SweepsService,
    private readonly corrections: CorrectionsService,
    private readonly uploads: UploadsService,
    private readonly form: GiveFormInterceptor,
  ) {}

  @Post(paths.lookNow(':id'))
  @UseInterceptors(CsrfInterceptor)
  @Redirect()
  async look(@Param('id') id: string): Promise<Moved> {
    await this.sweeps.ask(id, 'discovery', SOMEBODY);
    return seeOther(withQuery(paths.organisation(id), { done: 'look' }));
  }

  @Get(paths.give(':id'))
  @Render(GIVE_TEMPLATE)
  show(@Param('id') id: string): Promise<GivePage> {
    return this.form.page(id);
  }

  @Post(paths.give(':id'))
  @UseInterceptors(GiveFormInterceptor, FileInterceptor('file', ONE_FILE), CsrfInterceptor)
  @Redirect()
  async give(
    @Param('id') id: string,
    @UploadedFile() sent: Express.Multer.File | undefined,
    @Body() raw: Raw,
  ): Promise<Moved> {
    const file = sent ? { name: repairName(sent.originalname), bytes: sent.buffer } : null;
    const given = givenIn(raw, file);
    const { kind, by, note } = given;
    if (given.kind === 'file') await this.uploads.upload(id, given.file, { by, note });
    else await this.corrections.give(id, given.address, { by, note });
    return seeOther(withQuery(paths.organisation(id), { done: kind }));
  }
}
