import type { Desk } from '../support/desk.ts';
import { word } from '../support/words.ts';

/** Something that opens over a page, and how it is opened. */
export interface Overlay {
  name: string;
  open(desk: Desk): Promise<void>;
}

const byWord =
  (key: string, within = 'main') =>
  async ({ page, language }: Desk): Promise<void> => {
    await page
      .locator(within)
      .getByRole('button', { name: word(key, language) })
      .first()
      .click();
    await page.getByRole('dialog').last().waitFor();
  };

const press =
  (key: string, then: string) =>
  async ({ page }: Desk): Promise<void> => {
    await page.keyboard.press(key);
    await page.locator(then).first().waitFor();
  };

const click =
  (what: string, then: string) =>
  async ({ page }: Desk): Promise<void> => {
    await page.locator(what).first().click();
    await page.locator(then).first().waitFor();
  };

/** What is looked at over a page, by the name of its visit. */
export const OVERLAYS: Record<string, readonly Overlay[]> = {
  'intake-today': [
    { name: 'account', open: click('bk-account-menu > button', '#account-menu:popover-open') },
    { name: 'keys', open: press('?', '[role=dialog]') },
    { name: 'find', open: press('/', 'bk-find-box [role=listbox], bk-find-box [role=dialog]') },
  ],
  'intake-cases-cases': [
    { name: 'edit', open: byWord('person.edit') },
    { name: 'close', open: byWord('cases.close') },
  ],
  'counsellor-cases-cases': [{ name: 'session', open: byWord('session.log') }],
  'shelter-shelter': [{ name: 'stay', open: click('bk-room-card .seat.taken', 'bk-stay-panel') }],
  'director-staff': [{ name: 'add', open: byWord('staff.add') }],
  'facilitator-programme-groups': [{ name: 'correct', open: byWord('programme.correctGroup') }],
};
