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

const PEOPLE = 9;

describe('attendance of a group', () => {
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

  const groupOfNine = async (): Promise<string> => {
    const { facilitator } = centre.staff;
    const { id: groupId } = await facilitator.must<Wire['Ref']>('POST', 'programme/groups', {
      body: { name: 'Четверг', plannedSessions: 12, sessionMinutes: 90 },
    });
    for (let n = 0; n < PEOPLE; n++) {
      const referral = await facilitator.must<Wire['Ref']>('POST', 'programme/enrolments', {
        body: {
          register: person(`Участник${n}`, 'male'),
          ...{ source: 'court', basis: 'решение', referredOn: dayFromNow(-3), requiredSessions: 12 },
        },
      });
      await facilitator.must('POST', `programme/enrolments/${referral.id}/enrol`, {
        body: { groupId, agreedOn: dayFromNow(-1) },
        version: referral.version,
      });
    }
    await facilitator.must('POST', `programme/groups/${groupId}/sessions`, {
      body: { number: 1, heldAt: new Date(Date.now() - 3_600_000).toISOString(), topic: 'Начало' },
    });
    return groupId;
  };

  it('nine marks typed as fast as the keys go down are nine marks, and nobody else is blamed', async () => {
    const groupId = await groupOfNine();
    const desk = await Desk.open(browser, api.url);
    await desk.signIn('first.facilitator', PASSWORD);
    const { page } = desk;
    await page.route('**/attendance', async route => {
      await new Promise(done => setTimeout(done, Math.random() * 300));
      await route.continue();
    });
    await desk.goto(`programme/groups/${groupId}`);
    const cells = page.locator('tbody td button');
    await cells.first().focus();
    for (let n = 0; n < PEOPLE; n++) await page.keyboard.press(n % 2 ? 'a' : 'p');
    const marks = async (): Promise<string[]> => {
      const group = await centre.staff.facilitator.must<Wire['GroupView']>(
        'GET',
        `programme/groups/${groupId}`,
      );
      return group.members.flatMap(member => member.marks.map(({ mark }) => mark));
    };
    for (let tries = 0; tries < 100 && (await marks()).length < PEOPLE; tries++)
      await page.waitForTimeout(100);
    expect((await marks()).sort()).toEqual([
      ...Array<string>(4).fill('absent'),
      ...Array<string>(5).fill('present'),
    ]);
    expect(await page.getByRole('alert').count()).toBe(0);
    await cells.nth(3).click(); // it only gets the focus
    const inSight = async (selector: string): Promise<boolean> => {
      const [box, table] = await Promise.all(
        [selector, '.scroll-x'].map(one => page.locator(one).first().boundingBox()),
      );
      return Boolean(box && table && box.x >= table.x && box.x + box.width <= table.x + table.width + 1);
    };
    await page.setViewportSize({ width: 720, height: 768 });
    const session = page.locator('thead .session').first();
    await session.evaluate(column => {
      column.style.minWidth = '1500px'; // as with many sessions
    });
    expect([await inSight('td.progress'), await desk.overflow()]).toEqual([true, 0]);
    await page.setViewportSize(PHONE.size);
    expect([await inSight('tbody .counted'), await desk.overflow()]).toEqual([true, 0]);
    await page.reload();
    await desk.settled();
    expect(await cells.allInnerTexts()).not.toContain('·');
    expect((await marks()).filter(mark => mark === 'absent')).toHaveLength(4);
    expect(await page.locator('tbody td button.none').count()).toBe(0);
    await desk.leave();
  }, 60_000);
});
