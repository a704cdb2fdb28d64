import {
  type Centre,
  dayFromNow,
  type Installation,
  openInstallation,
  PASSWORD,
  register,
  type Wire,
} from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser } from 'playwright-core';
import { Desk, type Look } from './desk.ts';

/** A house of two family rooms of two beds each, three mothers with a son of six who wait for places, and a browser. */
export class FamilyHouse {
  readonly api: Installation;
  readonly centre: Centre;
  /** Ids of those who wait, in the order in which they asked. */
  readonly waiting: readonly string[];
  private readonly browser: Browser;

  private constructor(api: Installation, centre: Centre, waiting: readonly string[], browser: Browser) {
    this.api = api;
    this.centre = centre;
    this.waiting = waiting;
    this.browser = browser;
  }

  static async open(): Promise<FamilyHouse> {
    const { api, centre } = await openInstallation();
    const { shelter, intake } = centre.staff;
    const { id } = await shelter.must<Wire['Ref']>('POST', 'shelter/houses', { body: { name: 'Дом' } });
    for (const number of [1, 2])
      await shelter.must('POST', `shelter/houses/${id}/rooms`, {
        body: {
          ...{ number, beds: 2, kind: 'family', floor: 1, accessible: false, cots: 0, shared: 0 },
        } satisfies Wire['RoomFields'],
      });
    const waiting: string[] = [];
    for (const mark of ['а', 'б', 'в']) {
      const { householdId } = await register(centre, `дом${mark}`);
      waiting.push(householdId);
      await intake.must('POST', 'shelter/requests', {
        body: { householdId, neededOn: dayFromNow(0) } satisfies Wire['RequestPlaces'],
      });
    }
    return new FamilyHouse(api, centre, waiting, await launchBrowser());
  }

  async sit(login: string, look?: Look): Promise<Desk> {
    const desk = await Desk.open(this.browser, this.api.url, look);
    return desk.signIn(login, PASSWORD);
  }

  board(): Promise<Wire['BoardView']> {
    return this.centre.staff.shelter.must('GET', 'shelter/board');
  }

  /** How many have a place, room by room. */
  async taken(): Promise<number[]> {
    const { houses } = await this.board();
    return houses.flatMap(({ rooms }) => rooms.map(room => room.places.filter(({ guest }) => guest).length));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.api.stop();
  }
}
