import { followable } from './followable';
import type { FormField, PageForm, ReadPage } from './read-page';

/** One word: a search that wants all of several misses titles that say it otherwise. */
const QUERY = 'slavery';
const SEARCH_WORDS = /search|chwilio|query|keyword|\bfind\b/i;
const SEARCH_FIELD = /^(?:q|s|query|search\w*|keywords?|terms?|text|k|.*search.*|.*query.*|find)$/i;
const OTHER_USE = /login|subscribe|newsletter|sign-?up|postcode|feedback|survey|payment|basket/i;
const TEXT_TYPES = new Set(['text', 'search', '']);

/**
 * Finds the site's own search on a page: a form that is sent by GET and has one field to type in.
 *
 * @returns the address of the search for a statement, or null
 */
export function searchAddress(page: ReadPage): string | null {
  for (const form of page.forms) {
    const field = fieldOf(form);
    if (!field) continue;
    const url = new URL(form.action);
    for (const { name, type, value } of form.fields)
      if (type === 'hidden' && name !== '' && !/token|csrf|viewstate|eventvalidation/i.test(name))
        url.searchParams.set(name, value);
    url.searchParams.set(field.name, QUERY);
    return followable(url.href, page.address);
  }
  return null;
}

function fieldOf(form: PageForm): FormField | null {
  if (form.method !== 'get' || OTHER_USE.test(form.action)) return null;
  const typed = form.fields.filter(({ name, type }) => name !== '' && TEXT_TYPES.has(type));
  const [field, second] = typed;
  if (!field || second || form.fields.some(({ type }) => type === 'password')) return null;
  if (OTHER_USE.test(field.name)) return null;
  const known = field.type === 'search' || SEARCH_FIELD.test(field.name);
  return known || SEARCH_WORDS.test(form.action) ? field : null;
}
