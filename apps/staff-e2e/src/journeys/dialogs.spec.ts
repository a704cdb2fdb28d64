import { appeal, dayFromNow, PASSWORD, type Wire } from '@baanek/e2e';
import type { Locator, Page } from 'playwright-core';
import type { Desk } from '../support/desk.ts';
import { inDialog } from '../support/record.ts';
import { RunningCentre } from '../support/running-centre.ts';
import { word as w } from '../support/words.ts';

/** What is typed and must not be lost. */
const TYPED = 'Недописано 7';

/** Buttons that are pressed one after another, each by the part of the page and its word. */
type Steps = readonly (readonly [within: string, key: string])[];

const DIALOG = '[role=dialog]';
const HOUSE = 'shelter/house-records';

/** Every dialog with a form that a role reaches, by its page and what is pressed there. */
const DIALOGS: readonly (readonly [role: string, address: string, steps: Steps])[] = [
  ['intake', 'appeals/{appeal}', [['main', 'history.correct']]],
  ['intake', 'appeals/{appeal}', [['main', 'appeal.registerCaller']]],
  ['intake', 'appeals/{appeal}', [['main', 'history.void']]],
  ['intake', 'cases/{case}', [['main', 'person.edit']]],
  ['intake', 'cases/{case}', [['main', 'cases.correct']]],
  ['intake', 'cases/{case}', [['main', 'cases.close']]],
  ['intake', 'cases/{case}', [['bk-case-household', 'household.add']]],
  ['intake', 'cases/{case}', [['bk-case-household', 'household.join']]],
  ['intake', 'cases/{case}', [['bk-case-household', 'household.leave']]],
  ['intake', 'cases/{case}', [['bk-case-household', 'household.head']]],
  ['intake', 'cases/{case}', [['bk-case-team', 'team.assign']]],
  ['counsellor', 'cases/{case}', [['main', 'session.log']]],
  [
    'lawyer',
    'escorts?day={tomorrow}',
    [
      ['bk-escort-card', ''],
      [DIALOG, 'history.correct'],
    ],
  ],
  ['shelter', 'shelter/stays/{stay}', [['main', 'history.correct']]],
  ['shelter', 'shelter/stays/{stay}', [['main', 'history.void']]],
  ['shelter', 'shelter/stays/{stay}', [['.absence', 'history.correct']]],
  ...(['bk-house-incidents-card', 'bk-refusals-card', 'bk-extensions-card'] as const).map(
    card =>
      [
        'shelter',
        HOUSE,
        [
          [card, 'history.open'],
          [DIALOG, 'history.correct'],
        ],
      ] as const,
  ),
  [
    'shelter',
    HOUSE,
    [
      ['bk-separations-card', 'history.open'],
      [DIALOG, 'history.void'],
    ],
  ],
  ['facilitator', 'programme/participants/{enrolment}', [['main', 'programme.editPerson']]],
  ['facilitator', 'programme/participants/{enrolment}', [['main', 'programme.correctReferral']]],
  ['facilitator', 'programme', [['main', 'programme.addGroup']]],
  ['facilitator', 'programme/groups/{group}', [['main', 'programme.correctGroup']]],
  ['facilitator', 'programme/groups/{group}', [['main', 'programme.addSession']]],
  [
    'facilitator',
    'programme/groups/{group}',
    [
      ['thead', ''],
      [DIALOG, 'history.correct'],
    ],
  ],
  ['director', 'staff', [['main', 'staff.add']]],
  ['director', 'staff', [['main li, main tbody', 'action.change']]],
];

describe('a dialog keeps what is typed into it', () => {
  let at: RunningCentre;
  let appealId = '';
  let desk: Desk | null = null;
  let role = '';

  beforeAll(async () => {
    at = await RunningCentre.open();
    ({ id: appealId } = await at.centre.staff.intake.must<Wire['AppealLogged']>('POST', 'appeals', {
      body: appeal({ channel: 'phone', reason: 'Позвонила соседка.' }),
    }));
  }, 120_000);
  afterAll(async () => {
    await desk?.leave();
    await at.close();
  });

  /** The desk of this role; the one before stays while it is hers. */
  const sit = async (wanted: string): Promise<Desk> => {
    if (desk && role === wanted) return desk;
    await desk?.leave();
    role = wanted;
    desk = await at.sit(wanted);
    desk.page.setDefaultTimeout(5_000);
    return desk;
  };
  const addressOf = (pattern: string): string => {
    const ids: Record<string, string> = {
      ...{ appeal: appealId, case: at.files.caseId, stay: at.files.stayId, tomorrow: dayFromNow(1) },
      ...{ enrolment: at.programme.enrolmentId, group: at.programme.groupId },
    };
    return pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '');
  };
  const open = async (page: Page, steps: Steps): Promise<Locator> => {
    for (const [within, key] of steps)
      await page
        .locator(within)
        .getByRole('button', key ? { name: w(key) } : {})
        .first()
        .click();
    const dialog = page.getByRole('dialog').last();
    // a dialog that opens another one has no field of its own
    await dialog.locator('input:enabled, textarea:enabled').first().waitFor({ state: 'attached' });
    return dialog;
  };
  /** Types into the last field that takes words, or makes another choice where there is none. */
  const typeInto = async (dialog: Locator): Promise<() => Promise<boolean>> => {
    const words = dialog
      .locator('textarea:enabled, input:not([type=radio], [type=checkbox]):enabled')
      .filter({ visible: true });
    if ((await words.count()) > 0) {
      await words.last().fill(TYPED);
      return async () => (await words.last().inputValue()) === TYPED;
    }
    const choice = dialog.locator('input:not(:checked):enabled').filter({ visible: true }).last();
    const id = (await choice.getAttribute('value')) ?? '';
    await choice.check();
    return () => dialog.locator(`input[value="${id}"]`).last().isChecked();
  };
  const question = (page: Page): Locator => page.getByRole('dialog', { name: w('typed.discardTitle') });
  /** Beside the dialog, on what is behind it. */
  const pressElsewhere = (page: Page): Promise<void> => page.mouse.click(4, 400);

  it.each(DIALOGS)(
    '%s, %s, %j: asks on Escape and on a press elsewhere, and loses it only when told to',
    async (who, pattern, steps) => {
      const { page, ...rest } = await sit(who);
      expect(rest.complaints).toEqual([]);
      await desk?.goto(addressOf(pattern));
      await open(page, steps);
      // those under another one are hidden from who asks for a role
      const gone = page
        .locator('cdk-dialog-container')
        .nth((await page.locator('cdk-dialog-container').count()) - 1);
      await page.keyboard.press('Escape'); // nothing is typed: it closes at once
      await gone.waitFor({ state: 'detached' });
      await desk?.goto(addressOf(pattern)); // a second Escape in the same moment would hide everything
      const dialog = await open(page, steps);
      const isKept = await typeInto(dialog);
      await page.keyboard.press('Escape');
      await question(page).waitFor();
      await page.keyboard.press('Enter'); // to go on is what is chosen
      await question(page).waitFor({ state: 'detached' });
      expect(await isKept()).toBe(true);
      await pressElsewhere(page);
      await question(page).waitFor();
      await inDialog(page, 'typed.keep');
      await question(page).waitFor({ state: 'detached' });
      expect(await isKept()).toBe(true);
      await pressElsewhere(page);
      await inDialog(page, 'typed.discard');
      await question(page).waitFor({ state: 'detached' });
      await gone.waitFor({ state: 'detached' });
      expect(await desk?.kept()).not.toContain('baanek-draft');
    },
    30_000,
  );

  const note = (page: Page): Locator => page.getByRole('textbox', { name: w('session.note') });
  const beginNote = async (page: Page): Promise<void> => {
    await open(page, [['main', 'session.log']]);
    await note(page).fill(TYPED);
    await page.getByRole('dialog').getByText(w('draft.saved')).waitFor();
  };

  it('keeps it sealed where the session ends or the page is reloaded, and has it again', async () => {
    const { page } = await sit('counsellor');
    const address = `cases/${at.files.caseId}`;
    await desk?.goto(address);
    await beginNote(page);
    await page.reload();
    await desk?.settled();
    await open(page, [['main', 'session.log']]);
    await page.getByText(w('typed.restored')).waitFor();
    expect(await note(page).inputValue()).toBe(TYPED);
    expect(await desk?.barriers()).toEqual([]);
    await desk?.show('dialog-restored');
    await at.api.rows(`UPDATE session SET ended_at = now() WHERE ended_at IS NULL AND agent LIKE 'Chrome%'`);
    await inDialog(page, 'action.save').catch(() => undefined); // unless the page has heard of it first
    await page.waitForURL('**/sign-in*');
    expect(await page.locator('cdk-dialog-container').count()).toBe(0);
    expect(await desk?.kept()).not.toContain(TYPED);
    await desk?.signInByHand('first.counsellor', PASSWORD);
    await desk?.goto(address);
    await open(page, [['main', 'session.log']]);
    await page.getByText(w('typed.restored')).waitFor();
    expect(await note(page).inputValue()).toBe(TYPED);
    await page.getByRole('button', { name: w('typed.startOver') }).click();
    await page.getByText(w('typed.restored')).waitFor({ state: 'detached' });
    expect(await note(page).inputValue()).toBe('');
    expect(await desk?.kept()).not.toContain('baanek-draft');
  }, 60_000);

  it('asks when "back" is pressed under it, and stays on the page', async () => {
    const { page } = await sit('counsellor');
    await desk?.goto('cases');
    await page.locator(`a[href$="/cases/${at.files.caseId}"]`).first().click();
    await beginNote(page);
    await page.goBack();
    await question(page).waitFor();
    expect(await desk?.barriers()).toEqual([]);
    await desk?.show('dialog-discard');
    await inDialog(page, 'typed.keep');
    expect(await note(page).inputValue()).toBe(TYPED);
    expect(page.url()).toContain(at.files.caseId);
    await page.goBack();
    await inDialog(page, 'typed.discard');
    await page.waitForURL('**/cases');
    expect(await page.locator('cdk-dialog-container').count()).toBe(0);
    expect(desk?.complaints).toEqual([]);
  }, 60_000);
});
