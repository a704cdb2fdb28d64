import { dayFromNow, type Wire } from '@baanek/e2e';
import { PHONE } from '../support/desk.ts';
import { choose, MORE, press } from '../support/press.ts';
import { because, history, inDialog } from '../support/record.ts';
import { RunningCentre, typed } from '../support/running-centre.ts';
import { word as w } from '../support/words.ts';

describe('refusals, extensions, closures and marks are put right', () => {
  let at: RunningCentre;

  beforeAll(async () => {
    at = await RunningCentre.open();
  }, 120_000);
  afterAll(() => at.close());

  const board = (): Promise<Wire['BoardView']> => at.centre.staff.shelter.must('GET', 'shelter/board');

  it('a refusal of the wrong family: she waits again, and the history says what stood there', async () => {
    const wrong: Wire['RefusePlace'] = {
      ...{ requestId: at.files.requestId, women: 1, men: 0, girls: 0, boys: 0 },
      ...{ reason: 'no_places', sentTo: 'relatives' },
    };
    await at.centre.staff.shelter.must('POST', 'shelter/refusals', { body: wrong });
    expect((await board()).waiting).toEqual([]);
    const desk = await at.sit('shelter');
    const { page } = desk;
    await desk.goto('shelter/house-records');
    const card = page.locator('bk-refusals-card');
    await card
      .getByRole('button', { name: w('history.open') })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: w('history.correct') }).click();
    await dialog.locator('select').selectOption({ label: w('refusal.caller') });
    await because(page, 'wrong_person');
    await desk.show('correct-refusal');
    expect(await desk.barriers()).toEqual([]);
    await inDialog(page, 'action.save');
    await dialog.waitFor({ state: 'detached' });
    expect((await board()).waiting).toMatchObject([{ id: at.files.requestId }]);
    await card
      .getByRole('button', { name: w('history.open') })
      .first()
      .click();
    expect(await history(page)).toContain(w('history.field.refused'));
    await dialog.getByRole('button', { name: w('history.void') }).click();
    await because(page, 'entered_twice');
    await inDialog(page, 'history.void');
    await card.getByRole('checkbox', { name: w('refusal.voided') }).check();
    await card.getByText(w('refusal.caller')).first().waitFor();
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('an extension that was granted to the wrong date', async () => {
    const desk = await at.sit('director');
    const { page } = desk;
    await desk.goto('shelter/house-records');
    const card = page.locator('bk-extensions-card');
    await card.getByRole('button', { name: w('extension.approve') }).click();
    await inDialog(page, 'extension.approve');
    await page.getByText(w('extension.approved')).waitFor();
    await card.getByRole('checkbox', { name: w('extension.showOver') }).check();
    await card.getByRole('button', { name: w('history.open') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: w('history.correct') }).click();
    await dialog.getByRole('textbox', { name: w('shelter.extendUntil') }).fill(typed(dayFromNow(45)));
    await because(page, 'typing_error');
    await desk.show('correct-extension');
    expect(await desk.barriers()).toEqual([]);
    await inDialog(page, 'action.save');
    await dialog.waitFor({ state: 'detached' });
    const stay = await at.centre.staff.shelter.must<Wire['StayRecordView']>(
      'GET',
      `shelter/stays/${at.files.stayId}`,
    );
    expect(stay.plannedEnd).toBe(dayFromNow(45));
    await card.getByRole('button', { name: w('history.open') }).click();
    expect(await history(page)).toContain(typed(dayFromNow(60)));
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('a closure with wrong dates, and one that was lifted by mistake', async () => {
    const desk = await at.sit('director');
    const { page } = desk;
    await desk.goto('shelter/set-up');
    await page.locator('.room', { hasText: '51 ·' }).click();
    const closures = page.locator('bk-room-closures');
    const nights = async (): Promise<string[]> => {
      const rooms = (await board()).houses.flatMap(house => house.rooms);
      return rooms.flatMap(room => room.closures.map(({ from, to }) => `${from} ${to}`));
    };
    await closures.getByRole('button', { name: w('setUp.closureRecord') }).click();
    const dialog = page.getByRole('dialog');
    const title = await dialog.getByRole('heading').first().innerText();
    expect(title).toContain('51'); // which room, and from when
    expect(title).toContain(typed(dayFromNow(300)));
    await dialog.getByRole('button', { name: w('history.correct') }).click();
    await dialog.getByRole('textbox', { name: w('setUp.closedTo') }).fill(typed(dayFromNow(305)));
    await because(page, 'typing_error');
    await desk.show('correct-closure');
    expect(await desk.barriers()).toEqual([]);
    await inDialog(page, 'action.save');
    await dialog.waitFor({ state: 'detached' });
    const right = `${dayFromNow(300)} ${dayFromNow(305)}`;
    expect(await nights()).toEqual([right]);
    await closures.getByRole('button', { name: w('setUp.lift') }).click();
    await closures.getByText(w('setUp.neverClosed')).waitFor();
    await press(page, 'action.undo');
    await closures.getByText(typed(dayFromNow(305))).waitFor();
    expect(await nights()).toEqual([right]);
    await closures.getByRole('button', { name: w('setUp.allClosures') }).click();
    await closures.locator('ul li').first().waitFor();
    await desk.show('all-closures');
    await page.setViewportSize(PHONE.size);
    expect([await desk.overflow(), desk.complaints]).toEqual([0, []]);
    await desk.leave();
  }, 60_000);

  it('a mark of last night, with a reason, and one of tonight that is taken away and back', async () => {
    const desk = await at.sit('shelter', { ...PHONE, language: 'ru' });
    const { page } = desk;
    await desk.goto('shelter/roll-call');
    const marks = page.locator('.marks').first();
    await page.keyboard.press('ArrowDown');
    await marks.locator('button').first().press('m');
    await marks.locator('.mark.missing[aria-pressed=true]').waitFor();
    const away = marks.getByRole('button', { name: w('set.mark.away'), exact: true });
    for (const key of ['Enter', 'Space']) {
      await away.press(key); // as on any button
      await marks.locator('.mark.away[aria-pressed=true]').waitFor();
      await marks.getByRole('button', { name: w('mark.takeAway') }).press(key);
      await marks.locator('.mark.away[aria-pressed=true]').waitFor({ state: 'detached' });
    }
    await away.click();
    await marks.getByRole('button', { name: w('mark.takeAway') }).click();
    await page.locator('.mark[aria-pressed=true]').waitFor({ state: 'detached' });
    const told = page.locator('bk-toasts .toast'); // one at a time, however much was pressed
    expect(await told.innerText()).toContain(w('rollCall.room').replace('{{room}}', ''));
    await press(page, 'action.undo');
    await page.locator('.mark.away[aria-pressed=true]').waitFor();
    await marks.getByRole('button', { name: w('set.mark.here'), exact: true }).click();
    await told.waitFor();

    await press(page, 'rollCall.earlier');
    await page.getByText(w('rollCall.past')).waitFor();
    expect(await told.count()).toBe(0); // an undo is of the night on the screen
    await away.click();
    await because(page, 'learned_later');
    await desk.show('mark-of-last-night');
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    await inDialog(page, 'action.save');
    await page.locator('.mark.away[aria-pressed=true]').waitFor();
    await marks.getByRole('button', { name: w('mark.takeAway') }).click();
    await because(page, 'wrong_person');
    await inDialog(page, 'action.save');
    await page.locator('.mark[aria-pressed=true]').waitFor({ state: 'detached' });
    await press(page, 'history.title');
    await page.locator('bk-record-history li').first().waitFor();
    expect(await page.locator('bk-record-history').innerText()).toContain(w('set.mark.away'));
    await desk.show('history-of-a-mark');
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    await page.locator('bk-record-history').getByRole('button').click();
    await press(page, 'rollCall.allHere');
    await because(page, 'learned_later');
    await inDialog(page, 'rollCall.allHere');
    await page.locator('.mark.here[aria-pressed=true]').nth(1).waitFor();
    await press(page, 'action.undo');
    await page.locator('.mark[aria-pressed=true]').first().waitFor({ state: 'detached' });
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('a mark of attendance, by the letters of the language, with a reason after its day', async () => {
    const desk = await at.sit('facilitator');
    const { page } = desk;
    const group = (): Promise<Wire['GroupView']> =>
      at.centre.staff.facilitator.must('GET', `programme/groups/${at.programme.groupId}`);
    await at.centre.staff.facilitator.must('POST', `programme/groups/${at.programme.groupId}/sessions`, {
      body: {
        ...{ number: 2, heldAt: new Date(Date.now() - 60_000).toISOString(), topic: 'Now' },
      } satisfies Wire['GroupSessionFields'],
    });
    const marks = async (): Promise<string[]> =>
      (await group()).members.flatMap(member => member.marks.map(({ mark }) => mark));
    const become = async (...expected: string[]): Promise<void> => {
      for (let tries = 0; tries < 60 && (await marks()).join() !== expected.join(); tries++)
        await page.waitForTimeout(50);
      expect(await marks()).toEqual(expected);
    };
    await desk.goto(`programme/groups/${at.programme.groupId}`);
    const [past, now] = [page.locator('tbody td button').nth(0), page.locator('tbody td button').nth(1)];
    await now.focus();
    // as a Russian keyboard types it; the driver knows the keys of a Latin one only
    const typing = (letter: string): object => ({ key: letter, code: 'KeyJ', bubbles: true });
    await now.dispatchEvent('keydown', typing(w('mark.key.late').toLowerCase()));
    await become('present', 'late');
    expect(await now.innerText()).toBe(w('mark.key.late'));
    await page.getByText('2 / 12', { exact: true }).waitFor(); // counted without a reload
    await page.keyboard.press('e');
    await become('present', 'excused');
    await page.keyboard.press('Delete');
    await become('present');
    await page.keyboard.press('p');
    await become('present', 'present');
    await press(page, 'action.undo');
    await become('present');

    await past.focus();
    await past.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(`${w('mark.stands')} ${w('set.mark.present')}`).waitFor();
    expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0); // nothing is chosen for her
    await desk.show('mark-that-stands');
    await inDialog(page, 'action.cancel');
    await past.focus();
    await past.dispatchEvent('keydown', typing(w('mark.key.absent')));
    await because(page, 'typing_error');
    await desk.show('mark-after-its-day');
    expect(await desk.barriers()).toEqual([]);
    await inDialog(page, 'action.save');
    await become('absent');
    await page.getByText('0 / 12', { exact: true }).waitFor();
    await past.focus();
    await page.keyboard.press('Backspace');
    expect(await history(page)).toContain(w('set.mark.present'));
    await because(page, 'made_by_mistake');
    await inDialog(page, 'action.save');
    await become();
    await past.focus();
    await page.keyboard.press('l'); // where a mark was taken away after its day the next one has a reason too
    await because(page, 'typing_error');
    await inDialog(page, 'action.save');
    await become('late');
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('quick hands on the waiting list: each press counts, and the last is taken back', async () => {
    const desk = await at.sit('shelter');
    const { page } = desk;
    await page.route('**/requests/*', async route => {
      await new Promise(done => setTimeout(done, Math.random() * 300));
      await route.continue();
    });
    await desk.goto('shelter');
    const panel = page.locator('bk-waiting-panel');
    await choose(panel, MORE, 'shelter.wishes');
    await panel.getByRole('checkbox', { name: w('shelter.wantsQuiet') }).click();
    await panel.getByRole('checkbox', { name: w('shelter.needsIsolation') }).click();
    await panel.locator('select').selectOption('urgent');
    const wishes = async (): Promise<unknown> => {
      const [one] = (await board()).waiting;
      return [one?.priority, one?.quiet, one?.isolation];
    };
    for (let tries = 0; tries < 60 && JSON.stringify(await wishes()) !== '["urgent",true,true]'; tries++)
      await page.waitForTimeout(50);
    expect(await wishes()).toEqual(['urgent', true, true]);
    await page
      .getByRole('button', { name: w('action.undo') })
      .nth(2)
      .click();
    for (let tries = 0; tries < 60 && JSON.stringify(await wishes()) !== '["usual",true,true]'; tries++)
      await page.waitForTimeout(50);
    expect(await wishes()).toEqual(['usual', true, true]);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);
});
