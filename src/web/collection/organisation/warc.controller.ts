import { Controller, Get, Inject, Param, Res, UseFilters } from '@nestjs/common';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CapturesService } from '../../../collection/captures/captures.service';
import { CONFIG, type Config } from '../../../config';
import { WebErrorFilter } from '../../error.filter';
import { paths } from '../../paths';

/** Captures to take away. */
@Controller()
@UseFilters(WebErrorFilter)
export class WarcController {
  constructor(
    private readonly captures: CapturesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Written while it is sent: an organisation may have many. */
  @Get(paths.warc(':id'))
  async download(@Param('id') id: string, @Res() response: Response): Promise<void> {
    const records = await this.captures.warc(id, `msaudit ${this.config.version}`);
    response.attachment(`${id}.warc.gz`).type('application/gzip');
    await pipeline(Readable.from(records), response);
  }
}
