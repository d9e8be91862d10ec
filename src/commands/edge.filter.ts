import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request } from 'express';
import { ApiErrorFilter } from '../api/error.filter';
import { WebErrorFilter } from '../web/error.filter';

/** Answers what no controller was found for, or what went wrong before one was: in its own tongue. */
@Catch()
export class EdgeErrorFilter implements ExceptionFilter {
  private readonly api = new ApiErrorFilter();
  private readonly web = new WebErrorFilter();

  catch(error: unknown, host: ArgumentsHost): void {
    const { path } = host.switchToHttp().getRequest<Request>();
    const forPrograms = /^\/(api|health)(\/|$)/.test(path);
    (forPrograms ? this.api : this.web).catch(error, host);
  }
}
