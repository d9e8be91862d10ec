import { randomBytes } from 'node:crypto';
import { ForbiddenException, MisdirectedException } from '@nestjs/common';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import type { Config } from '../config';
import { comesFromHere, newToken, TOKEN_COOKIE, tokenIn } from './csrf';
import { isKnownHost } from './known-host';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A fresh nonce for each page: GOV.UK Frontend's template puts it on its one inline script. */
export const nonce: RequestHandler = (_request, response, next) => {
  response.locals['cspNonce'] = randomBytes(16).toString('base64');
  next();
};

/** Security headers. Scripts, styles and images come from this service and nowhere else. */
export const headers: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: [
        "'self'",
        (_request, response) => `'nonce-${String((response as Response).locals['cspNonce'])}'`,
      ],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  // Plain http on localhost is the default installation; a proxy in front sets this for https.
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
  referrerPolicy: { policy: 'same-origin' },
});

/** Refuses requests that change something and come from another site's page, the API included. */
export const sameSiteOnly: RequestHandler = (request, _response, next) => {
  if (SAFE_METHODS.has(request.method) || comesFromHere(request.headers)) {
    next();
    return;
  }
  next(new ForbiddenException('This request came from another site.'));
};

/** Refuses requests under a name that is not this service's; see `isKnownHost`. */
export const knownHostOnly =
  ({ host, publicUrl }: Config): RequestHandler =>
  (request, _response, next) => {
    const known = isKnownHost(request.headers.host, host, publicUrl);
    next(known ? undefined : new MisdirectedException('This service has another name.'));
  };

/** Gives every browser a form token and every page the token to print in its forms. */
export const formToken: RequestHandler = (request, response, next) => {
  const token = tokenIn(request.headers.cookie) ?? newToken();
  response.locals['formToken'] = token;
  response.setHeader('Cache-Control', 'private, no-cache');
  response.cookie(TOKEN_COOKIE, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: request.secure,
    path: '/',
  });
  next();
};
