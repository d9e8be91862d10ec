import type { Browser } from 'playwright-core';
import { launch, openWindow } from './chromium';
import { type Service, startService } from './service';
import { NO_OVERFLOW, ShownPage } from './shown-page';
import { DAMAGED, HOSTILE, PDF } from './statements';
import { Visitor } from './visitor';

let service: Service;
let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), launch()]);
  visitor = await Visitor.arrive(await openWindow(browser, service.address));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

afterEach(() => {
  expect(visitor.complaints.splice(0)).toEqual([]);
});

describe('pages that are always there', () => {
  it.each([
    ['/', 'Audit a modern slavery statement'],
    ['/documents', 'Documents'],
    ['/rubrics', 'Rubrics'],
    ['/rubrics/council-statement', 'Council modern slavery statements'],
    ['/about', 'How it scores'],
    ['/accessibility', 'Accessibility'],
  ])('%s is accessible and fits every screen', async (path, title) => {
    const shown = await ShownPage.open(visitor.page, path, title);
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
  });

  it('has a criterion of the rubric under its own address', async () => {
    await visitor.page.goto('/rubrics/council-statement#criterion-G1');
    expect(await visitor.page.locator('#criterion-G1:target h3').count()).toBe(1);
  });

  it.each(['/nothing', '/documents/nothing', '/rubrics/nothing', '/documents/nothing/print'])(
    'answers %s with a page that says so',
    async (path) => {
      const response = await visitor.page.goto(path);
      expect(response?.status()).toBe(404);
      await ShownPage.at(visitor.page, 'Page not found');
      expect(visitor.complaints.splice(0)).toHaveLength(1);
    },
  );
});

describe('the form', () => {
  it('says what is missing, leads there and keeps what was typed', async () => {
    await visitor.start();
    await visitor.page.fill('#address', 'not an address');
    await visitor.page.getByLabel('Company modern slavery statement').check();
    await visitor.submit();
    await ShownPage.at(visitor.page, 'Error: Audit a modern slavery statement');
    expect(await visitor.page.inputValue('#address')).toBe('not an address');
    expect(await visitor.page.locator('input[name=rubric]:checked').inputValue()).toBe(
      'company-statement',
    );
    await visitor.page.locator('.govuk-error-summary a').click();
    expect(await visitor.focus()).toBe('address');
    expect(visitor.complaints.splice(0)).toHaveLength(1);
  });

  it('asks for one thing when nothing was given', async () => {
    await visitor.start();
    await visitor.submit();
    const shown = await ShownPage.at(visitor.page, 'Error: Audit a modern slavery statement');
    expect(await visitor.page.locator('#file-error').innerText()).toContain('Choose a file');
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
    expect(visitor.complaints.splice(0)).toHaveLength(1);
  });
});

describe('a document that cannot be read', () => {
  it('says why, with its code, and can be tried again', async () => {
    const path = await visitor.handIn(DAMAGED);
    const shown = await ShownPage.at(visitor.page, 'damaged.pdf: Could not be audited');
    expect(await visitor.page.locator('.govuk-inset-text').innerText()).toContain('Code: corrupt');
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
    await visitor.page.getByRole('button', { name: 'Try again' }).click();
    await visitor.page.getByText('Code: corrupt').waitFor({ timeout: 45_000 });
    expect(new URL(visitor.page.url()).pathname).toBe(path);
  });
});

describe('the list', () => {
  it('filters by state and name, and says when nothing matches', async () => {
    await visitor.handIn(DAMAGED);
    await ShownPage.open(visitor.page, '/documents', 'Documents');
    await visitor.page.selectOption('#state', 'failed');
    await visitor.page.fill('#search', 'damaged');
    await visitor.page.getByRole('button', { name: 'Filter' }).click();
    expect(new URL(visitor.page.url()).search).toBe('?search=damaged&state=failed&rubric=');
    expect(await visitor.page.locator('tbody tr').count()).toBeGreaterThan(0);
    await visitor.page.selectOption('#rubric', 'company-statement');
    await visitor.page.getByRole('button', { name: 'Filter' }).click();
    await ShownPage.at(visitor.page, 'Documents');
    expect(await visitor.page.locator('main').innerText()).toContain('No document matches');
    await visitor.page.fill('#search', '%_%');
    await visitor.page.getByRole('button', { name: 'Filter' }).click();
    await ShownPage.at(visitor.page, 'Documents');
    expect(await visitor.page.locator('main').innerText()).toContain('No document matches');
  });
});

describe('a statement that tries to be markup and code', () => {
  const TITLE = 'Ashby Vale Council: assessment';

  it('is printed letter by letter, its name too', async () => {
    const path = await visitor.handIn(HOSTILE);
    const shown = await ShownPage.at(visitor.page, TITLE);
    const text = await visitor.page.locator('[data-pane=text]').innerText();
    expect(text).toContain('<script>alert("from the statement")</script> {{ 7*7 }}');
    const all = await visitor.page.locator('main').innerText();
    expect(all).toContain(HOSTILE.name);
    expect(all).not.toContain('49');
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
    const printed = await ShownPage.open(visitor.page, `${path}/print`, TITLE);
    expect(await printed.overflow()).toEqual(NO_OVERFLOW);
    const listed = await ShownPage.open(visitor.page, '/documents', 'Documents');
    expect(await visitor.page.locator('tbody').innerText()).toContain(HOSTILE.name);
    expect(await listed.overflow()).toEqual(NO_OVERFLOW);
  });
});

describe('a PDF', () => {
  it('shows its pages as they stand on the paper, with the quotes marked', async () => {
    await visitor.handIn(PDF);
    await ShownPage.at(visitor.page, 'Marlow Vale District Council: assessment');
    await visitor.page.click('text=See page 1 as it stands on the paper');
    const shown = await ShownPage.at(visitor.page, 'Marlow Vale District Council: page 1');
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
    expect(await visitor.page.locator('svg.app-paper rect').count()).toBeGreaterThan(5);
    await visitor.page.locator('.app-quotes .app-ref').first().click();
    await ShownPage.at(visitor.page, 'Marlow Vale District Council: assessment');
    expect(await visitor.page.locator('.app-found').count()).toBeGreaterThan(0);
  });
});
