import type { Browser } from 'playwright-core';
import { launch, openWindow } from './chromium';
import { type Service, startService } from './service';
import { NO_OVERFLOW, ShownPage } from './shown-page';
import { STATEMENT } from './statements';
import { Visitor } from './visitor';

const TITLE = 'Ashby Vale Council: assessment';
const TRAINED = 'In 2025-26, 312 of 340 commissioning staff completed our modern slavery course.';
const SHOW_G1 = '#quote-G1-1 a';

let service: Service;
let browser: Browser;
let visitor: Visitor;
let path: string;

beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), launch()]);
  visitor = await Visitor.arrive(await openWindow(browser, service.address));
  path = await visitor.handIn({ name: 'ashby-vale.txt', bytes: Buffer.from(STATEMENT) });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

afterEach(() => {
  expect(visitor.complaints.splice(0)).toEqual([]);
});

const passage = async () => (await visitor.page.getAttribute(SHOW_G1, 'href')) ?? '';

describe('an assessment', () => {
  beforeEach(() => ShownPage.open(visitor.page, path, TITLE));

  it('leads from a quote to its passage: in view, in focus, and back with Escape', async () => {
    const mark = await passage();
    await visitor.page.click(SHOW_G1);
    expect(await visitor.page.innerText(mark)).toBe(TRAINED);
    expect(await visitor.sees(mark)).toBe(true);
    expect(await visitor.focus()).toBe(mark.slice(1));
    await visitor.page.keyboard.press('Escape');
    expect(await visitor.page.locator(`${SHOW_G1}:focus`).count()).toBe(1);
  });

  it('leads from a passage to the quote, by its link and by a click on the words', async () => {
    await visitor.page.click('.app-ref[href="#quote-G1-1"]');
    expect(await visitor.focus()).toBe('quote-G1-1');
    expect(await visitor.sees('#quote-G1-1')).toBe(true);
    await visitor.page.click(await passage());
    expect(await visitor.focus()).toMatch(/^quote-/);
  });

  it('goes both ways with the keyboard alone', async () => {
    await visitor.page.focus(SHOW_G1);
    await visitor.page.keyboard.press('Enter');
    await visitor.page.keyboard.press('Tab');
    await visitor.page.keyboard.press('Enter');
    expect(await visitor.focus()).toMatch(/^quote-/);
  });

  it('opens at a passage when the address names one, and goes back with the browser', async () => {
    const mark = await passage();
    await visitor.page.goto(`${path}${mark}`);
    await visitor.page.reload();
    expect(await visitor.sees(mark)).toBe(true);
    await visitor.page.click('.app-ref[href="#quote-G1-1"]');
    await visitor.page.goBack();
    expect(await visitor.focus()).toBe(mark.slice(1));
  });

  it('has two panes that scroll by themselves where there is room, and one column where not', async () => {
    const lefts = async (width: number) => {
      await visitor.page.setViewportSize({ width, height: 900 });
      const [results, text] = await Promise.all(
        ['results', 'text'].map((name) =>
          visitor.page.locator(`[data-pane=${name}]`).boundingBox(),
        ),
      );
      return (text?.x ?? 0) > (results?.x ?? 0) + 100;
    };
    expect([await lefts(320), await lefts(768), await lefts(1280)]).toEqual([false, false, true]);
  });

  it('fits every screen and says what a score is not', async () => {
    const shown = await ShownPage.at(visitor.page, TITLE);
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
    expect(await visitor.page.innerText('.govuk-footer')).toContain('never proof of slavery');
  });

  it('is offered as the same JSON as by the API, and as CSV', async () => {
    const get = async (where: string) => (await visitor.page.request.get(where)).text();
    const json: unknown = JSON.parse(await get(`${path}/assessment.json`));
    expect(json).toEqual(JSON.parse(await get(`/api${path}/assessment`)));
    expect(await get(`${path}/assessment.csv`)).toMatch(/^\uFEFFsource,sha256,/);
  });

  it('gives the original only as a download', async () => {
    const response = await visitor.page.request.get(`${path}/original`);
    expect(await response.text()).toBe(STATEMENT);
    expect(response.headers()).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename=ashby-vale.txt',
      'x-content-type-options': 'nosniff',
    });
  });
});

describe('without JavaScript', () => {
  it('hands in, waits, reads and follows quotes both ways', async () => {
    const context = await openWindow(browser, service.address, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    const upload = { name: 'plain.txt', mimeType: 'text/plain', buffer: Buffer.from(STATEMENT) };
    await page.setInputFiles('#file', upload);
    await page.getByRole('button', { name: 'Audit the statement' }).click();
    // The page asks for itself again every few seconds until the work is over.
    await page.locator('#results').waitFor({ timeout: 45_000 });
    await page.click(SHOW_G1);
    expect(page.url()).toMatch(/#passage-\d+$/);
    expect(await page.innerText('mark:target')).toBe(TRAINED);
    await page.click('.app-ref[href="#quote-G1-1"]');
    expect(await page.innerText('.app-quote:target')).toContain(TRAINED);
    await context.close();
  });
});

describe('forms', () => {
  const send = (headers: Record<string, string>, token = '') =>
    fetch(`${service.address}/documents`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams({
        address: 'https://statement.invalid/',
        formToken: token,
      }).toString(),
      redirect: 'manual',
    });
  const ours = 'a'.repeat(43);

  it.each([
    ['no token', {}, ''],
    ['no cookie', {}, ours],
    ['the token of another browser', { cookie: `msaudit-form=${'b'.repeat(43)}` }, ours],
    ['another site', { 'sec-fetch-site': 'cross-site', cookie: `msaudit-form=${ours}` }, ours],
    ['another origin', { origin: 'https://evil.example', cookie: `msaudit-form=${ours}` }, ours],
  ])('are refused with %s', async (_, headers, token) => {
    expect((await send(headers, token)).status).toBe(403);
  });

  it('are taken from the page that the browser was given', async () => {
    const { status } = await send({ cookie: `msaudit-form=${ours}` }, ours);
    expect(status).toBe(303);
  });

  it('are refused to other sites by the API too', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    const path = `${service.address}/api/documents`;
    const response = await fetch(path, { method: 'POST', headers });
    expect(response.status).toBe(403);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('run under a policy that knows only our own scripts', async () => {
    const { headers } = await fetch(service.address);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/);
    expect(policy).not.toContain('unsafe');
  });
});
