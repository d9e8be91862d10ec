import { hangs } from '../served/plays';
import { EVERYTHING, robots, robotsFails } from '../served/robots-and-sitemaps';
import type { Robots, Site } from '../site';
import { entry, none, redirect, to } from '../write';
import { usual } from './usual';

const STATEMENT = /^\/council-and-democracy\/modern-slavery-statement/;
const refused = () => none('robots-refused');

/** Ten megabytes; what stands after the first half megabyte may be ignored or obeyed. */
const hugeRobots = () => {
  const line = `# ${'A long comment about nothing. '.repeat(30)}\n`;
  const rules = 'User-agent: *\nDisallow: /private\n';
  return `${rules}${line.repeat(Math.ceil((10 * 1024 * 1024) / line.length))}\nDisallow: /late\n`;
};

const misspelt = robots('useragent: *\nUser-Agent : *\nDissallow: /forms\nDISALLOW: /Login\n', [
  /^\/forms/,
  /^\/Login/,
]);

const byName: Robots = robots(
  'User-agent: msaudit\nuser-agent: SomeBot\nDisallow: /\nAllow: /$\n\nUser-agent: *\nAllow: /\n',
  [/^\/./],
);

const redirected = [1, 2, 3, 4].map((hop) =>
  redirect(`/robots-${hop}.txt`, `/robots-${hop + 1}.txt`),
);
const PRIVATE = [/^\/private/];
const text = (body: string) => robots(body, PRIVATE).content;

export const robotsSites = (): Site[] => [
  usual({
    number: 101,
    name: 'Denyham District Council',
    shows: ['robots-deny-all'],
    host: () => ({ robots: robots('User-agent: *\nDisallow: /\n', EVERYTHING) }),
    truth: refused,
  }),
  usual({
    number: 102,
    name: 'Hidewell District Council',
    shows: ['robots-deny-statement'],
    host: () => ({
      robots: robots('User-agent: *\nDisallow: /council-and-democracy/modern-slavery\n', [
        STATEMENT,
      ]),
    }),
    truth: () => none(['robots-refused', 'needs-a-person']),
  }),
  usual({
    number: 103,
    name: 'Failbridge District Council',
    shows: ['robots-5xx'],
    host: () => ({ robots: robotsFails(503) }),
    truth: () => none(['robots-refused', 'unreachable']),
  }),
  usual({
    number: 104,
    name: 'Slowrobin District Council',
    shows: ['robots-timeout'],
    host: () => ({ robots: { content: hangs, forbids: EVERYTHING } }),
    truth: () => none(['robots-refused', 'unreachable']),
    slow: true,
  }),
  usual({
    number: 105,
    name: 'Longscroll District Council',
    shows: ['robots-huge'],
    host: () => ({ robots: robots(hugeRobots, PRIVATE) }),
  }),
  usual({
    number: 106,
    name: 'Bomford District Council',
    shows: ['robots-bom'],
    more: () => [
      entry('/private/modern-slavery-statement', to('/'), {
        label: 'Modern slavery statement (draft)',
      }),
    ],
    host: () => ({ robots: robots('\uFEFFUser-agent: *\r\nDisallow: /private\r\n', PRIVATE) }),
  }),
  usual({
    number: 107,
    name: 'Patienton District Council',
    shows: ['robots-crawl-delay'],
    host: () => ({
      robots: robots('User-agent: *\nCrawl-delay: 1\nDisallow: /private\n', PRIVATE, 1),
    }),
  }),
  usual({
    number: 108,
    name: 'Waitwell District Council',
    shows: ['robots-long-delay'],
    host: () => ({ robots: robots('User-agent: *\nCrawl-delay: 120\n', [], 30) }),
    truth: (_, address) => ({
      states: ['found', 'needs-a-person', 'no-statement'],
      statements: [{ year: '2025-26', renditions: [{ address, as: 'html' }] }],
    }),
    slow: true,
  }),
  usual({
    number: 109,
    name: 'Roundrobin District Council',
    shows: ['robots-redirects'],
    more: () => [
      ...redirected,
      entry('/robots-5.txt', text('User-agent: *\nDisallow: /private\n'), { under: [] }),
    ],
    host: () => ({ robots: { content: to('/robots-1.txt'), forbids: PRIVATE } }),
  }),
  usual({
    number: 110,
    name: 'Papermill District Council',
    shows: ['robots-html'],
    host: () => ({
      robots: {
        content: {
          is: 'raw',
          type: 'text/html',
          body: '<!DOCTYPE html><title>Page not found</title><p>Disallow: / is not what we mean.</p>',
        },
        forbids: [],
      },
    }),
  }),
  usual({
    number: 111,
    name: 'Mispelham District Council',
    shows: ['robots-misspelt'],
    more: () => [
      entry('/Login', to('/'), { label: 'Log in' }),
      entry('/forms/slavery', to('/'), { label: 'Report modern slavery' }),
    ],
    host: () => ({ robots: misspelt }),
  }),
  usual({
    number: 112,
    name: 'Calledout District Council',
    shows: ['robots-by-name'],
    host: () => ({ robots: byName }),
    truth: () => none(['robots-refused', 'needs-a-person']),
  }),
];
