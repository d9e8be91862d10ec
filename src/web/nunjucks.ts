import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';
import { paths, withQuery } from './paths';

export const SERVICE_NAME = 'Modern slavery statement audit';

/** Folder of the GOV.UK Frontend package that is distributed. */
export const GOVUK_FRONTEND = join(dirname(require.resolve('govuk-frontend/package.json')), 'dist');

/**
 * The templates of the pages: ours beside their controllers, and GOV.UK Frontend's macros.
 * Everything printed is escaped; templates are read once and kept.
 */
export function templates(): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader([__dirname, GOVUK_FRONTEND]);
  return new nunjucks.Environment(loader, { autoescape: true })
    .addGlobal('paths', paths)
    .addGlobal('withQuery', withQuery)
    .addGlobal('serviceName', SERVICE_NAME);
}
