import {
  Body,
  Controller,
  Get,
  Param,
  Post,
  Redirect,
  Render,
  Res,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
import type { Response } from 'express';
import { MarksService } from '../../marking/marks.service';
import { CsrfInterceptor } from '../csrf.interceptor';
import type { Raw } from '../documents/list-query';
import { type FormPage, WebErrorFilter } from '../error.filter';
import { paths } from '../paths';
import { type Moved, seeOther } from '../see-other';
import { type MarkView, markView } from './mark-view';

const TEMPLATE = 'marking/form';

/** People's marks on what the machine found. */
@Controller()
@UseFilters(WebErrorFilter)
export class MarksController {
  constructor(private readonly marks: MarksService) {}

  @Get(paths.mark(':id', ':criterion'))
  @Render(TEMPLATE)
  async form(
    @Param('id') id: string,
    @Param('criterion') criterion: string,
  ): Promise<{ title: string; view: MarkView }> {
    const view = markView(id, await this.marks.toMark(id, criterion));
    return { title: titleOf(view), view };
  }

  @Post(paths.mark(':id', ':criterion'))
  @UseInterceptors(CsrfInterceptor)
  @Redirect()
  async mark(
    @Param('id') id: string,
    @Param('criterion') criterion: string,
    @Body() fields: Raw,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Moved> {
    const view = markView(id, await this.marks.toMark(id, criterion), fields);
    const page: FormPage = { template: TEMPLATE, model: { title: titleOf(view), view } };
    response.locals['formPage'] = page;
    await this.marks.mark(id, criterion, fields);
    return seeOther(`${paths.mark(id, criterion)}#marks`);
  }

  @Post(paths.withdraw(':id', ':criterion', ':mark'))
  @UseInterceptors(CsrfInterceptor)
  @Redirect()
  async withdraw(
    @Param('id') id: string,
    @Param('criterion') criterion: string,
    @Param('mark') mark: string,
  ): Promise<Moved> {
    await this.marks.withdraw(id, criterion, mark);
    return seeOther(`${paths.mark(id, criterion)}#marks`);
  }
}

const titleOf = ({ criterion, question }: MarkView): string => `Mark ${criterion}: ${question}`;
