import type { Page } from 'playwright-core';
import { word as w } from './words.ts';

/** Chooses why something is changed, in the dialog on top. */
export const because = (page: Page, reason: string): Promise<void> =>
  page
    .getByRole('dialog')
    .last()
    .getByRole('radio', { name: w(`set.correctionReason.${reason}`), exact: true })
    .check();

/** Presses a button of the dialog on top. */
export const inDialog = (page: Page, key: string): Promise<void> =>
  page
    .getByRole('dialog')
    .last()
    .getByRole('button', { name: w(key), exact: true })
    .click();

/** Opens the first history on the page and reads it. */
export async function history(page: Page): Promise<string> {
  const card = page.locator('bk-record-history').first();
  await card.getByRole('button').click();
  await card.locator('li').first().waitFor();
  return (await card.innerText()).replaceAll(/\s+/g, ' ');
}
