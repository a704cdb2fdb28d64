import {
  type Centre,
  dayFromNow,
  type Installation,
  openInstallation,
  PASSWORD,
  person,
  type Wire,
} from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser } from 'playwright-core';
import { Desk, PHONE } from '../support/desk.ts';
import { press } from '../support/press.ts';
import { because, inDialog } from '../support/record.ts';
import { word as w } from '../support/words.ts';

describe('what was typed wrong in the programme is put right', () => {
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

  const refer = (name: string): Promise<Wire['Ref']> =>
    centre.staff.facilitator.must<Wire['Ref']>('POST', 'programme/enrolments', {
      body: {
        register: person(name, 'male'),
        ...{ source: 'police', basis: 'ордер № 1', referredOn: dayFromNow(-3), requiredSessions: 12 },
      } satisfies Wire['RegisterReferral'],
    });
  const sit = async (): Promise<Desk> => {
    const desk = await Desk.open(browser, api.url);
    return desk.signIn('first.facilitator', PASSWORD);
  };

  it('of a referral and of the man himself, and a referral that never was', async () => {
    const { id } = await refer('Ошибков');
    const desk = await sit();
    const { page } = desk;
    await desk.goto(`programme/participants/${id}`);
    await press(page, 'programme.correctReferral');
    await page.getByRole('radio', { name: w('set.programmeSource.court'), exact: true }).check();
    await page.getByRole('textbox', { name: w('programme.basis') }).fill('решение № 7');
    await because(page, 'typing_error');
    await desk.show('correct-referral');
    expect(await desk.barriers()).toEqual([]);
    await inDialog(page, 'action.save');
    await page.getByText('решение № 7').waitFor();
    const card = page.locator('bk-record-history').first();
    await card.getByRole('button').click();
    await card.locator('li').first().waitFor();
    expect((await card.innerText()).replaceAll(/\s+/g, ' ')).toContain('ордер № 1 решение № 7');

    await press(page, 'programme.editPerson');
    await page.getByRole('textbox', { name: w('person.surname') }).fill('Верный');
    await because(page, 'typing_error');
    await inDialog(page, 'action.save');
    await page.getByText('Верный').first().waitFor();

    await press(page, 'history.void');
    await because(page, 'wrong_person');
    await inDialog(page, 'history.void');
    await page.getByText(w('history.voided')).waitFor();
    expect(await page.getByRole('button', { name: w('programme.enrol') }).count()).toBe(0);
    await desk.show('referral-voided');
    await desk.goto('programme');
    expect(await page.locator(`a[href$="/participants/${id}"]`).count()).toBe(0);
    await page.getByRole('checkbox', { name: w('appeals.voided') }).check();
    await page.locator(`a[href$="/participants/${id}"]`).click();
    await press(page, 'history.restore');
    await because(page, 'made_by_mistake');
    await inDialog(page, 'history.restore');
    await page.getByRole('button', { name: w('programme.enrol'), exact: true }).waitFor();
    await page.setViewportSize(PHONE.size);
    expect(await desk.overflow()).toBe(0);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('of a group: what it is called, and what it was called', async () => {
    const { id } = await centre.staff.facilitator.must<Wire['Ref']>('POST', 'programme/groups', {
      body: { name: 'Средда', plannedSessions: 12, sessionMinutes: 90 } satisfies Wire['GroupFields'],
    });
    const desk = await sit();
    const { page } = desk;
    await desk.goto(`programme/groups/${id}`);
    await press(page, 'programme.correctGroup');
    await page.getByRole('textbox', { name: w('programme.groupName') }).fill('Среда');
    await because(page, 'typing_error');
    await inDialog(page, 'action.save');
    await page.getByRole('heading', { name: 'Среда', exact: true }).waitFor();
    await press(page, 'programme.correctGroup');
    const card = page.getByRole('dialog').locator('bk-record-history');
    await card.getByRole('button').click();
    await card.locator('li').first().waitFor();
    expect(await card.innerText()).toContain('Средда');
    await desk.show('group-history');
    expect(await desk.barriers()).toEqual([]);
    await desk.leave();
  }, 60_000);
});
