import { blockPage } from './block-page';

const page = (inside: string) => Buffer.from(`<html><head>${inside}</body></html>`);

describe(blockPage.name, () => {
  it.each([
    ['Cloudflare', { 'cf-mitigated': 'challenge' }, ''],
    ['Amazon WAF', { 'x-amzn-waf-action': 'captcha' }, ''],
    ['Cloudflare', {}, '<title>Just a moment...</title><body>Checking your browser'],
    ['Cloudflare', {}, '<title>Attention Required! | Cloudflare</title><body>Sorry'],
    [
      'Cloudflare',
      {},
      '<body><iframe src="https://challenges.cloudflare.com/turnstile/v0"></iframe>',
    ],
    ['Imperva Incapsula', {}, '<body><iframe src="/_Incapsula_Resource?SWUDNSAI=31"></iframe>'],
    ['Imperva Incapsula', {}, '<body>Request unsuccessful. Incapsula incident ID: 77-1'],
    ['Akamai', {}, '<title>Access Denied</title><body>You do not have permission. Reference #18.2'],
    ['F5', {}, '<body>The requested URL was rejected. Please consult with your administrator.'],
    ['Sucuri', {}, '<title>x</title><body>Access Denied - Sucuri Website Firewall'],
    ['the site', {}, '<title>Access denied</title><body>Your address is on a list.'],
    ['the site', {}, '<title>x</title><body><h1>You have been blocked</h1>'],
  ])('knows one of %s', (who, headers, inside) => {
    expect(blockPage(headers, page(inside))).toBe(who);
  });

  it.each([
    [
      'a statement',
      '<title>Modern slavery statement</title><body><p>Access to records is denied to no one.',
    ],
    [
      'a page with a form that a filter guards',
      `<title>Contact us</title><body><script src="https://challenges.cloudflare.com/t.js"></script>${'<p>word</p> '.repeat(300)}`,
    ],
    ['a page about access', '<title>Access to denied areas</title><body>Doors'],
  ])('takes %s for what it is', (_, inside) => {
    expect(blockPage({ 'cf-ray': '1' }, page(inside))).toBeNull();
  });

  it('does not look into files, long bodies or nothing', () => {
    expect(blockPage({}, Buffer.from('%PDF-1.7 Access Denied Incapsula incident ID'))).toBeNull();
    expect(blockPage({}, page(`Incapsula incident ID ${' '.repeat(200_000)}`))).toBeNull();
    expect(blockPage({}, null)).toBeNull();
  });

  it.each([
    ['titles', '<title>Access Denied</title>'.repeat(4_600)],
    ['captchas', 'h-captcha '.repeat(12_500)],
    ['open tags', `px-captcha${'<'.repeat(125_000)}`],
    ['open titles', '<title'.repeat(20_000)],
  ])('is not held up by %s', (_, inside) => {
    const began = performance.now();
    blockPage({}, page(inside));
    expect(performance.now() - began).toBeLessThan(30_000);
  });
});
