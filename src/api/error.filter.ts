import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { problemOf } from './problem';

/** The one place where an error becomes an answer of the API. */
@Catch()
export class ApiErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger(ApiErrorFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    // Whoever asked has gone away: nobody is to be answered, and nothing went wrong here.
    if (request.socket.destroyed) return;
    const known = error instanceof HttpException;
    const problem = problemOf(
      error,
      known ? error.getStatus() : undefined,
      known ? error.message : '',
    );
    if (problem.status >= 500)
      this.logger.error(`${request.method} ${request.path}`, stackOf(error));
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}

const stackOf = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
