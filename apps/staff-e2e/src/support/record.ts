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

/** Opens a history on the page and reads it: the first, or the one with this heading. */
export async function history(page: Page, title?: string): Promise<string> {
  const cards = page.locator('bk-record-history');
  const named = cards.filter({ has: page.getByRole('heading', { name: title && w(title) }) });
  const card = title ? named : cards.first();
  await card.getByRole('button').click();
  await card.locator('li').first().waitFor();
  return (await card.innerText()).replaceAll(/\s+/g, ' ');
}
