import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Observable } from 'rxjs';
import { OrganisationsService } from '../../../organisations/organisations.service';
import type { FormPage } from '../../error.filter';

export const GIVE_TEMPLATE = 'collection/organisation/give';

/** What the form shows before anything was typed. */
export type GivePage = { readonly title: string; readonly id: string; readonly name: string };

/** Says which page shows the form again. It runs before the upload is read, which can fail too. */
@Injectable()
export class GiveFormInterceptor implements NestInterceptor {
  constructor(private readonly organisations: OrganisationsService) {}

  /** @throws NotFound */
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const model = await this.page(String(http.getRequest<Request>().params['id']));
    const page: FormPage = { template: GIVE_TEMPLATE, model };
    http.getResponse<Response>().locals['formPage'] = page;
    return next.handle();
  }

  /** @throws NotFound */
  async page(id: string): Promise<GivePage> {
    const { name } = await this.organisations.find(id);
    return { title: 'Give a statement', id, name };
  }
}
