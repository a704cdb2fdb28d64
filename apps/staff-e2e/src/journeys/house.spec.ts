import { dayFromNow, type Wire } from '@baanek/e2e';
import type { Locator, Page } from 'playwright-core';
import { PHONE } from '../support/desk.ts';
import { FamilyHouse } from '../support/family-house.ts';
import { press } from '../support/press.ts';
import { word as w } from '../support/words.ts';

describe('the board of a house', () => {
  let house: FamilyHouse;

  beforeAll(async () => {
    house = await FamilyHouse.open();
  }, 120_000);
  afterAll(() => house.close());

  const take = async (page: Page, nth: number): Promise<void> => {
    await page
      .locator('bk-waiting-panel')
      .getByRole('button', { name: w('shelter.place') })
      .nth(nth)
      .click();
    await page.locator('bk-seating-panel .proposal').first().click();
  };

  it('who calls is told where there is room, and nobody is recorded', async () => {
    const desk = await house.sit('first.intake');
    const { page } = desk;
    await desk.goto('shelter');
    await press(page, 'roomSearch.title');
    const panel = page.locator('bk-room-search-panel');
    const ask = async (): Promise<void> => {
      await panel.getByRole('button', { name: w('roomSearch.find') }).click();
    };
    await panel.locator('.age').fill('30');
    await panel.getByRole('button', { name: w('placeEnquiry.add') }).click();
    await panel.locator('select').nth(1).selectOption('male');
    await panel.locator('.age').nth(1).fill('13');
    await ask();
    await panel.locator('.proposal').first().click();
    await page.locator('bk-room-card .seat.chosen').nth(1).waitFor();
    expect(await page.locator('bk-room-card .seat.free').count()).toBe(2); // nothing else can be pressed
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    await desk.show('asked');
    await panel.locator('.age').nth(1).fill('12');
    expect(await panel.locator('.proposal').count()).toBe(0); // another question has no answer yet
    for (let more = 0; more < 3; more++)
      await panel.getByRole('button', { name: w('placeEnquiry.add') }).click();
    await ask();
    await panel.getByText(w('shelter.nonePlaces')).waitFor();
    expect([await house.taken(), (await house.board()).waiting.length]).toEqual([[0, 0], 3]);
    await desk.leave();
  }, 60_000);

  it('two managers, one room: one gets it, the other is told and keeps what she chose', async () => {
    const [one, other] = [await house.sit('first.shelter'), await house.sit('first.shelter')];
    await one.goto('shelter');
    await other.goto('shelter');
    await take(one.page, 0);
    await take(other.page, 1);
    await other.page.locator('bk-seating-panel .chip.green').nth(1).waitFor();
    const chosen = await other.page.locator('bk-seating-panel .people li').allInnerTexts();
    expect(await other.page.getByText(w('shelter.admitHelp')).count()).toBe(0); // she has chosen
    await press(one.page, 'shelter.admit');
    await one.page.locator('bk-room-card .seat.taken').first().waitFor();
    const facts = await one.page.locator('bk-stay-panel .facts').innerText();
    expect(facts).toContain(dayFromNow(0).split('-').reverse().join('.'));
    await press(one.page, 'action.undo');
    await one.page.locator('bk-room-card .seat.taken').first().waitFor({ state: 'detached' });
    expect(await house.board()).toMatchObject({ taken: 0, waiting: { length: 3 } });
    await take(one.page, 0);
    await press(one.page, 'shelter.admit');
    await one.page.locator('bk-room-card .seat.taken').first().waitFor();
    await one.page
      .locator('bk-stay-panel a', { hasText: w('shelter.agreement') })
      .waitFor({ state: 'attached' });
    await press(other.page, 'shelter.admit');
    await other.page.getByText(w('error.shelter.place_taken')).waitFor();
    expect(await other.page.locator('bk-seating-panel .people li').allInnerTexts()).toEqual(chosen);
    expect(await other.barriers()).toEqual([]);
    expect((await house.board()).taken).toBe(2);
    await one.leave();
    await other.leave();
  }, 90_000);

  it('who waits longer is offered first; passing her over takes a word', async () => {
    const desk = await house.sit('first.shelter');
    const { page } = desk;
    await desk.goto('shelter');
    await take(page, 1);
    const end = `Дом: до ${Number(dayFromNow(14).slice(8))} `;
    expect(await page.locator('bk-seating-panel .usual').innerText()).toContain(end);
    await desk.show('seating');
    await press(page, 'shelter.hold');
    await page.getByText(w('error.shelter.others_wait')).waitFor();
    await press(page, 'shelter.holdAnyway');
    await page.getByText(w('shelter.held')).waitFor();
    await page.locator('bk-room-card .seat.held').first().waitFor();
    await page.locator('bk-stay-panel header button').click();
    await page
      .locator('bk-waiting-panel')
      .getByRole('button', { name: w('shelter.showHold') })
      .waitFor();
    expect(await house.board()).toMatchObject({ taken: 2, held: 2 });
    const held = page.locator('bk-room-card .seat.held').first();
    expect(await held.innerText()).toMatch(/\d+ минут/);
    await page.emulateMedia({ media: 'print' });
    expect(await held.innerText()).toMatch(/до .*\d\d:\d\d/);
    expect(await held.innerText()).not.toMatch(/минут/); // those that were left say nothing on paper
    await page.getByText(w('shelter.asOf')).waitFor();
    await page.emulateMedia({ media: null });
    await desk.goto('today');
    const hold = page.locator('bk-today-line', { hasText: w('today.kind.hold_ends') });
    await hold.waitFor();
    expect(await page.locator('bk-today-line', { hasText: w('today.kind.agreement_unsigned') }).count()).toBe(
      1,
    );
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    await desk.show('today');
    await hold.locator('a').click();
    await page
      .locator('bk-stay-panel')
      .getByRole('button', { name: w('shelter.release') })
      .waitFor();
    await desk.leave();
  }, 60_000);

  it('a hold runs down on every screen and is free by itself', async () => {
    const [desk, other] = [await house.sit('first.shelter'), await house.sit('first.shelter')];
    await desk.goto('shelter');
    await other.goto('today');
    const held = desk.page.locator('bk-room-card .seat.held');
    const lapses = other.page.locator('bk-today-line', { hasText: w('today.kind.hold_ends') });
    await held.first().waitFor();
    await lapses.waitFor();
    // from now on it has eight seconds left, and nobody does anything
    await house.api.rows(
      `WITH soon AS (UPDATE stay SET hold_until = now() + interval '8 seconds' WHERE state = 'held' RETURNING id, hold_until)
       UPDATE bed_stay b SET during = tstzrange(lower(b.during), soon.hold_until) FROM soon WHERE soon.id = b.stay_id`,
    );
    const note = { centre: house.centre.id, topic: 'shelter' };
    await house.api.rows(`SELECT pg_notify('baanek_live', $1)`, [JSON.stringify(note)]);
    await held.first().waitFor({ state: 'detached' });
    await lapses.waitFor({ state: 'detached' });
    expect(await house.board()).toMatchObject({ held: 0, taken: 2 });
    await desk.leave();
    await other.leave();
  }, 60_000);

  it('a guest is dragged to a free place, and back by undo', async () => {
    const desk = await house.sit('first.shelter');
    const { page } = desk;
    await desk.goto('shelter');
    const free = page.locator('bk-room-card').nth(1).locator('.seat.empty').first();
    await page.locator('bk-room-card .seat.taken').first().hover();
    await page.mouse.down();
    await free.hover();
    await page.locator('.seat.empty.target').first().waitFor();
    await free.hover(); // the second move is the first that is dragged over it
    await page.mouse.up();
    await page.getByText(w('shelter.moved')).waitFor();
    expect((await house.taken()).sort()).toEqual([1, 1]);
    await page.locator('bk-room-card').nth(1).locator('.seat.taken').waitFor();
    await press(page, 'action.undo');
    await page.waitForFunction(
      () => document.querySelectorAll('bk-room-card')[1]?.querySelector('.taken') === null,
    );
    expect(await house.taken()).toEqual([2, 0]);
    await desk.leave();
  }, 60_000);

  it('a household is moved whole: dragged with Shift, dropped on the room, or by the keyboard', async () => {
    const desk = await house.sit('first.shelter');
    const { page } = desk;
    const second = page.locator('bk-room-card').nth(1);
    const back = async (): Promise<void> => {
      await press(page, 'action.undo');
      await page.waitForFunction(
        () => document.querySelectorAll('bk-room-card')[1]?.querySelector('.taken') === null,
      );
      expect(await house.taken()).toEqual([2, 0]);
      await desk.goto('shelter');
    };
    const dragTo = async (target: Locator, keys?: string): Promise<void> => {
      await page.locator('bk-room-card .seat.taken').first().hover();
      await page.mouse.down();
      await second.locator('.seat.empty').first().hover();
      await page.locator('.seat.empty.target').first().waitFor();
      if (keys) await page.keyboard.down(keys);
      await target.hover();
      await target.hover();
      await page.mouse.up();
      if (keys) await page.keyboard.up(keys);
      await page.getByText(w('shelter.moved')).waitFor();
      expect(await house.taken()).toEqual([0, 2]);
      await second.locator('.seat.taken').nth(1).waitFor();
    };
    await desk.goto('shelter');
    await dragTo(second.locator('.seat.empty').first(), 'Shift');
    await back();
    await dragTo(second.locator('.whole'));
    await back();
    await page.locator('bk-room-card .seat.taken').first().press('Enter');
    await page
      .locator('bk-stay-panel')
      .getByRole('button', { name: w('shelter.move') })
      .press('Enter');
    await second.locator('.whole').press('Enter');
    await second.locator('.seat.chosen').nth(1).waitFor();
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    await desk.show('whole');
    await page
      .locator('bk-seating-panel')
      .getByRole('button', { name: w('shelter.move'), exact: true })
      .press('Enter');
    await page.getByText(w('shelter.moved')).waitFor();
    expect(await house.taken()).toEqual([0, 2]);
    await back();
    await desk.leave();
  }, 90_000);

  it('who fits is not known when the search was given up, and is asked again by whoever needs to know', async () => {
    const desk = await house.sit('first.shelter');
    const { page } = desk;
    await page.route('**/api/shelter/availability', async route => {
      const answer = await route.fetch();
      await route.fulfill({
        json: { ...((await answer.json()) as Wire['AvailabilityView']), families: null },
      });
    });
    await desk.goto('shelter');
    await page.getByText(w('shelter.fitUnknown')).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await desk.show('board-unknown');
    await page.setViewportSize(PHONE.size);
    expect(await desk.overflow()).toBe(0);
    await press(page, 'shelter.fitAgain');
    await page.locator('bk-availability-strip li').first().waitFor();
    await desk.leave();
  }, 60_000);
});
