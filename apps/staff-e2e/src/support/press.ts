import type { Page } from 'playwright-core';
import { word } from './words.ts';

/** Presses the first button of this word. */
export const press = (page: Page, key: string): Promise<void> =>
  page
    .getByRole('button', { name: word(key) })
    .first()
    .click();
