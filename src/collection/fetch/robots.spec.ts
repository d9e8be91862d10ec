import fc from 'fast-check';
import { decidingRule, parseRobots } from './robots';

const file = (...lines: string[]) => parseRobots(lines.join('\n'), 'msaudit');

const allows = (lines: readonly string[], path: string): boolean =>
  decidingRule(file(...lines), new URL(path, 'https://www.ambershire.gov.uk'))?.allow ?? true;

describe(parseRobots.name, () => {
  it.each([
    ['another case', ['User-Agent: MSAudit', 'Disallow: /x']],
    ['a version after the token', ['User-agent: msaudit/1.0', 'Disallow: /x']],
    ['a line for several', ['User-agent: other', 'User-agent: msaudit', 'Disallow: /x']],
    [
      'lines in between that say nothing here',
      ['User-agent: msaudit', 'Sitemap: /s.xml', 'Disallow: /x'],
    ],
    ['a byte order mark', ['\uFEFFUser-agent: msaudit', 'Disallow: /x']],
    ['spaces and comments', ['  user-agent :  msaudit # us', ' disallow : /x # that', '']],
    ['no colon', ['User-agent msaudit', 'Disallow /x']],
    ['a misspelling', ['user-agent: msaudit', 'dissallow: /x']],
    ['only a group for all', ['User-agent: *', 'Disallow: /x']],
    [
      'groups for the same token, merged',
      [
        'User-agent: msaudit',
        'Allow: /y',
        '',
        'User-agent: other',
        'Disallow: /',
        '',
        'user-agent: msaudit',
        'Disallow: /x',
      ],
    ],
  ])('finds the group with %s', (_, lines) => {
    expect(allows(lines, '/x')).toBe(false);
    expect(allows(lines, '/y')).toBe(true);
  });

  it.each([
    [
      'a group for all does not count beside one of our own',
      ['User-agent: *', 'Disallow: /', 'User-agent: msaudit', 'Disallow: /x'],
    ],
    ['a group for another', ['User-agent: auditor', 'Disallow: /']],
    ['a token that begins like ours', ['User-agent: msaudit-two', 'Disallow: /']],
    ['rules before any group', ['Disallow: /', 'User-agent: msaudit', 'Disallow: /x']],
    ['an empty rule', ['User-agent: msaudit', 'Disallow:']],
    ['a page of HTML', ['<!DOCTYPE html>', '<html><body>Page not found: /', '</body></html>']],
    ['nothing', []],
  ])('allows with %s', (_, lines) => {
    expect(allows(lines, '/y')).toBe(true);
  });

  it('reads all line ends', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(parseRobots(`User-agent: *${end}Disallow: /x${end}`, 'msaudit').rules).toHaveLength(1);
  });

  it('gives sitemaps of any group, and the longest Crawl-delay of ours', () => {
    const read = file(
      'Sitemap: https://www.ambershire.gov.uk/sitemap.xml',
      'User-agent: other',
      'Crawl-delay: 60',
      'User-agent: msaudit',
      'Crawl-delay: 2.5',
      'Crawl-delay: soon',
      'sitemap: /second.xml',
    );
    expect(read.sitemaps).toEqual(['https://www.ambershire.gov.uk/sitemap.xml', '/second.xml']);
    expect(read.crawlDelay).toBe(2.5);
  });

  it('reads 512 KB of rules in no time', () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => `Disallow: /a*b*c${n}*`);
    const read = parseRobots(['User-agent: *', ...lines].join('\n'), 'msaudit');
    const began = Date.now();
    decidingRule(read, new URL(`https://a.uk/${'ab'.repeat(1_000)}`));
    expect(Date.now() - began).toBeLessThan(30_000);
  });

  it('never throws, whatever it is given', () => {
    const line = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('User-agent: *', 'user-agent: msaudit', 'Disallow: /*$', 'Allow: %', ':'),
    );
    fc.assert(
      fc.property(fc.array(line), fc.webPath(), (lines, path) => {
        decidingRule(file(...lines), new URL(`https://a.uk${path}`));
      }),
    );
  });
});

describe(decidingRule.name, () => {
  const ours = (...rules: string[]) => ['User-agent: msaudit', ...rules];

  it.each<[string, string[], string, boolean]>([
    ['the longest wins', ['Disallow: /a', 'Allow: /a/b'], '/a/b/c', true],
    ['the longest wins, in any order', ['Allow: /a/b', 'Disallow: /a/b/c'], '/a/b/c', false],
    ['of two as long the one that allows', ['Disallow: /page', 'Allow: /page'], '/page', true],
    ['and that in any order', ['Allow: /page', 'Disallow: /page'], '/page', true],
    ['a pattern is a beginning', ['Disallow: /fish'], '/fishing', false],
    ['case counts', ['Disallow: /Fish'], '/fish', true],
    ['* is anything', ['Disallow: /*.pdf'], '/files/a.pdf?x=1', false],
    ['$ is the end', ['Disallow: /*.pdf$'], '/files/a.pdf?x=1', true],
    ['$ after *', ['Disallow: /*.pdf$'], '/a.pdf.pdf', false],
    ['$ alone is the home page', ['Disallow: /$'], '/a', true],
    ['$ in the middle is itself', ['Disallow: /a$b'], '/a$b', false],
    ['the query counts', ['Disallow: /*?print'], '/a?print=1', false],
    ['pieces do not overlap', ['Disallow: /ab*ba$'], '/aba', true],
    ['escapes that need not be', ['Disallow: /%66ish'], '/fish', false],
    ['escapes in lower case', ['Disallow: /a%2fb'], '/a%2Fb', false],
    ['an escaped slash is none', ['Disallow: /a/b'], '/a%2Fb', true],
    [
      'other letters',
      ['Disallow: /caethwasiaeth-fodern/dŵr'],
      '/caethwasiaeth-fodern/d%C5%B5r',
      false,
    ],
    ['an escaped star is a star', ['Disallow: /a-%2A.html'], '/a-*.html', false],
    ['and no more', ['Disallow: /a-%2A.html'], '/a-b.html', true],
    ['the file itself may be read', ['Disallow: /'], '/robots.txt', true],
  ])('%s', (_, rules, path, allowed) => {
    expect(allows(ours(...rules), path)).toBe(allowed);
  });

  it('says which line decided', () => {
    const rule = decidingRule(
      file(...ours('Disallow: /a', 'Allow: /a/b')),
      new URL('https://a.uk/a/b'),
    );
    expect(rule?.written).toBe('Allow: /a/b');
  });
});

describe('a robots.txt of many names', () => {
  it('is read in time that grows with its length', () => {
    const letters = (number: number) =>
      String(number).replace(/\d/g, (digit) => 'abcdefghij'[+digit]!);
    const names = Array.from({ length: 15_000 }, (_, number) => `user-agent:x${letters(number)}`);
    const began = performance.now();
    const read = parseRobots([...names, ...names.map(() => 'crawl-delay:1')].join('\n'), 'msaudit');
    expect(read).toMatchObject({ group: null, crawlDelay: null });
    expect(performance.now() - began).toBeLessThan(30_000);
  });
});
