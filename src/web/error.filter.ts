import { randomUUID } from 'node:crypto';
import {
  Catch,
  HttpException,
  Logger,
  PayloadTooLargeException,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { LIMITS } from '../documents/reading';
import { Invalid } from '../errors';
import { failureOf } from './failure';
import { formErrors } from './form-errors';

/** Which page shows a form again when its input cannot be used. */
export type FormPage = {
  readonly template: string;
  readonly model: Readonly<Record<string, unknown>>;
};

const TOO_LARGE = `The file must be ${LIMITS.bytes / 1024 / 1024} MB or smaller`;

/** The one place where an error becomes a page. */
@Catch()
export class WebErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger(WebErrorFilter.name);

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    // Whoever asked has gone away: nobody is to be answered, and nothing went wrong here.
    if (request.socket.destroyed) return;
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const error =
      thrown instanceof PayloadTooLargeException ? new Invalid({ file: TOO_LARGE }) : thrown;
    const form = response.locals['formPage'] as FormPage | undefined;
    if (error instanceof Invalid && form) {
      const errors = formErrors(error.fields);
      const values = (request.body ?? {}) as Record<string, unknown>;
      response.status(400).render(form.template, { ...form.model, errors, values });
      return;
    }
    const status = error instanceof HttpException ? error.getStatus() : undefined;
    const failure = failureOf(error, status);
    const reference = failure.fault ? randomUUID().slice(0, 8) : null;
    if (reference)
      this.logger.error(`${reference} ${request.method} ${request.path}`, stack(error));
    response.status(failure.status).render('error', { ...failure, reference });
  }
}

function stack(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
