import {
  type Centre,
  drawHouse,
  type Files,
  type Installation,
  openSeeded,
  PASSWORD,
  type ProgrammeFiles,
  seedFiles,
  seedProgramme,
} from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser } from 'playwright-core';
import { Desk, type Look } from './desk.ts';

/** A centre at work, with records of a house, a file and a group: she came two days ago, into a bed that stood there all week. */
export class RunningCentre {
  readonly api: Installation;
  readonly centre: Centre;
  readonly files: Files;
  readonly programme: ProgrammeFiles;
  private readonly browser: Browser;

  private constructor(
    { api, centre }: { api: Installation; centre: Centre },
    files: Files,
    programme: ProgrammeFiles,
    browser: Browser,
  ) {
    this.api = api;
    this.centre = centre;
    this.files = files;
    this.programme = programme;
    this.browser = browser;
  }

  static async open(): Promise<RunningCentre> {
    const { api, centre, seeded } = await openSeeded('e2e_running', seed);
    return new RunningCentre({ api, centre }, seeded.files, seeded.programme, await launchBrowser());
  }

  async sit(role: string, look?: Look): Promise<Desk> {
    const desk = await Desk.open(this.browser, this.api.url, look);
    return desk.signIn(`first.${role}`, PASSWORD);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.api.stop();
  }
}

async function seed({
  api,
  centre,
}: {
  api: Installation;
  centre: Centre;
}): Promise<{ files: Files; programme: ProgrammeFiles }> {
  const house = await drawHouse(centre);
  const files = await seedFiles(centre, house, 'own', {
    ...{ counsellor: 'counsellor', lawyer: 'lawyer', escort: 'escort', day: 1 },
  });
  const programme = await seedProgramme(centre, 'own');
  await api.rows(`UPDATE place SET since = since - 9`);
  await api.rows(`UPDATE house_rules SET valid_from = valid_from - 9`);
  await api.rows(`UPDATE stay SET admitted_at = admitted_at - interval '2 days' WHERE state = 'active'`);
  await api.rows(
    `UPDATE bed_stay SET during = tstzrange(lower(during) - interval '2 days', upper(during)) WHERE upper_inf(during)`,
  );
  return { files, programme };
}

/** A day as it is typed: `dd.mm.yyyy`. */
export const typed = (day: string): string => day.split('-').reverse().join('.');
