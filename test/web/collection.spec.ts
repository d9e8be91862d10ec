import type { Browser } from 'playwright-core';
import { launch, openWindow } from './chromium';
import { type CollectionService, startCollection } from './collection-service';
import { NO_OVERFLOW, ShownPage } from './shown-page';
import { Visitor } from './visitor';

const TITLE = 'Collection of statements';

let service: CollectionService;
let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  [service, browser] = await Promise.all([startCollection(), launch()]);
  visitor = await Visitor.arrive(await openWindow(browser, service.address));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await service?.close();
});

afterEach(() => {
  expect(visitor.complaints.splice(0)).toEqual([]);
});

const main = () => visitor.page.locator('main').innerText();
const rows = () => visitor.page.locator('tbody tr').count();

describe('before anything was collected', () => {
  it.each([
    ['/', 'Audit a modern slavery statement', 'Nothing has been collected yet.'],
    ['/collection', TITLE, 'msaudit collect --all'],
    ['/collection/coverage', 'Coverage of councils', 'Not looked at yet'],
    ['/collection/questions', 'What needs a person', 'Nothing waits for a person'],
    ['/collection/looks', 'Looks going on', 'choose “Look now”'],
  ])('%s says what to do next and fits every screen', async (path, title, words) => {
    const shown = await ShownPage.open(visitor.page, path, title);
    expect(await main()).toContain(words);
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
  });
});

describe('once councils were looked at', () => {
  beforeAll(async () => {
    const { collected } = service;
    const home = 'https://www.ambershire.gov.uk/';
    await collected.council('E06990001', 'Ambershire');
    await collected.look('E06990001', 'found');
    await collected.statement(['E06990001'], `${home}modern-slavery-statement`);
    await collected.council('E06990002', 'Fenmouth');
    for (const daysAgo of [1, 8, 15]) await collected.look('E06990002', 'blocked', daysAgo);
    await collected.council('E06990003', 'Thornwick');
    await collected.absence('E06990003', 'Thornwick Council', 'https://www.thornwick.gov.uk/');
    await collected.council('E06990004', 'Quillborough');
    await collected.look('E06990004', 'needs-a-person');
    for (const year of ['2023', '2024'])
      await collected.candidate('E06990004', `https://www.quillborough.gov.uk/slavery-${year}.pdf`);
    await collected.council('W06990005', 'Dyffryn Môn', 'Wales');
    await collected.look('W06990005', null);
  });

  it('counts the states, and filters by them in the address', async () => {
    const shown = await ShownPage.open(visitor.page, '/collection', TITLE);
    expect(await main()).toContain('Showing 1 to 50 of');
    await visitor.page.locator('.app-states a', { hasText: 'Blocked' }).click();
    expect(new URL(visitor.page.url()).search).toBe('?state=blocked');
    expect(await visitor.page.locator('tbody').innerText()).toContain('Fenmouth Council');
    expect(await rows()).toBe(1);
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
  });

  it('keeps every filter and the order when another is changed', async () => {
    await visitor.page.goto('/collection?nation=Wales&sort=look');
    await visitor.page.fill('#search', 'dyffryn mon');
    await visitor.page.getByRole('button', { name: 'Filter' }).click();
    expect(new URL(visitor.page.url()).search).toContain('nation=Wales');
    expect(new URL(visitor.page.url()).search).toContain('sort=look');
    await ShownPage.at(visitor.page, TITLE);
    expect(await main()).toContain('Being looked at now. Asking the sitemap');
    expect(await visitor.page.locator('th[aria-sort]').innerText()).toContain('Last look');
  });

  it('says what to do when nothing matches, whatever was typed', async () => {
    await visitor.page.goto(`/collection?search=${encodeURIComponent('%<b>\0')}`);
    await ShownPage.at(visitor.page, TITLE);
    expect(await main()).toContain('No organisation matches');
    await visitor.page.getByText('Clear filters').click();
    expect(await rows()).toBe(50);
  });

  it('turns pages, and shows all on one for printing', async () => {
    await visitor.page.goto('/collection');
    const first = await visitor.page.locator('tbody').innerText();
    await visitor.page.click('a[rel=next]');
    expect(await visitor.page.locator('tbody').innerText()).not.toBe(first);
    await visitor.page.getByText('All on one page').click();
    expect(await rows()).toBeGreaterThan(340);
  });

  it('gives the filtered list as CSV', async () => {
    const response = await visitor.page.request.get(
      '/collection/organisations.csv?search=thornwick',
    );
    expect(response.headers()['content-type']).toContain('text/csv');
    const [header, line, end] = (await response.text()).split('\r\n');
    expect(header).toContain('id,name,type,nation,region,website,state');
    expect(line).toMatch(/^E06990003,Thornwick Council,unitary,.*,no-statement,/);
    expect(end).toBe('');
  });

  it('draws every council as a square that says its state in words', async () => {
    const shown = await ShownPage.open(
      visitor.page,
      '/collection/coverage',
      'Coverage of councils',
    );
    const tile = visitor.page.getByRole('link', { name: 'Fenmouth: Blocked' });
    await tile.hover();
    expect(await tile.innerText()).toContain('Fenmouth: Blocked');
    expect(await visitor.page.locator('.app-region a.app-tile').count()).toBeGreaterThan(338);
    expect(await visitor.page.locator('#table ~ .app-scroll').innerText()).toContain('North East');
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
  });

  it('queues what only a person can settle, by kind', async () => {
    const shown = await ShownPage.open(
      visitor.page,
      '/collection/questions',
      'What needs a person',
    );
    expect(await visitor.page.locator('h2').allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Which of these is the statement?'),
        expect.stringContaining('The site turned us away three times'),
      ]),
    );
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
    await visitor.page.locator('.app-states a', { hasText: 'turned us away' }).click();
    expect(await visitor.page.locator('.app-card').count()).toBe(1);
  });

  it('says on the start page what is new', async () => {
    const start = 'Audit a modern slavery statement';
    const shown = await ShownPage.open(visitor.page, '/', start);
    const words = await visitor.page.locator('.app-home').innerText();
    expect(words).toContain('A published statement found for 1 of 344 councils');
    expect(words).toMatch(/Thornwick Council: no statement was found, \d{1,2} \w+ 20\d\d/);
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
  });

  it('shows the looks that go on', async () => {
    const shown = await ShownPage.open(visitor.page, '/collection/looks', 'Looks going on');
    expect(await main()).toContain('4 of 5 looks done, 1 going on, 0 waiting');
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
  });
});
