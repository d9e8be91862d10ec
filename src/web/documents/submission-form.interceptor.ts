import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { Response } from 'express';
import type { Observable } from 'rxjs';
import type { FormPage } from '../error.filter';
import { RubricShelf } from '../../rubrics/rubric-shelf.service';
import { rubricChoices } from './submission-form';

/** Says which page shows the form again. It runs before the upload is read, which can fail too. */
@Injectable()
export class SubmissionFormInterceptor implements NestInterceptor {
  constructor(private readonly shelf: RubricShelf) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    const page: FormPage = {
      template: 'documents/new',
      model: {
        title: 'Audit a modern slavery statement',
        rubricChoices: rubricChoices(this.shelf.all()),
      },
    };
    response.locals['formPage'] = page;
    return next.handle();
  }
}
