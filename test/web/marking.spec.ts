import type { Browser } from 'playwright-core';
import { launch, openWindow } from './chromium';
import { type Service, startService } from './service';
import { NO_OVERFLOW, ShownPage } from './shown-page';
import { PDF } from './statements';
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

const title = () => visitor.page.locator('h1').innerText();

describe('marking', () => {
  let form = '';

  it('says where to begin while there are no marks', async () => {
    const shown = await ShownPage.open(
      visitor.page,
      '/accuracy',
      'Accuracy against people’s marks',
    );
    expect(await visitor.page.locator('main').innerText()).toContain('No marks yet');
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
  });

  it('opens from a criterion and asks for what is missing', async () => {
    await visitor.page.goto(await visitor.handIn(PDF));
    const mark = visitor.page
      .locator('article:has(.app-quote) a', { hasText: 'Mark this' })
      .first();
    form = (await mark.getAttribute('href')) ?? '';
    await visitor.page.goto(form);
    const asked = await title();
    await ShownPage.at(visitor.page, asked);
    await visitor.page.fill('#note', 'Kept <b>as typed</b>');
    await visitor.page.getByRole('button', { name: 'Save the mark' }).click();
    const shown = await ShownPage.at(visitor.page, `Error: ${asked}`);
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
    const summary = await visitor.page.locator('.govuk-error-summary').innerText();
    expect(summary).toContain('Choose a level');
    expect(summary).toContain('Enter your name');
    expect(await visitor.page.inputValue('#note')).toBe('Kept <b>as typed</b>');
    expect(visitor.complaints.splice(0)).toHaveLength(1);
  });

  it('keeps a mark, shows it, and counts it', async () => {
    await visitor.page.goto(form);
    await visitor.page.locator('#level').check();
    for (const verdict of await visitor.page.locator('[id^=verdict-][value=right]').all())
      await verdict.check();
    await visitor.page.fill('#marker', 'Ada Moss');
    await visitor.page.getByRole('button', { name: 'Save the mark' }).click();
    await visitor.page.getByText(/^Level 0 by Ada Moss, \d+ \w+ 20\d\d$/).waitFor();
    const shown = await ShownPage.open(
      visitor.page,
      '/accuracy',
      'Accuracy against people’s marks',
    );
    expect(await visitor.page.locator('tbody tr').count()).toBe(1);
    expect(await visitor.page.locator('main').innerText()).toContain('1 mark: the same level in 0');
    expect(await shown.overflow()).toEqual(NO_OVERFLOW);
  });

  it('replaces the mark of the same person, and takes one back', async () => {
    await visitor.page.goto(form);
    await visitor.page.locator('#level-2').check();
    for (const verdict of await visitor.page.locator('[id^=verdict-][value=wrong]').all())
      await verdict.check();
    await visitor.page.fill('#marker', 'Ada Moss');
    await visitor.page.getByRole('button', { name: 'Save the mark' }).click();
    await visitor.page.getByText(/Level [12] by Ada Moss/).waitFor();
    expect(await visitor.page.getByText(/Level \d by Ada Moss/).count()).toBe(1);
    await visitor.page.getByRole('button', { name: 'Take back' }).click();
    await visitor.page.getByText('Nobody has marked this yet').waitFor();
  });

  it('refuses a mark on quotes that are no longer the ones shown', async () => {
    await visitor.page.goto(form);
    await visitor.page.locator('#level').check();
    await visitor.page.fill('#marker', 'Ada Moss');
    await visitor.page
      .locator('[name=assessment]')
      .evaluate((field) => field.setAttribute('value', 'another'));
    await visitor.page.getByRole('button', { name: 'Save the mark' }).click();
    await visitor.page.getByText('The document was assessed again meanwhile').first().waitFor();
    expect(await visitor.page.getByText('Nobody has marked this yet').count()).toBe(1);
    visitor.complaints.splice(0);
  });

  it('knows no criterion that is not there, and takes no forged form', async () => {
    const gone = await visitor.page.goto(form.replace(/criteria\/\w+/, 'criteria/Z9'));
    expect(gone?.status()).toBe(404);
    const forged = await visitor.page.request.post(`${service.address}${form}`, {
      form: { level: '1', marker: 'x' },
    });
    expect(forged.status()).toBe(403);
    visitor.complaints.splice(0);
  });
});
