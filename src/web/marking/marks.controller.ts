import {
  Body,
  Controller,
  Get,
  HttpStatus,
  Param,
  Post,
  Redirect,
  Render,
  Res,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
import type { Response } from 'express';
import { Invalid } from '../../errors';
import { MarksService } from '../../marking/marks.service';
import { CsrfInterceptor } from '../csrf.interceptor';
import { WebErrorFilter } from '../error.filter';
import { formErrors } from '../form-errors';
import { paths } from '../paths';
import { type MarkView, markView } from './mark-view';

type Moved = { readonly url: string; readonly statusCode: HttpStatus };
type Fields = Readonly<Record<string, unknown>>;

/** People's marks on what the machine found. */
@Controller()
@UseFilters(WebErrorFilter)
export class MarksController {
  constructor(private readonly marks: MarksService) {}

  @Get(paths.mark(':id', ':criterion'))
  @Render('marking/form')
  async form(
    @Param('id') id: string,
    @Param('criterion') criterion: string,
  ): Promise<{ title: string; view: MarkView }> {
    const view = markView(id, await this.marks.toMark(id, criterion));
    return { title: titleOf(view), view };
  }

  @Post(paths.mark(':id', ':criterion'))
  @UseInterceptors(CsrfInterceptor)
  async mark(
    @Param('id') id: string,
    @Param('criterion') criterion: string,
    @Body() fields: Fields,
    @Res() response: Response,
  ): Promise<void> {
    try {
      await this.marks.mark(id, criterion, fields);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      const view = markView(id, await this.marks.toMark(id, criterion), fields);
      const model = { title: titleOf(view), view, errors: formErrors(error.fields) };
      response.status(HttpStatus.BAD_REQUEST).render('marking/form', model);
      return;
    }
    response.redirect(HttpStatus.SEE_OTHER, `${paths.mark(id, criterion)}#marks`);
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
    return { url: `${paths.mark(id, criterion)}#marks`, statusCode: HttpStatus.SEE_OTHER };
  }
}

const titleOf = ({ criterion, question }: MarkView): string => `Mark ${criterion}: ${question}`;
