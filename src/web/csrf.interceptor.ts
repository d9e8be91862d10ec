import {
  ForbiddenException,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import { TOKEN_FIELD, tokenIn, tokensMatch } from './csrf';

/**
 * Refuses a form without its browser's token. An interceptor and not a guard, because the fields
 * of an upload are only known once `FileInterceptor` has run: name it after that one.
 */
@Injectable()
export class CsrfInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const fields = request.body as Record<string, unknown> | undefined;
    if (!tokensMatch(tokenIn(request.headers.cookie), fields?.[TOKEN_FIELD])) {
      throw new ForbiddenException('form-expired');
    }
    return next.handle();
  }
}
