import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Look {
  language: 'ru' | 'ky' | 'en';
  size: { width: number; height: number };
  scheme: 'light' | 'dark';
}

export const LAPTOP: Look = { language: 'ru', size: { width: 1366, height: 768 }, scheme: 'light' };
export const PHONE: Look = { language: 'ky', size: { width: 390, height: 844 }, scheme: 'dark' };

/** Somebody at work in a browser of her own. */
export class Desk {
  /** Everything that went wrong unseen: console errors, failed answers, requests to elsewhere. */
  readonly complaints: string[] = [];
  readonly addresses: string[] = [];
  readonly page: Page;
  private readonly context: BrowserContext;
  readonly url: string;
  readonly language: Look['language'];

  private constructor(url: string, context: BrowserContext, page: Page, language: Look['language']) {
    this.url = url;
    this.language = language;
    this.context = context;
    this.page = page;
    page.on('console', message => {
      // the browser itself reports each 4xx; those the page is meant to handle
      const expected = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !expected) this.complaints.push(message.text());
    });
    page.on('pageerror', error => this.complaints.push(String(error)));
    page.on('request', request => {
      this.addresses.push(request.url());
      if (!request.url().startsWith(url) && !request.url().startsWith('data:'))
        this.complaints.push(`asked another origin: ${new URL(request.url()).origin}`);
    });
    page.on('response', response => {
      if (response.status() >= 500) this.complaints.push(`${response.status()} ${response.url()}`);
    });
  }

  static async open(browser: Browser, url: string, look: Look = LAPTOP): Promise<Desk> {
    const context = await browser.newContext({
      viewport: look.size,
      colorScheme: look.scheme,
      locale: 'ru-RU',
      timezoneId: 'Asia/Bishkek',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    // browsers keep the cookie of a secure session on `localhost` without TLS, not on its number
    return new Desk(url.replace('127.0.0.1', 'localhost'), context, page, look.language);
  }

  /** Signs in without the page for it, which costs every journey a second. */
  async signIn(login: string, password: string): Promise<this> {
    const { request } = this.context;
    const headers = { 'x-baanek-client': '1' };
    const signedIn = await request.post(`${this.url}/api/auth/sign-in`, {
      headers: { ...headers, 'idempotency-key': randomUUID() },
      data: { login, password },
    });
    if (!signedIn.ok()) throw new Error(`sign-in of ${login}: ${signedIn.status()}`);
    await request.patch(`${this.url}/api/me`, { headers, data: { language: this.language } });
    await this.page.goto(`${this.url}/icons.svg`); // something small of ours, because the mark is kept by origin
    await this.page.evaluate(() => {
      localStorage.setItem('baanek-signed-in', crypto.randomUUID());
    });
    await this.page.goto(`${this.url}/today`);
    await this.page.locator('bk-shell h1').waitFor();
    return this;
  }

  async signInByHand(login: string, password: string): Promise<this> {
    await this.page.goto(`${this.url}/sign-in`);
    await this.speak();
    await this.page.locator('input').first().fill(login);
    await this.page.locator('input[type=password]').fill(password);
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL('**/today');
    await this.page.locator('bk-shell h1').waitFor();
    return this;
  }

  /** Chooses the language on the page before the sign-in. */
  async speak(): Promise<void> {
    await this.page.locator(`button[lang=${this.language}]`).click();
    await this.page.locator(`html[lang=${this.language}]`).waitFor({ state: 'attached' });
  }

  /** Opens an address and waits for its content, not for its skeleton. */
  async goto(path: string): Promise<void> {
    await this.page.goto(`${this.url}/${path}`);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.locator('h1').first().waitFor();
    await this.page.waitForFunction(() => !document.querySelector('bk-skeleton'));
  }

  async heading(): Promise<string> {
    return this.page.locator('h1').first().innerText();
  }

  /** Rules of WCAG 2.2 AA that the page breaks, with the elements that break them. */
  async barriers(): Promise<string[]> {
    await this.page.evaluate(AXE);
    const { violations } = await this.page.evaluate(() =>
      (globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`));
  }

  /** Pixels by which the page is wider than the window. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
  }

  /** Everything the browser keeps of us. */
  async kept(): Promise<string> {
    const storage = await this.page.evaluate(async () => {
      const databases = await indexedDB.databases();
      const caches = await globalThis.caches.keys();
      return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, caches, document.title]);
    });
    return storage + JSON.stringify(await this.context.storageState()) + this.addresses.join('\n');
  }

  /** Keeps pictures of the page on a laptop and on a phone, where `BAANEK_SCREENS` names a folder. */
  async show(name: string): Promise<void> {
    const folder = process.env['BAANEK_SCREENS'];
    if (!folder) return;
    for (const size of [PHONE.size, LAPTOP.size]) {
      await this.page.setViewportSize(size);
      await this.page.screenshot({ path: path.join(folder, `${name}-${size.width}.png`), fullPage: true });
    }
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
