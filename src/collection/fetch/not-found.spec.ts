import { sketchOf } from '../../text/similarity';
import {
  missingAddress,
  notFoundSample,
  type NotFoundSample,
  type ShownPage,
  softNotFound,
} from './not-found';
import type { Visit } from './visit';

const SITE = 'https://www.ambershire.gov.uk';

const shown = (title: string, text: string): ShownPage => ({
  title,
  heading: title,
  words: text.split(/\s+/).length,
  hash: text,
  sketch: sketchOf(text),
});

const visited = (requested: string, address = requested) => ({
  requested,
  address,
  chain: requested === address ? [] : [{ address: requested, status: 302, location: address }],
});

const statement = shown(
  'Modern slavery statement',
  'Ambershire Council sets out the steps it took in the year to prevent modern slavery.',
);
const oops = shown(
  'Ambershire Council',
  'Oops. Something went wrong. Use the search or the A to Z.',
);
const sample: NotFoundSample = { address: missingAddress(SITE), page: oops };

describe(softNotFound.name, () => {
  it.each([
    'Page not found',
    'Page not found | Ambershire Council',
    '404 - not found',
    'Error 404',
    'Sorry, this page could not be found',
    'The page you asked for cannot be found',
    'We can’t find that page',
    'This page is no longer available',
    'Not found',
  ])('takes a short page called "%s" for none', (title) => {
    const page = shown(title, 'Try the home page.');
    expect(softNotFound(visited(`${SITE}/a`), page, null)).toMatch(/^It says/);
  });

  it.each([
    'Modern slavery statement',
    'Lost and found property',
    'Services that are not available on bank holidays',
    'Notice of found animals',
  ])('takes a page called "%s" for one', (title) => {
    const page = { ...statement, title, heading: title };
    expect(softNotFound(visited(`${SITE}/a`), page, sample)).toBeNull();
  });

  it('does not go by the title of a long page', () => {
    const long = shown('Page not found: an essay', 'word '.repeat(400));
    expect(softNotFound(visited(`${SITE}/a`), long, null)).toBeNull();
  });

  it('knows the page that the site shows for everything', () => {
    expect(softNotFound(visited(`${SITE}/a`), oops, sample)).toMatch(/missing pages/);
    expect(softNotFound(visited(`${SITE}/a`), statement, sample)).toBeNull();
  });

  it('knows it by likeness when a line of it changes', () => {
    const line = (n: number) =>
      shown(
        'Ambershire',
        `${'The page may have moved so look at our list of services. '.repeat(4)}${Array.from({ length: 60 }, (_, k) => `w${k}`).join(' ')} ${n}`,
      );
    const other = { ...sample, page: line(1) };
    expect(softNotFound(visited(`${SITE}/a`), line(2), other)).toMatch(/like what the site shows/);
  });

  it('knows a way to the home page, but not the home page itself', () => {
    expect(softNotFound(visited(`${SITE}/old`, `${SITE}/`), statement, null)).toMatch(/home page/);
    expect(
      softNotFound(visited('http://ambershire.gov.uk/', `${SITE}/`), statement, null),
    ).toBeNull();
    expect(softNotFound(visited(`${SITE}/old`, `${SITE}/new`), statement, null)).toBeNull();
  });

  it('knows a way to the page for missing pages', () => {
    const other = { address: `${SITE}/oops`, page: oops };
    expect(softNotFound(visited(`${SITE}/a`, `${SITE}/oops`), statement, other)).toMatch(/lead/);
  });
});

describe(notFoundSample.name, () => {
  it('learns nothing from an honest host', () => {
    expect(notFoundSample({ outcome: 'gone' } as Visit, oops)).toBeNull();
    expect(notFoundSample({ outcome: 'ok', address: 'x' } as Visit, oops)).toEqual({
      address: 'x',
      page: oops,
    });
  });

  it('asks each host for the same address each time', () => {
    expect(missingAddress(SITE)).toBe(missingAddress(SITE));
    expect(missingAddress(SITE)).not.toBe(missingAddress('https://www.fenmouth.gov.uk').slice(0));
  });
});
