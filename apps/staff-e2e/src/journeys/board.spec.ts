import { appeal, child, dayFromNow, person, type Wire } from '@baanek/e2e';
import type { Locator, Page } from 'playwright-core';
import { type Desk, LAPTOP, PHONE } from '../support/desk.ts';
import { FamilyHouse } from '../support/family-house.ts';
import { choose, chooseForStay, MORE } from '../support/press.ts';
import { word as w } from '../support/words.ts';

const PAGES = ['', 'weeks', 'stays', 'roll-call', 'place-enquiries', 'house-records', 'set-up', 'agreement'];

/** Whether the whole of it is on the screen, and nothing lies over its middle. */
const inSight = (seen: Locator): Promise<boolean> =>
  seen.evaluate(element => {
    const { top, left, bottom, right } = element.getBoundingClientRect();
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && element.contains(over);
  });

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the rooms first', () => {
  let house: FamilyHouse;

  /** A woman with two children, who waits behind the three who are there. */
  async function alsoWaits(): Promise<string> {
    const { intake } = house.centre.staff;
    const register = { ...person('двое'), members: [child('двое'), child('двое-2')] };
    const { householdId } = await intake.must<Wire['AppealLogged']>('POST', 'appeals', {
      body: appeal({ register, openCase: true }),
    });
    const body = { householdId: householdId ?? '', neededOn: dayFromNow(0) } satisfies Wire['RequestPlaces'];
    await intake.must('POST', 'shelter/requests', { body });
    const { waiting } = await house.board();
    return waiting.at(-1)?.members[0]?.code ?? '';
  }

  beforeAll(async () => {
    house = await FamilyHouse.open();
    const { shelter } = house.centre.staff;
    const [first] = (await house.board()).houses;
    for (let number = 3; number <= 14; number++)
      await shelter.must('POST', `shelter/houses/${first?.id}/rooms`, {
        body: {
          ...{ number, beds: 4, kind: 'family', floor: 1, accessible: false, cots: 0, shared: 0 },
        } satisfies Wire['RoomFields'],
      });
  }, 120_000);
  afterAll(() => house.close());

  it('begin in the first 200 pixels of a laptop and on the first screen of a phone', async () => {
    const top = (desk: Desk): Promise<number> =>
      desk.page
        .locator('bk-room-card')
        .first()
        .evaluate(card => card.getBoundingClientRect().top);
    const [laptop, phone] = [await house.sit('first.shelter'), await house.sit('first.shelter', PHONE)];
    for (const desk of [laptop, phone]) await desk.goto('shelter');
    expect(await top(laptop)).toBeLessThanOrEqual(200);
    expect(await inSight(phone.page.locator('bk-room-card').first())).toBe(true);
    expect(await phone.page.locator('.page-head .btn.primary').count()).toBe(1);
    await laptop.show('rooms-first');
    await laptop.leave();
    await phone.leave();
  }, 60_000);

  it('a woman with two children is placed with three presses and without scrolling', async () => {
    const code = await alsoWaits();
    const desk = await house.sit('first.shelter');
    const { page } = desk;
    await desk.goto('shelter');
    const waits = page.locator('bk-waiting-panel li', { hasText: code });
    const presses = [
      waits.getByRole('button', { name: w('shelter.place') }),
      page.locator('bk-seating-panel .proposal').first(),
      page.locator('bk-seating-panel .btn.primary'),
    ];
    for (const button of presses) {
      await button.waitFor();
      expect(await inSight(button)).toBe(true);
      await button.click();
    }
    // she is not the first: whom she passes over is named, and it takes one more word
    const told = page.locator('bk-seating-panel [role=alert]');
    await told.waitFor();
    const ahead = (await house.board()).waiting.slice(0, 3).map(({ members }) => members[0]?.code ?? '');
    for (const one of ahead) {
      expect(await told.innerText()).toContain(one);
      expect(await page.locator('bk-seating-panel .amber').innerText()).toContain(one);
    }
    expect(await desk.barriers()).toEqual([]);
    await desk.show('passed-over');
    await page.getByRole('button', { name: w('shelter.admitAnyway') }).click();
    await page.getByText(w('shelter.admitted')).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect((await house.board()).taken).toBe(3);
    await desk.leave();
  }, 60_000);

  it('the first of the queue is placed by the one primary action', async () => {
    const desk = await house.sit('first.shelter');
    const { page } = desk;
    await desk.goto('shelter');
    const code = (await house.board()).waiting[0]?.members[0]?.code ?? '';
    const primary = page.locator('.page-head .btn.primary');
    expect(await primary.innerText()).toContain(code);
    await primary.click();
    const submit = page.locator('bk-seating-panel .btn.primary');
    await page.locator('bk-seating-panel .proposal').first().waitFor();
    await submit.click(); // nothing is chosen
    await page.locator('bk-seating-panel [role=alert]').waitFor();
    expect(
      await page
        .locator('.proposal')
        .first()
        .evaluate(one => one === document.activeElement),
    ).toBe(true);
    await page.locator('.proposal').first().click();
    await page.keyboard.press('Escape');
    await page.locator('bk-seating-panel').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.matches('.page-head .primary'));
    await primary.click();
    await page.locator('bk-seating-panel .people .chip.green').nth(1).waitFor(); // it has not forgotten
    await submit.click();
    await page.getByText(w('shelter.admitted')).waitFor();
    expect((await house.board()).taken).toBe(5);
    await desk.leave();
  }, 60_000);

  it('is walked, opened, left and used to move somebody by the keyboard alone', async () => {
    const desk = await house.sit('first.shelter');
    const { page } = desk;
    const { key } = { key: (name: string) => page.keyboard.press(name) };
    await desk.goto('shelter');
    const stops = await page.locator('[data-place][tabindex="0"]').count();
    expect(stops).toBe(1);
    await page.locator('[data-place][tabindex="0"]').focus();
    const start = await focused(page);
    await key('ArrowRight');
    await key('ArrowDown');
    expect(await focused(page)).not.toBe(start);
    await key('PageDown');
    await key('PageUp');
    await key('Home');
    const taken = page.locator('.seat.taken').first();
    await taken.focus();
    const name = await focused(page);
    await key('Enter');
    await page.locator('bk-stay-panel h2:focus').waitFor();
    await page.locator('bk-stay-panel').getByRole('button', { name: MORE }).press('ArrowDown');
    await page.locator('[role=menu]:popover-open [role=menuitem]:focus').waitFor();
    expect(await desk.barriers()).toEqual([]); // with panel and menu open
    await desk.show('menu-open');
    await key('Escape');
    await page.locator('[role=menu]:popover-open').waitFor({ state: 'detached' });
    await page.locator('bk-stay-panel').waitFor(); // the key closed the menu alone
    await page.waitForTimeout(600); // twice within half a second hides the screen
    await key('Escape');
    await page.locator('bk-stay-panel').waitFor({ state: 'detached' });
    await page.waitForFunction(label => document.activeElement?.textContent === label, name);
    await key('m');
    await page.locator('bk-seating-panel').waitFor();
    await page.locator('.seat.free').last().press('Enter');
    await page.locator('bk-seating-panel .btn.primary').press('Enter');
    await page.getByText(w('shelter.moved')).waitFor();
    await page.keyboard.press('Shift+Slash');
    expect(await page.getByRole('dialog').innerText()).toContain(w('keys.board.move'));
    await desk.leave();
  }, 60_000);

  it('a form of a panel points at what is missing, and has not forgotten it when it is opened again', async () => {
    const desk = await house.sit('first.shelter');
    const { page } = desk;
    await desk.goto('shelter');
    await page.locator('.seat.taken').first().click();
    await chooseForStay(page, 'shelter.checkOut');
    const form = page.locator('bk-check-out-form');
    await form.getByRole('button', { name: w('shelter.checkOut') }).click();
    await form.locator('[role=alert]').first().waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('bk-check-out-form input[type=radio]'));
    await form.getByRole('radio', { name: w('set.destination.home'), exact: true }).check();
    expect(await desk.barriers()).toEqual([]);
    await desk.show('check-out-faults');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await page.locator('.seat.taken').first().click();
    expect(await form.getByRole('radio', { name: w('set.destination.home'), exact: true }).isChecked()).toBe(
      true,
    );
    await form.getByRole('button', { name: w('action.cancel') }).click();
    await desk.leave();
  }, 60_000);

  it('on a phone a bed that is tapped stays in sight above what it opens', async () => {
    const desk = await house.sit('first.shelter', PHONE);
    const { page } = desk;
    await desk.goto('shelter');
    for (const seat of [page.locator('.seat.taken').last(), page.locator('.seat.taken').first()]) {
      await seat.click();
      await page.locator('bk-stay-panel h2:focus').waitFor();
      expect(await inSight(seat)).toBe(true);
      expect(await inSight(page.locator('bk-stay-panel .btn.primary'))).toBe(true);
      expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
      await page.locator('bk-stay-panel header button').click();
      await page.locator('bk-stay-panel').waitFor({ state: 'detached' });
    }
    await page.locator('.to-queue').click();
    await page.locator('bk-waiting-panel h2:focus').waitFor();
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    await page.locator('bk-waiting-panel header button').click();
    await page.locator('.seat.empty').last().click(); // a free place asks for whom
    await page.locator('bk-waiting-panel .offered').waitFor();
    expect(await inSight(page.locator('.seat.offered'))).toBe(true);
    await desk.leave();
  }, 60_000);

  it('the weeks open at today, on a phone too', async () => {
    for (const look of [LAPTOP, PHONE]) {
      const desk = await house.sit('first.shelter', look);
      await desk.goto('shelter/weeks');
      const today = desk.page.locator('.day.today');
      await today.waitFor();
      expect(await inSight(today)).toBe(true);
      expect(await inSight(desk.page.locator('.row .name').first())).toBe(true); // names stay
      expect(await desk.barriers()).toEqual([]);
      await desk.leave();
    }
  }, 60_000);

  it('nothing of the shelter is wider than a screen of 360 pixels', async () => {
    const desk = await house.sit('first.director', {
      ...PHONE,
      language: 'ru',
      size: { width: 360, height: 740 },
    });
    const wide: string[] = [];
    for (const page of PAGES) {
      await desk.goto(`shelter/${page}`);
      if ((await desk.overflow()) > 0) wide.push(page);
    }
    await desk.goto('shelter');
    await choose(desk.page, w('shelter.more'), 'stays.title');
    await desk.page.waitForURL('**/stays');
    expect(wide).toEqual([]);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 90_000);
});
