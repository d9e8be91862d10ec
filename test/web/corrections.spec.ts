import type { Browser } from 'playwright-core';
import { launch, openWindow } from './chromium';
import { type CollectionService, startCollection } from './collection-service';
import { NO_OVERFLOW, ShownPage } from './shown-page';
import { STATEMENT } from './statements';
import { Visitor } from './visitor';

const THORNWICK = '/collection/organisations/E06990001';
const SITE = 'https://www.thornwick.gov.uk/';
const NAME = 'Thornwick Council';

let service: CollectionService;
let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  [service, browser] = await Promise.all([startCollection(), launch()]);
  const context = await openWindow(browser, service.address, { javaScriptEnabled: false });
  visitor = await Visitor.arrive(context);
  const { collected } = service;
  await collected.council('E06990001', 'Thornwick');
  await collected.look('E06990001', 'needs-a-person');
  await collected.candidate('E06990001', `${SITE}slavery-2025.pdf`);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await service?.close();
});

afterEach(() => {
  expect(visitor.complaints.splice(0)).toEqual([]);
});

const press = (name: string) => visitor.page.getByRole('button', { name }).click();
const banner = () => visitor.page.locator('.govuk-notification-banner__content').innerText();
const candidates = () => visitor.page.locator('#candidates ~ table').first().innerText();

describe('without JavaScript, a person', () => {
  it('asks for a look at once, and none is asked for twice', async () => {
    await visitor.page.goto(THORNWICK);
    await press('Look now');
    expect(await banner()).toContain('A look was asked for');
    expect(await visitor.page.locator('main').innerText()).toContain('waiting for its turn');
    expect(await visitor.page.getByRole('button', { name: 'Look now' }).count()).toBe(0);
  });

  it('is told what is missing, and keeps what was typed', async () => {
    await visitor.page.goto(THORNWICK);
    await visitor.page.getByText('Say what it is').click();
    await visitor.page.fill('#note', 'Opened it: a policy.');
    await press('Save the decision');
    const errors = await visitor.page.locator('.govuk-error-summary a').allInnerTexts();
    expect(errors).toEqual(['Choose whether it is the statement', 'Enter your name']);
    expect(await visitor.page.inputValue('#note')).toBe('Opened it: a policy.');
    expect(await visitor.page.title()).toMatch(/^Error: Is this the statement\?/);
    expect(visitor.complaints.splice(0)).toHaveLength(1);
  });

  it('rejects a candidate, sees who decided, and takes it back', async () => {
    await visitor.page.goto(THORNWICK);
    await visitor.page.getByText('Say what it is').click();
    await visitor.page.getByLabel('No, it is not').check();
    await visitor.page.fill('#by', 'Ada Fern');
    await visitor.page.fill('#note', '<b>A policy</b>');
    await press('Save the decision');
    expect(await banner()).toContain('does not count');
    expect(await candidates()).toContain('Rejected');
    await visitor.page.getByText('Change', { exact: false }).first().click();
    const decided = await visitor.page.locator('main').innerText();
    expect(decided).toContain('Rejected by Ada Fern');
    expect(decided).toContain('<b>A policy</b>');
    await press('Undo the last decision');
    expect(await banner()).toContain('undone');
    expect(await candidates()).toContain('Not decided');
  });

  it('gives an address, which is checked', async () => {
    await visitor.page.goto(`${THORNWICK}/give`);
    await visitor.page.fill('#address', 'no address');
    await visitor.page.fill('#by', 'Ada Fern');
    await press('Give the statement');
    expect(await visitor.page.locator('#address-error').innerText()).toContain('full web address');
    expect(visitor.complaints.splice(0)).toHaveLength(1);
    await visitor.page.fill('#address', `${SITE}about/statement`);
    await press('Give the statement');
    expect(await banner()).toContain('will be fetched');
    expect(await candidates()).toContain('Given by a person');
  });

  it('uploads a file, which becomes a statement', async () => {
    await visitor.page.goto(`${THORNWICK}/give`);
    const upload = { name: 'thornwick 2025-26.txt', mimeType: 'text/plain' };
    await visitor.page.setInputFiles('#file', { ...upload, buffer: Buffer.from(STATEMENT) });
    await visitor.page.fill('#by', 'Ada Fern');
    await press('Give the statement');
    expect(await banner()).toContain('will be read and assessed');
    const statement = await visitor.page.locator('.app-statement').innerText();
    expect(statement).toContain('thornwick 2025-26.txt');
    expect(statement).toContain('uploaded by a person');
    expect(await visitor.page.locator('#captures ~ table').innerText()).toContain('Uploaded');
  });

  it('takes the captures away as WARC', async () => {
    const warc = await visitor.page.request.get(`${THORNWICK}/captures.warc.gz`);
    expect(warc.headers()['content-disposition']).toContain('E06990001.warc.gz');
    expect((await warc.body()).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
    expect(
      (await visitor.page.request.get('/collection/organisations/E9/captures.warc.gz')).status(),
    ).toBe(404);
  });
});

describe('the forms', () => {
  it.each([
    [`${THORNWICK}/give`, 'Give a statement'],
    ['', 'Is this the statement?'],
  ])('%s are accessible and fit every screen', async (path, title) => {
    const seeing = await Visitor.arrive(await openWindow(browser, service.address));
    const [{ id }] = await service.source.query<[{ id: string }]>(
      'select id from candidate limit 1',
    );
    const where = path || `${THORNWICK}/candidates/${id}`;
    const shown = await ShownPage.open(seeing.page, where, title);
    expect(await seeing.page.locator('main').innerText()).toContain(NAME);
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
    expect(seeing.complaints).toEqual([]);
  });

  it.each(['look', 'give', 'candidates/11111111-2222-4333-8444-555555555555/undo'])(
    'refuse %s without the token of the browser',
    async (path) => {
      const response = await fetch(`${service.address}${THORNWICK}/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'by=Ada',
        redirect: 'manual',
      });
      expect(response.status).toBe(403);
    },
  );

  it('know nothing of a candidate of another organisation', async () => {
    await service.collected.council('E06990002', 'Ambershire');
    const [{ id }] = await service.source.query<[{ id: string }]>(
      'select id from candidate limit 1',
    );
    const token = 'a'.repeat(43);
    const response = await fetch(
      `${service.address}/collection/organisations/E06990002/candidates/${id}`,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          cookie: `msaudit-form=${token}`,
        },
        body: `decision=reject&by=Ada&formToken=${token}`,
        redirect: 'manual',
      },
    );
    expect(response.status).toBe(404);
  });
});
