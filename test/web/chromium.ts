import fs from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the browser that the machine has. @throws when there is none: nothing is skipped */
export function launch(): Promise<Browser> {
  const found = [process.env['CHROMIUM_PATH'] ?? '', ...PLACES].find((file) => fs.existsSync(file));
  if (!found) throw new Error('No Chromium. Install chromium, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath: found, args: ['--no-sandbox'] });
}

/** What a page complained of: console errors, uncaught exceptions, dialogs (none is ever expected). */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return complaints;
}

/** A browser window with its own cookies. */
export function openWindow(
  browser: Browser,
  baseURL: string,
  options: { readonly javaScriptEnabled?: boolean } = {},
): Promise<BrowserContext> {
  return browser.newContext({ baseURL, viewport: { width: 1280, height: 900 }, ...options });
}
