import type { BrowserContext, Page } from 'playwright-core';
import { complaintsOf } from './chromium';
import { ShownPage } from './shown-page';
import type { Handed } from './statements';

const START = 'Audit a modern slavery statement';

/** A person with one browser tab: the steps that many tests take. */
export class Visitor {
  private constructor(
    readonly page: Page,
    readonly complaints: string[],
  ) {}

  static async arrive(context: BrowserContext): Promise<Visitor> {
    const page = await context.newPage();
    return new Visitor(page, complaintsOf(page));
  }

  start(): Promise<ShownPage> {
    return ShownPage.open(this.page, '/', START);
  }

  /** Uploads a file from the start page and waits until its work is over. @returns its path */
  async handIn({ name, bytes }: Handed): Promise<string> {
    await this.page.goto('/');
    const upload = { name, mimeType: 'application/octet-stream', buffer: bytes };
    await this.page.setInputFiles('#file', upload);
    await this.submit();
    await this.page.waitForURL(/\/documents\/[0-9a-f-]{36}$/);
    await this.page.waitForLoadState();
    await this.page.locator('[data-live]').waitFor({ state: 'detached', timeout: 45_000 });
    await this.page.waitForLoadState();
    return new URL(this.page.url()).pathname;
  }

  submit(): Promise<void> {
    return this.page.getByRole('button', { name: 'Audit the statement' }).click();
  }

  /** The id of what has the focus. */
  focus(): Promise<string> {
    return this.page.evaluate<string>('document.activeElement.id');
  }

  /** Whether an element lies in the visible part of the window and of its pane. */
  sees(selector: string): Promise<boolean> {
    return this.page.evaluate<boolean>(`(() => {
      const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      const pane = document.querySelector(${JSON.stringify(selector)}).closest('[data-pane]');
      const frame = pane.getBoundingClientRect();
      const top = Math.max(0, frame.top);
      const bottom = Math.min(window.innerHeight, frame.bottom);
      return box.top >= top && box.bottom <= bottom;
    })()`);
  }
}
