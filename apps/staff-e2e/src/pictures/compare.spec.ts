import { launchBrowser } from '@baanek/tools/browser';
import type { Browser, Page } from 'playwright-core';
import { difference, shrink, TOLERANCE } from './compare.ts';

const PAGE = (button: string, text = '12 обращений'): string => `<style>
  body { margin: 0; font: 16px sans-serif; background: #faf8f5 }
  main { padding: 24px } p { height: 400px; background: white }
  button { width: 120px; height: 40px; background: teal; border: 0; ${button} }
</style><main><h1>${text}</h1><p>Список</p><button>Да</button></main>`;

describe('pictures of pages', () => {
  let browser: Browser;
  let blank: Page;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    [blank, page] = [await browser.newPage(), await browser.newPage()];
    await page.setViewportSize({ width: 1366, height: 768 });
  }, 120_000);
  afterAll(() => browser.close());

  const seen = async (html: string): Promise<string> => {
    await page.setContent(html);
    return shrink(blank, await page.screenshot());
  };

  it.each([
    ['a button that is gone', PAGE('visibility: hidden')],
    ['a button elsewhere', PAGE('margin-left: 200px')],
    ['a button of another colour', PAGE('background: brown')],
    ['a list that is higher', PAGE('').replace('400px', '420px')],
  ])(
    'tell of %s',
    async (_, html) => {
      expect(await difference(blank, await seen(PAGE('')), await seen(html))).toBeGreaterThan(TOLERANCE);
    },
    30_000,
  );

  it('are the same where nothing or one digit changed', async () => {
    const was = await seen(PAGE(''));
    expect(await difference(blank, was, await seen(PAGE('')))).toBe(0);
    expect(await difference(blank, was, await seen(PAGE('', '13 обращений')))).toBeLessThanOrEqual(TOLERANCE);
  }, 30_000);

  it('differ where one is larger', async () => {
    const was = await seen(PAGE(''));
    await page.setViewportSize({ width: 1366, height: 900 });
    expect(await difference(blank, was, await seen(PAGE('')))).toBe(1);
  }, 30_000);
});
