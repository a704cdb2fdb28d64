import {
  appeal,
  type Centre,
  type Installation,
  openInstallation,
  PASSWORD,
  person,
  type Wire,
} from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser } from 'playwright-core';
import { Desk, LAPTOP, PHONE } from '../support/desk.ts';
import { word } from '../support/words.ts';

describe('a woman who came without a name', () => {
  let browser: Browser;
  let api: Installation;
  let centre: Centre;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  it.each([
    ['laptop', LAPTOP],
    ['telephone', PHONE],
  ] as const)(
    'is named once she agrees, and her file says so, on a %s',
    async (name, look) => {
      const w = (key: string): string => word(key, look.language);
      const body = appeal({ register: { ...person('x'), names: null }, openCase: true });
      const { caseId } = await centre.staff.intake.must<Wire['AppealLogged']>('POST', 'appeals', { body });
      const desk = await (await Desk.open(browser, api.url, look)).signIn('first.intake', PASSWORD);
      const { page } = desk;
      await desk.goto(`cases/${caseId ?? ''}`);
      expect(await page.getByText(w('consent.title')).count()).toBe(0);
      await page.getByRole('button', { name: w('person.edit') }).press('Enter');
      const dialog = page.getByRole('dialog');
      expect(await dialog.getByText(w('consent.title')).count()).toBe(0);
      await dialog.getByRole('textbox', { name: w('person.given'), exact: true }).fill('Айгүл');
      await dialog.getByText(w('consent.wording.2026-11')).waitFor();
      const save = dialog.getByRole('button', { name: w('action.save') });
      await save.press('Enter');
      await dialog.getByText(w('rule.required'), { exact: true }).waitFor();
      expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
      if (process.env['BAANEK_SCREENS'])
        await page.screenshot({ path: `${process.env['BAANEK_SCREENS']}/naming-${name}.png` });
      await dialog.getByRole('radio', { name: w('set.correctionReason.learned_later'), exact: true }).check();
      await dialog
        .getByRole('combobox', { name: w('consent.how') })
        .selectOption({ label: w('set.consent.signed') });
      await save.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(`${w('set.consent.signed')}, `).waitFor();
      if (process.env['BAANEK_SCREENS'])
        await page.screenshot({ path: `${process.env['BAANEK_SCREENS']}/named-${name}.png` });
      expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
      expect(desk.complaints).toEqual([]);
      await desk.leave();
    },
    60_000,
  );
});
