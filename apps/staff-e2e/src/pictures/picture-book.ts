import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Desk, type Look } from '../support/desk.ts';
import { wordless } from '../support/wordless.ts';
import { NOBODY, PICTURES, readAnswers, type RecordedAnswers } from './answers.ts';
import { difference, shrink, TOLERANCE } from './compare.ts';
import { LOOKED_FOR_BARRIERS, type LookName, LOOKS } from './looks.ts';
import { OVERLAYS } from './overlays.ts';
import { type RecordedCentre, startRecordedCentre } from './recorded-centre.ts';

/** Of a long list no more is looked at than these pixels. */
const HIGHEST = 1600;
/** Pixels across the narrowest phone on which nothing may be cut off. */
const NARROWEST = 360;
/** How often a page is looked at before it counts as changed, and the first pause between two looks. */
const LOOKS_AT_MOST = 4;
const PAUSE_MS = 300;
/** A column that stays in sight is drawn in a layer of its own, whose letters lie now here and now a part of a pixel further. */
const STILL = 'bk-group :is(th, td) { position: static !important; animation: none !important }';
const FAILED = path.join(import.meta.dirname, '..', '..', '..', '..', 'dist', 'pictures');

/** Every page in one look, against the pictures that are kept of it. */
export class PictureBook {
  private readonly recorded: RecordedAnswers;
  private readonly centre: RecordedCentre;
  private readonly browser: Browser;
  private readonly blank: Page;
  private readonly name: LookName;
  private readonly look: Look;

  private constructor(
    name: LookName,
    recorded: RecordedAnswers,
    centre: RecordedCentre,
    browser: Browser,
    blank: Page,
  ) {
    this.name = name;
    this.look = LOOKS[name];
    this.recorded = recorded;
    this.centre = centre;
    this.browser = browser;
    this.blank = blank;
  }

  static async open(browser: Browser, name: LookName): Promise<PictureBook> {
    const recorded = readAnswers();
    const centre = await startRecordedCentre(recorded, LOOKS[name].language);
    return new PictureBook(name, recorded, centre, browser, await browser.newPage());
  }

  /** Names of the pictures that changed, of those missing, and what went wrong; with `keep`, the new ones are kept instead. */
  async compare(login: string, keep = false): Promise<string[]> {
    const wrong: string[] = [];
    const desk = await this.sit(login);
    for (const visit of this.recorded.visits.filter(one => one.login === login)) {
      await desk.goto(visit.path);
      wrong.push(...(await this.seen(desk, visit.name, keep)));
      for (const overlay of OVERLAYS[visit.name] ?? []) {
        await overlay.open(desk);
        wrong.push(...(await this.seen(desk, `${visit.name}-${overlay.name}`, keep)));
        await desk.goto(visit.path);
      }
    }
    wrong.push(...desk.complaints, ...this.centre.unknown.splice(0).map(one => `no answer recorded: ${one}`));
    await desk.leave();
    return wrong;
  }

  async close(): Promise<void> {
    await this.blank.close();
    await this.centre.stop();
  }

  private async sit(login: string): Promise<Desk> {
    const { language } = this.look;
    const desk = await Desk.open(this.browser, this.centre.url, this.look);
    await desk.page.context().addCookies([{ name: 'who', value: login, url: this.centre.url }]);
    await desk.page.clock.setFixedTime(this.recorded.moment);
    await desk.page.addInitScript(
      ({ signedIn, spoken }) => {
        if (signedIn) localStorage.setItem('baanek-signed-in', 'recorded');
        localStorage.setItem('baanek-language', spoken);
      },
      { signedIn: login !== NOBODY, spoken: language },
    );
    return desk;
  }

  /** What is wrong with what is shown: how it looks, what bars somebody from it, words, width. */
  private async seen(desk: Desk, picture: string, keep: boolean): Promise<string[]> {
    await this.centre.quiet();
    const wider = await desk.overflow();
    const language = await desk.page.locator('html').getAttribute('lang');
    const barriers = LOOKED_FOR_BARRIERS.includes(this.name) ? await desk.barriers() : [];
    return [
      ...(await this.pictured(desk, picture, keep)),
      ...[...barriers, ...(await wordless(desk))].map(one => `${picture}: ${one}`),
      ...(await cramped(desk)).map(words => `${picture}: "${words}" does not fit its button`),
      ...(wider > 0 ? [`${picture}: ${wider} px wider than the window`] : []),
      ...(await this.onTheNarrowest(desk, picture)),
      ...(language === this.look.language ? [] : [`${picture}: language`]),
    ];
  }

  /** What does not fit on a phone narrower than the one of the pictures. */
  private async onTheNarrowest(desk: Desk, picture: string): Promise<string[]> {
    const { size } = this.look;
    if (size.width !== LOOKS['ky-390-dark'].size.width) return [];
    await desk.page.setViewportSize({ ...size, width: NARROWEST });
    const [wider, words] = [await desk.overflow(), await cramped(desk)];
    await desk.page.setViewportSize(size);
    return [
      ...(wider > 0 ? [`${picture}: ${wider} px wider than a window of ${NARROWEST}`] : []),
      ...words.map(one => `${picture}: "${one}" does not fit its button at ${NARROWEST} px`),
    ];
  }

  private async pictured({ page }: Desk, picture: string, keep: boolean): Promise<string[]> {
    const file = path.join(PICTURES, this.name, `${picture}.webp`);
    const was = !keep && fs.existsSync(file) ? fs.readFileSync(file).toString('base64') : '';
    let [small, share] = ['', 1];
    // what comes late is waited for: a picture is another one only when it stays so
    for (let look = 0; share > TOLERANCE && look < LOOKS_AT_MOST; look++) {
      if (look > 0) await page.waitForTimeout(PAUSE_MS * look);
      const again = await this.screen(page);
      if (keep && again === small) break;
      small = again;
      share = was ? await difference(this.blank, was, small) : 1;
    }
    if (share <= TOLERANCE) return [];
    write(keep ? file : path.join(FAILED, this.name, `${picture}.webp`), small);
    return keep ? [] : [`${picture}: ${was ? `${(100 * share).toFixed(1)} % differ` : 'no picture is kept'}`];
  }

  private async screen(page: Page): Promise<string> {
    await page.evaluate(() => document.fonts.ready);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width: this.look.size.width, height: Math.min(height, HIGHEST) };
    return shrink(this.blank, await page.screenshot({ fullPage: true, clip, style: STILL }));
  }
}

/** Words of buttons that are wider than their button. */
const cramped = ({ page }: Desk): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main a.btn, [role=dialog] button')]
      .filter(one => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1)
      .map(one => one.innerText.trim()),
  );

function write(file: string, small: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, Buffer.from(small, 'base64'));
}
