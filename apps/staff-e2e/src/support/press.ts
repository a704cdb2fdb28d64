import type { Locator, Page } from 'playwright-core';
import { word } from './words.ts';

/** Presses the first button of this word. */
export const press = (page: Page, key: string): Promise<void> =>
  page
    .getByRole('button', { name: word(key) })
    .first()
    .click();

/** Opens a menu of actions, by whom or what it is for, and chooses from it. */
export async function choose(within: Page | Locator, menu: string | RegExp, item: string): Promise<void> {
  await within.getByRole('button', { name: menu }).first().click();
  await within.getByRole('menuitem', { name: word(item), exact: true }).click();
}

/** The menu beside whoever waits, and beside the stay that is shown. */
export const MORE = new RegExp(`^${word('shelter.moreOf').replace('{{code}}', '')}`);

/** Chooses from the menu of the stay that is shown. */
export const chooseForStay = (page: Page, item: string): Promise<void> =>
  choose(page.locator('bk-stay-panel'), MORE, item);
