import fs from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = [...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], 'best-practice'];

const WIDTHS = [320, 768, 1280];

/** Pages that were looked at already, as they stood: the same page is looked at once. */
const looked = new Set<string>();
/** What differs each time a form is shown. */
const TOKEN = /value="[\w.-]{20,}"/g;

/** A page as a person has it before them. No page can be shown without the checks in `check`. */
export class ShownPage {
  protected constructor(readonly page: Page) {}

  /** @throws when the page has another title, not exactly one h1, or an accessibility fault */
  static async at(page: Page, title: string): Promise<ShownPage> {
    const shown = new ShownPage(page);
    await shown.check(title);
    return shown;
  }

  /** Goes to a path first. */
  static async open(page: Page, path: string, title: string): Promise<ShownPage> {
    await page.goto(path);
    return ShownPage.at(page, title);
  }

  /** How far the page reaches beyond the window at each width, in pixels. */
  async overflow(): Promise<Record<number, number>> {
    const found: Record<number, number> = {};
    for (const width of WIDTHS) {
      await this.page.setViewportSize({ width, height: 900 });
      found[width] = await this.page.evaluate<number>(
        'Math.max(0, document.documentElement.scrollWidth - window.innerWidth)',
      );
    }
    await this.page.setViewportSize({ width: 1280, height: 900 });
    return found;
  }

  private async check(title: string): Promise<void> {
    // A page may just be replacing the one that showed how far the work was.
    await this.page.waitForLoadState();
    expect(await this.page.title()).toBe(`${title} – Modern slavery statement audit`);
    expect(await this.page.locator('h1').count()).toBe(1);
    expect(await this.faults()).toEqual([]);
  }

  private async faults(): Promise<string[]> {
    const shown = (await this.page.content()).replace(TOKEN, '');
    if (looked.has(shown)) return [];
    looked.add(shown);
    await this.page.evaluate(AXE);
    const run = `axe.run({ runOnly: ${JSON.stringify(STANDARDS)} })`;
    const { violations, passes } = await this.page.evaluate<AxeResults>(run);
    expect(passes.length).toBeGreaterThan(10);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  }
}

export const NO_OVERFLOW = Object.fromEntries(WIDTHS.map((width) => [width, 0]));
