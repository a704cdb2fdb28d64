import {
  type Centre,
  dayFromNow,
  type Installation,
  openCentre,
  openInstallation,
  PASSWORD,
  register,
  type Wire,
} from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser, Locator, Page } from 'playwright-core';
import { Desk, type Look, PHONE } from '../support/desk.ts';
import { word as w } from '../support/words.ts';

describe('days of the house', () => {
  let browser: Browser;
  let api: Installation;
  let centre: Centre;
  let households: string[];

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    const { shelter, intake } = centre.staff;
    const { id } = await shelter.must<Wire['Ref']>('POST', 'shelter/houses', { body: { name: 'Дом' } });
    for (const [number, beds] of [
      [1, 2],
      [2, 2],
    ] as const)
      await shelter.must('POST', `shelter/houses/${id}/rooms`, {
        body: {
          ...{ number, beds, kind: 'family', floor: 1, accessible: false, cots: 0, shared: 0 },
        } satisfies Wire['RoomFields'],
      });
    households = [];
    for (const mark of ['а', 'б', 'в']) {
      const { householdId } = await register(centre, `дом${mark}`);
      households.push(householdId);
      await intake.must('POST', 'shelter/requests', {
        body: { householdId, neededOn: dayFromNow(0) } satisfies Wire['AskPlace'],
      });
    }
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  const sit = async (login: string, look?: Look): Promise<Desk> => {
    const desk = await Desk.open(browser, api.url.replace('127.0.0.1', 'localhost'), look);
    return desk.signIn(login, PASSWORD);
  };
  const press = (page: Page, key: string): Promise<void> =>
    page
      .getByRole('button', { name: w(key) })
      .first()
      .click();
  const board = (): Promise<Wire['BoardView']> => centre.staff.shelter.must('GET', 'shelter/board');
  const take = async (page: Page, nth: number): Promise<void> => {
    await page
      .locator('bk-waiting-panel')
      .getByRole('button', { name: w('shelter.place') })
      .nth(nth)
      .click();
    await page.locator('bk-seating-panel .proposal').first().click();
  };

  it('two managers, one room: one gets it, the other is told and keeps what she chose', async () => {
    const [one, other] = [await sit('first.shelter'), await sit('first.shelter')];
    await one.goto('shelter');
    await other.goto('shelter');
    await take(one.page, 0);
    await take(other.page, 1);
    await other.page.locator('bk-seating-panel .chip.green').nth(1).waitFor();
    const chosen = await other.page.locator('bk-seating-panel li').allInnerTexts();
    await press(one.page, 'shelter.admit');
    await one.page.locator('bk-room-card .seat.taken').first().waitFor();
    await one.page
      .locator('bk-stay-panel')
      .getByRole('link', { name: w('shelter.agreement') })
      .waitFor();
    await press(other.page, 'shelter.admit');
    await other.page.getByText(w('error.shelter.place_taken')).waitFor();
    expect(await other.page.locator('bk-seating-panel li').allInnerTexts()).toEqual(chosen);
    expect(await other.barriers()).toEqual([]);
    expect((await board()).taken).toBe(2);
    await one.leave();
    await other.leave();
  }, 90_000);

  it('who waits longer is offered first; passing her over takes a word', async () => {
    const desk = await sit('first.shelter');
    const { page } = desk;
    await desk.goto('shelter');
    await take(page, 1);
    const end = `Дом: до ${Number(dayFromNow(14).slice(8))} `;
    expect(await page.locator('bk-seating-panel .usual').innerText()).toContain(end);
    await desk.show('seating');
    await press(page, 'shelter.hold');
    await page.getByText(w('error.shelter.others_wait')).waitFor();
    await press(page, 'shelter.holdAnyway');
    await page.getByText(w('shelter.heldNow')).waitFor();
    await page.locator('bk-room-card .seat.held').first().waitFor();
    expect(await board()).toMatchObject({ taken: 2, held: 2 });
    await desk.goto('today');
    const hold = page.locator('bk-house-day a', { hasText: w('today.day.lapses') });
    await hold.waitFor();
    expect(await page.locator('bk-house-day a', { hasText: w('today.day.unsigned') }).count()).toBe(1);
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    await desk.show('today');
    await hold.click();
    await page
      .locator('bk-stay-panel')
      .getByRole('button', { name: w('shelter.release') })
      .waitFor();
    await desk.leave();
  }, 60_000);

  it('a hold runs down on every board and is free by itself', async () => {
    const desk = await sit('first.shelter');
    await desk.goto('shelter');
    const held = desk.page.locator('bk-room-card .seat.held');
    await held.first().waitFor();
    await api.rows(`UPDATE stay SET hold_until = now() - interval '1 second' WHERE state = 'held'`);
    await api.rows(
      `UPDATE bed_stay SET during = tstzrange(lower(during) - interval '1 hour', now() - interval '1 second') WHERE NOT upper_inf(during)`,
    );
    await desk.page.reload();
    await desk.settled();
    expect(await held.count()).toBe(0);
    expect(await board()).toMatchObject({ held: 0 });
    await desk.leave();
  }, 60_000);

  it('a guest is dragged to a free place, and back by undo', async () => {
    const desk = await sit('first.shelter');
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
    const rooms = async (): Promise<number[]> =>
      (await board()).houses[0]?.rooms.map(room => room.places.filter(({ guest }) => guest).length) ?? [];
    expect((await rooms()).sort()).toEqual([1, 1]);
    await press(page, 'action.undo');
    await page.waitForFunction(
      () => document.querySelectorAll('bk-room-card')[1]?.querySelector('.taken') === null,
    );
    expect(await rooms()).toEqual([2, 0]);
    await desk.leave();
  }, 60_000);

  it('a household is moved whole: dragged with Shift, dropped on the room, or by the keyboard', async () => {
    const desk = await sit('first.shelter');
    const { page } = desk;
    const rooms = async (): Promise<number[]> =>
      (await board()).houses[0]?.rooms.map(room => room.places.filter(({ guest }) => guest).length) ?? [];
    const second = page.locator('bk-room-card').nth(1);
    const back = async (): Promise<void> => {
      await press(page, 'action.undo');
      await page.waitForFunction(
        () => document.querySelectorAll('bk-room-card')[1]?.querySelector('.taken') === null,
      );
      expect(await rooms()).toEqual([2, 0]);
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
      expect(await rooms()).toEqual([0, 2]);
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
    expect(await rooms()).toEqual([0, 2]);
    await back();
    await desk.leave();
  }, 90_000);

  it('who fits is not known when the search was given up, and is asked again by whoever needs to know', async () => {
    const desk = await sit('first.shelter');
    const { page } = desk;
    await page.route('**/api/shelter/outlook', async route => {
      const answer = await route.fetch();
      await route.fulfill({ json: { ...((await answer.json()) as Wire['OutlookView']), families: null } });
    });
    await desk.goto('shelter');
    await page.getByText(w('shelter.fitUnknown')).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await desk.show('board-unknown');
    await page.setViewportSize(PHONE.size);
    expect(await desk.overflow()).toBe(0);
    await press(page, 'shelter.fitAgain');
    await page.locator('bk-outlook-strip li').nth(9).waitFor();
    await desk.leave();
  }, 60_000);

  it('a longer stay is asked by the manager and approved by the director', async () => {
    const desk = await sit('first.shelter');
    const { page } = desk;
    await desk.goto('shelter');
    await page.locator('bk-room-card .seat.taken').first().click();
    await press(page, 'shelter.extend');
    const [year = '', month = '', day = ''] = dayFromNow(40).split('-');
    await page.locator('bk-stay-panel bk-date-field input').fill(`${day}.${month}.${year}`);
    await page.locator('bk-stay-panel label', { hasText: w('set.extension.court_pending') }).click();
    expect(await desk.barriers()).toEqual([]);
    await press(page, 'shelter.askExtension');
    await page.getByText(w('shelter.extensionAsked')).waitFor();
    const director = await sit('first.director');
    await director.goto('shelter/events');
    await press(director.page, 'extension.approve');
    await director.page.getByText(w('extension.approved')).waitFor();
    const guests = (await board()).houses[0]?.rooms.flatMap(room =>
      room.places.flatMap(({ guest }) => guest ?? []),
    );
    expect(guests?.[0]?.plannedEnd).toBe(dayFromNow(40));
    await page.getByRole('link', { name: w('shelter.agreement') }).click();
    const paper = page.locator('bk-agreement-paper');
    await paper.getByRole('heading', { name: w('agreement.title') }).waitFor();
    const [written, code] = [await paper.innerText(), guests?.[0]?.code ?? ''];
    for (const fact of [code, `${day}.${month}.${year}`, 'сын, 6', 'с 12-летнего возраста'])
      expect(written).toContain(fact);
    expect(await page.getByRole('button', { name: w('agreement.addName') }).count()).toBe(0);
    expect(await desk.barriers()).toEqual([]);
    await desk.show('agreement');
    await page.getByRole('button', { name: w('set.language.ky'), exact: true }).click();
    await paper.locator('[lang=ky]').waitFor();
    expect(await paper.innerText()).toContain('Убактылуу жашоо');
    expect(await page.locator('html').getAttribute('lang')).toBe('ru'); // the screen stays hers
    await page.getByRole('link', { name: w('agreement.blank') }).click();
    await paper.locator('.blank').first().waitFor();
    expect(await paper.innerText()).not.toContain(code);
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    await desk.show('agreement-blank');
    await director.leave();
    await desk.leave();
  }, 90_000);

  it('the roll is called on a phone, one press each', async () => {
    const desk = await sit('first.shelter', { ...PHONE, language: 'ru' });
    const { page } = desk;
    // they came yesterday: in the morning the roll is that of last night
    for (const open of ['NOT upper_inf(during)', 'upper_inf(during)'])
      await api.rows(
        `UPDATE bed_stay SET during = tstzrange(lower(during) - interval '1 day', upper(during) - interval '1 day') WHERE ${open}`,
      );
    await api.rows(`UPDATE stay SET admitted_at = admitted_at - interval '1 day'`);
    await desk.goto('shelter/roll-call');
    await press(page, 'rollCall.allHere');
    await page.getByText(w('rollCall.done')).waitFor();
    const told = page.waitForResponse(
      answer => answer.request().postData()?.includes('missing') ?? false, // not the marks before it
    );
    await page
      .getByRole('button', { name: w('set.mark.missing'), exact: true })
      .first()
      .click();
    await told;
    const { people } = await centre.staff.shelter.must<Wire['RollCallView']>('GET', 'shelter/roll-call');
    expect(people.map(({ mark }) => mark).sort()).toEqual(['here', 'missing']);
    await desk.leave();
  }, 60_000);

  it('another centre is asked without a name, and agrees', async () => {
    const second = await openCentre(centre.staff.admin, 'second');
    const { id: houseId } = await second.staff.shelter.must<Wire['Ref']>('POST', 'shelter/houses', {
      body: { name: 'Там' },
    });
    await second.staff.shelter.must('POST', `shelter/houses/${houseId}/rooms`, {
      body: {
        ...{ number: 1, beds: 3, kind: 'family', floor: 1, accessible: true, cots: 0, shared: 0 },
      } satisfies Wire['RoomFields'],
    });
    const desk = await sit('first.shelter');
    const { page } = desk;
    await desk.goto('shelter/asks');
    await page.locator('bk-select select').first().selectOption({ index: 1 });
    await page
      .getByRole('textbox', { name: new RegExp(w('placeAsk.age')) })
      .first()
      .fill('30');
    await press(page, 'placeAsk.add');
    await press(page, 'placeAsk.send');
    await page.getByText(w('placeAsk.sent')).waitFor();
    const there = await sit('second.shelter');
    await there.goto('shelter/asks');
    await press(there.page, 'placeAsk.answer');
    expect(await there.barriers()).toEqual([]);
    await press(there.page, 'placeAsk.accept');
    await there.page.getByText(w('placeAsk.accepted')).waitFor();
    await page.getByText(w('set.ask.accepted')).first().waitFor();
    const theirs = await second.staff.shelter.must<Wire['BoardView']>('GET', 'shelter/board');
    expect(theirs).toMatchObject({ held: 2, taken: 0 });
    await there.leave();
    await desk.leave();
  }, 90_000);

  it('the house is drawn as one types, closed for repair, and opened', async () => {
    const desk = await sit('first.director');
    const { page } = desk;
    await desk.goto('shelter/set-up');
    await page.getByRole('textbox', { name: w('setUp.number') }).fill('7');
    await page.getByRole('textbox', { name: w('setUp.cots') }).fill('2');
    expect(await page.locator('.drawing .cot').count()).toBe(2);
    await press(page, 'setUp.addRoom');
    await page.getByText(w('setUp.saved')).waitFor();
    await page.locator('.room', { hasText: '7 ·' }).click();
    await press(page, 'setUp.closeFor');
    await page.locator('.closures .btn.primary', { hasText: w('setUp.close') }).click();
    await page.locator('.room', { hasText: w('shelter.closed') }).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await press(page, 'setUp.open');
    await page.getByText(w('setUp.neverClosed')).waitFor();
    await desk.leave();
  }, 60_000);
});
