import type { Browser } from 'playwright-core';
import { AbsenceFinding } from '../../src/collection/sweeps/absence-finding.entity';
import { launch, openWindow } from './chromium';
import { type CollectionService, startCollection } from './collection-service';
import { NO_OVERFLOW, ShownPage } from './shown-page';
import { Visitor } from './visitor';

const AMBERSHIRE = '/collection/organisations/E06990001';
const FENMOUTH = '/collection/organisations/E06990002';
const SITE = 'https://www.ambershire.gov.uk/';

let service: CollectionService;
let browser: Browser;
let visitor: Visitor;
let look: string;
let finding: string;

beforeAll(async () => {
  [service, browser] = await Promise.all([startCollection(), launch()]);
  visitor = await Visitor.arrive(await openWindow(browser, service.address));
  const { collected } = service;
  await collected.council('E06990001', 'Ambershire', 'Wales');
  await collected.council('E06990002', 'Fenmouth', 'Wales');
  await service.source.query(
    `update organisation set welsh_name = 'Cyngor Swydd Ambr' where id = 'E06990001'`,
  );
  await service.source.query(
    `insert into succession (predecessor_id, successor_id, date, by_hand)
     values ('E06990002', 'E06990001', '2023-04-01', true)`,
  );
  look = await collected.look('E06990001', 'found');
  await collected.step(look, 1, SITE, 'ok', { purpose: 'home', why: 'the register names it' });
  await collected.step(look, 2, `${SITE}private/ms.pdf`, 'robots-refused', {
    ...{ status: null, robots: 'refused', robotsRule: 'Disallow: /private', cameFrom: SITE },
  });
  await collected.step(look, 3, 'javascript:alert(1)', 'gone', {
    ...{ why: '<b onclick="alert(2)">{{7*7}}</b>', status: 404 },
  });
  await collected.statement(['E06990001', 'E06990002'], `${SITE}modern-slavery-statement`, {
    doubts: ['Its title names 2025-26, its text 2024.'],
    historical: false,
  });
  await collected.candidate('E06990001', `${SITE}slavery-2024.pdf`);
  await collected.candidate('E06990001', 'javascript:alert(3)', { score: 0.1 });
  finding = await collected.absence('E06990002', 'Fenmouth Council', 'https://fenmouth.gov.uk/', 2);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await service?.close();
});

afterEach(() => {
  expect(visitor.complaints.splice(0)).toEqual([]);
});

const main = () => visitor.page.locator('main').innerText();

describe('the page of one council', () => {
  it('shows what is known, from the register to the captures', async () => {
    const shown = await ShownPage.open(visitor.page, AMBERSHIRE, 'Ambershire Council');
    const text = await main();
    for (const words of ['Statement found', 'Cyngor Swydd Ambr', 'Fenmouth Council (1 April 2023)'])
      expect(text).toContain(words);
    expect(text).toContain('Joint statement with Fenmouth Council');
    expect(text).toContain('Its title names 2025-26, its text 2024.');
    expect(text).toMatch(/Next: none by itself, the schedule is off/);
    expect(text).toContain('Nothing has been kept yet.');
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
  });

  it('links to http and https only, whatever was collected', async () => {
    await visitor.page.goto(AMBERSHIRE);
    expect(await main()).toContain('javascript:alert(3)');
    expect(await visitor.page.locator('a[href^="javascript"]').count()).toBe(0);
  });

  it('says why a candidate was thought promising', async () => {
    await visitor.page.goto(AMBERSHIRE);
    const why = visitor.page.locator('.app-why').first();
    await why.locator('summary').click();
    expect(await why.innerText()).toContain('the address says “modern-slavery” (+2.1)');
  });

  it.each(['/collection/organisations/E99999999', '/collection/organisations/%00'])(
    'is not found at %s',
    async (path) => {
      expect((await visitor.page.goto(path))?.status()).toBe(404);
      await ShownPage.at(visitor.page, 'Page not found');
      expect(visitor.complaints.splice(0)).toHaveLength(1);
    },
  );
});

describe('the trail of a look', () => {
  it('shows every step: why, from where, the answer and the time', async () => {
    const path = `${AMBERSHIRE}/looks/${look}`;
    const title = 'Ambershire Council: trail of a look';
    const shown = await ShownPage.open(visitor.page, path, title);
    const steps = await visitor.page.locator('.app-trail__step').allInnerTexts();
    expect(steps).toHaveLength(3);
    expect(steps[0]).toContain('the register names it');
    expect(steps[1]).toContain('Robots refused');
    expect(steps[1]).toContain('robots.txt says “Disallow: /private”.');
    expect(steps[1]).toContain(`From: ${SITE}`);
    expect(steps[2]).toContain('<b onclick="alert(2)">{{7*7}}</b>');
    expect(steps[2]).toMatch(/HTTP 404, \d{1,2} \w+ 20\d\d at .*, 120 ms/);
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
  });

  it('is not found under another council', async () => {
    const response = await visitor.page.goto(`${FENMOUTH}/looks/${look}`);
    expect(response?.status()).toBe(404);
    expect(visitor.complaints.splice(0)).toHaveLength(1);
  });
});

describe('the finding that no statement is there', () => {
  const TITLE = 'No modern slavery statement was found: Fenmouth Council';

  it('has its date, its end, what was tried, and says what it does not say', async () => {
    const shown = await ShownPage.open(visitor.page, `${FENMOUTH}/findings/${finding}`, TITLE);
    expect(await visitor.page.locator('h1').innerText()).toBe(
      'No modern slavery statement was found',
    );
    const text = await main();
    expect(text).toMatch(/Holds until\s+\d{1,2} \w+ 20\d\d/);
    expect(text).toContain('It says nothing about whether there is slavery');
    expect(text).toContain('never as this finding');
    expect(text).toContain('Guidance for the public, 31% likely. Its text is no statement.');
    expect(await visitor.page.locator('tbody tr').count()).toBe(3);
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
  });

  it('prints on one sheet however much was tried', async () => {
    const found = await service.source.manager.findOneByOrFail(AbsenceFinding, { id: finding });
    const long = `https://fenmouth.gov.uk/${'council-and-democracy/'.repeat(80)}`;
    const { tried, passedOver } = found.finding;
    found.finding = {
      ...found.finding,
      tried: Array.from({ length: 180 }, () => ({ ...tried[2]!, address: long })),
      passedOver: Array.from({ length: 60 }, () => ({ ...passedOver[0]!, address: long })),
    };
    await service.source.manager.save(found);
    await visitor.page.goto(`${FENMOUTH}/findings/${finding}`);
    expect(await main()).toContain('and 168 more addresses: 168 answered.');
    const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };
    const pdf = await visitor.page.pdf({ format: 'A4', margin });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('says that it does not hold any more, once it does not', async () => {
    await service.source.query(
      `update absence_finding set withdrawn_at = '2026-11-23T12:00:00Z' where id = $1`,
      [finding],
    );
    await ShownPage.open(visitor.page, `${FENMOUTH}/findings/${finding}`, TITLE);
    expect(await main()).toContain('Withdrawn on 23 November 2026');
  });
});
