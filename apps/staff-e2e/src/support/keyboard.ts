import type { Locator, Page } from 'playwright-core';

/**
 * What has the focus: the words of a heading, a button or a link without the places where they may break, the label of a
 * field; `body` when nothing has it.
 */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    if (!at || at === document.body) return 'body';
    if (at.matches('nav a')) return 'nav';
    if (!at.matches('input, select, textarea')) return at.innerText.replaceAll('\u00AD', '').trim();
    const group = at.closest('fieldset')?.querySelector('legend')?.innerText;
    return (group ?? at.closest('bk-field')?.querySelector('label')?.innerText ?? '').trim();
  });

/** Waits until this has the focus. */
export async function until(page: Page, what: string): Promise<void> {
  for (let i = 0; i < 100 && (await focused(page)) !== what; i++) await page.waitForTimeout(50);
  expect(await focused(page)).toBe(what);
}

/** Tab is pressed that often at most; nothing of a page is further away. */
const FURTHEST = 60;

/** Goes to something by Tab alone, from where the focus is. */
export async function tabTo(page: Page, what: Locator): Promise<void> {
  await what.first().waitFor({ state: 'attached' });
  const isThere = (): Promise<boolean> => what.first().evaluate(one => one === document.activeElement);
  for (let n = 0; n < FURTHEST && !(await isThere()); n++) await page.keyboard.press('Tab');
  if (!(await isThere())) throw new Error(`not reached by Tab; the focus is on: ${await focused(page)}`);
}

/** Goes to something by Tab and presses a key there. */
export async function tabAndPress(page: Page, what: Locator, key: string): Promise<void> {
  await tabTo(page, what);
  await page.keyboard.press(key);
}
