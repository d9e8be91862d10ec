import { contensis, drupal } from '../cms/cms';
import * as plays from '../served/plays';
import type { Content, Entry, Raw, Site } from '../site';
import { entry, none, redirect, to } from '../write';
import { usual } from './usual';

const raw = (
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Raw => ({
  is: 'raw',
  status,
  type: 'text/html; charset=utf-8',
  headers,
  body,
});

const CHALLENGE = raw(
  403,
  '<!DOCTYPE html><title>Just a moment...</title><p>Checking your browser before you continue.</p><script>challenge()</script>',
  { 'cf-mitigated': 'challenge' },
);
const BLOCK_PAGE = raw(
  200,
  '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body><iframe src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=1-1" frameborder=0>Request unsuccessful. Incapsula incident ID: 1234000560-78901234</iframe></body></html>',
);

/** Pages that look like the statement and give only trouble. */
const trouble =
  (...all: readonly [label: string, at: string, content: Content][]) =>
  (): Entry[] =>
    all.map(([label, at, content]) => entry(at, content, { under: ['council', '/'], label }));

const loop = [redirect('/slavery/a', '/slavery/b'), redirect('/slavery/b', '/slavery/a')];
const long = Array.from({ length: 14 }, (_, hop) =>
  redirect(`/slavery/hop-${hop}`, `/slavery/hop-${hop + 1}`),
);
const blocked = () => none('blocked');
const STRANGER = 'https://nc-ranch-supplies.example.com/crime-prevention/modern-slavery/print';

/** "Modern slavery statement – our aims", in the bytes of old Windows. */
const WINDOWS = Buffer.from(
  '<!DOCTYPE html><title>Modern slavery: news</title><h1>Modern slavery \x96 a day of action</h1><p>Officers said \x93we will be back\x94. It cost \xa3200.</p>',
  'latin1',
);

export const faultSites = (): Site[] => [
  usual({
    number: 141,
    name: 'Wafcombe District Council',
    shows: ['waf-challenge'],
    host: () => ({ gate: () => CHALLENGE }),
    truth: blocked,
  }),
  usual({
    number: 142,
    name: 'Gateshurst District Council',
    shows: ['block-page-200'],
    host: () => ({ gate: ({ path }) => (path === '/robots.txt' ? undefined : BLOCK_PAGE) }),
    truth: blocked,
  }),
  usual({
    number: 143,
    name: 'Keyholt District Council',
    shows: ['unauthorised'],
    host: () => ({
      gate: () => raw(401, 'Sign in', { 'www-authenticate': 'Basic realm="staff"' }),
    }),
    truth: blocked,
  }),
  usual({
    number: 144,
    name: 'Softmoor District Council',
    cms: contensis,
    shows: ['soft-404'],
    host: () => ({ missing: 'soft' }),
    more: trouble([
      'Modern slavery statement 2023-24',
      '/old/modern-slavery-statement-2023-24',
      to('/not-there-any-more'),
    ]),
  }),
  usual({
    number: 145,
    name: 'Homeward District Council',
    shows: ['home-404'],
    host: () => ({ missing: 'home' }),
    more: trouble([
      'Modern slavery statement 2022-23',
      '/old/modern-slavery-statement-2022-23',
      to('/', 302),
    ]),
  }),
  usual({
    number: 146,
    name: 'Loopington District Council',
    shows: ['redirect-loop', 'redirect-long'],
    more: () => [
      ...loop,
      ...long,
      ...trouble(
        ['Modern slavery transparency statement', '/modern-slavery-transparency', to('/slavery/a')],
        ['Slavery statement', '/slavery-statement', to('/slavery/hop-0')],
      )(),
    ],
  }),
  usual({
    number: 147,
    name: 'Inwardly District Council',
    shows: ['redirect-private', 'redirect-file', 'redirect-stranger'],
    more: trouble(
      [
        'Modern slavery statement (PDF)',
        '/modern-slavery-statement.pdf',
        to('http://{canary}/modern-slavery-statement.pdf', 302),
      ],
      [
        'Modern slavery statement 2021',
        '/modern-slavery-statement-2021',
        to('http://127.66.6.6/latest/meta-data/', 302),
      ],
      [
        'Modern slavery statement 2020',
        '/modern-slavery-statement-2020',
        to('file:///etc/passwd', 302),
      ],
      ['Modern slavery statement 2019', '/modern-slavery-statement-2019', to(STRANGER, 302)],
      [
        'Modern slavery statement 2018',
        '/modern-slavery-statement-2018',
        to('http://169.254.169.254/latest/meta-data/', 302),
      ],
      [
        'Modern slavery statement 2017',
        '/modern-slavery-statement-2017',
        to('http://2130706433/', 302),
      ],
      [
        'Modern slavery statement 2016',
        '/modern-slavery-statement-2016',
        to('//user:word@[::ffff:127.0.0.1]/', 302),
      ],
    ),
  }),
  usual({
    number: 148,
    name: 'Lowergate District Council',
    shows: ['redirect-downgrade'],
    more: trouble([
      'Slavery and trafficking',
      '/slavery-and-trafficking',
      to('http://www.lowergate.gov.uk/council-and-democracy/modern-slavery-statement'),
    ]),
    host: () => ({ plain: 'same' }),
  }),
  usual({
    number: 149,
    name: 'Dripton District Council',
    shows: ['drip'],
    more: trouble([
      'Modern slavery transparency statement',
      '/modern-slavery-transparency',
      plays.drips,
    ]),
    slow: true,
  }),
  usual({
    number: 150,
    name: 'Endlow District Council',
    shows: ['endless', 'gzip-bomb', 'broken-gzip'],
    more: trouble(
      ['Modern slavery transparency statement', '/modern-slavery-transparency', plays.endless],
      ['Modern slavery statement, all years', '/modern-slavery-statements', plays.gzipBomb],
      ['Modern slavery statement 2024-25', '/modern-slavery-statement-2024-25', plays.brokenGzip],
    ),
  }),
  usual({
    number: 151,
    name: 'Wrongham District Council',
    shows: ['too-short', 'too-long', 'header-junk', 'not-http'],
    more: trouble(
      [
        'Modern slavery statement 2024-25',
        '/modern-slavery-statement-2024-25',
        plays.shorterThanItSays,
      ],
      [
        'Modern slavery statement 2023-24',
        '/modern-slavery-statement-2023-24',
        plays.longerThanItSays,
      ],
      ['Modern slavery statement 2022-23', '/modern-slavery-statement-2022-23', plays.headerJunk],
      ['Modern slavery statement 2021-22', '/modern-slavery-statement-2021-22', plays.notHttp],
    ),
  }),
  usual({
    number: 152,
    name: 'Charsett District Council',
    shows: ['wrong-charset'],
    more: trouble([
      'Modern slavery: a day of action',
      '/news/modern-slavery-day',
      { is: 'raw', type: 'text/html; charset=utf-8', body: WINDOWS },
    ]),
  }),
  usual({
    number: 153,
    name: 'Busyborough District Council',
    shows: ['retry-after'],
    host: () => ({
      gate: (asked) =>
        asked.path.includes('slavery')
          ? plays.failsFirst(429, 1, { 'retry-after': '2' })(asked)
          : undefined,
    }),
  }),
  usual({
    number: 154,
    name: 'Oncewick District Council',
    shows: ['busy-once'],
    host: () => ({
      gate: (asked) =>
        asked.path.includes('slavery') ? plays.failsFirst(503, 1)(asked) : undefined,
    }),
  }),
  usual({
    number: 155,
    name: 'Closedown District Council',
    shows: ['closed-port'],
    host: () => ({ closed: true }),
    truth: () => none('unreachable'),
  }),
  usual({
    number: 156,
    name: 'Nowhereton District Council',
    shows: ['no-such-name'],
    website: 'https://www.nowhereton.invalid/',
    host: () => ({ name: 'www.nowhereton-unused.gov.uk', role: 'stranger' }),
    truth: () => none('unreachable'),
  }),
  usual({
    number: 157,
    name: 'Resetham District Council',
    shows: ['resets'],
    host: () => ({ gate: () => plays.resets }),
    truth: () => none(['unreachable', 'robots-refused']),
  }),
  usual({
    number: 158,
    name: 'Hangleton Moor District Council',
    shows: ['hangs'],
    host: () => ({ gate: ({ path }) => (path === '/robots.txt' ? undefined : plays.hangs) }),
    truth: () => none('unreachable'),
    slow: true,
  }),
  ...(['expired', 'wrong-host', 'self-signed', 'incomplete-chain'] as const).map((tls, index) =>
    usual({
      number: 161 + index,
      name: `${['Expiry', 'Otherwood', 'Selfsigned', 'Chainless'][index]} Vale District Council`,
      shows: [`tls-${tls}`],
      cms: drupal,
      host: () => ({ tls }),
      truth: () => none('tls-failed'),
    }),
  ),
];
