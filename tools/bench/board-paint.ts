import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { ROOT } from '../start/installation.ts';
import { fillLargeHouse } from './board-paint/large-house.ts';
import { median } from './stage/median.ts';
import { startApi } from './stage/process.ts';
import { type Addresses, type Bench, PASSWORD, seedPeople, type Stage } from './stage/stage.ts';

// How long the board of a large house takes until all of its places are painted, on this machine as it is: from the address to
// the frame with the last of them, scripts in the cache. Beside it the same page as one file, with the same elements and
// styles: what no script that builds them can be quicker than.

interface Painted {
  places: number;
  elements: number;
  boardMs: number;
  rawMs: number;
  ratio: number;
}

const PAUSE_MS = 1500;
const LOST_MS = 60_000;

const STAFF = path.join(ROOT, 'dist', 'staff', 'browser');

export const boardPaint: Bench = {
  about:
    'the board of a large house until it is painted, beside the same page as a file (--places 600 --times 7)',
  run: async (stage, addresses, args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { places: { type: 'string', default: '600' }, times: { type: 'string', default: '7' } },
    });
    return paintBoard(stage, addresses, Number(values.places), Number(values.times));
  },
};

/** Opens a board of so many places so many times; medians. */
export async function paintBoard(
  stage: Stage,
  addresses: Addresses,
  places: number,
  times: number,
): Promise<Painted> {
  await seedPeople(stage, addresses, Math.max(600, places * 4), 1);
  const port = await startApi(stage, addresses, { BAANEK_STAFF_DIR: STAFF });
  await fillLargeHouse(stage, addresses.owner, port, places);
  const browser = await launchBrowser();
  stage.onEnd(() => browser.close());
  const board = `http://localhost:${port}/shelter`;
  const page = await signedIn(browser, `http://localhost:${port}`, places);
  await paint(page, board); // scripts come into the cache
  const raw = await serveFile(stage, await fileOf(page));
  const elements = await page.locator('*').count();
  const [ours, file]: [number[], number[]] = [[], []];
  for (let n = 0; n < times; n++) {
    ours.push(await paint(page, board));
    file.push(await paint(page, raw));
    stage.say(`board ${ours.at(-1)} ms, file ${file.at(-1)} ms`);
  }
  const [boardMs, rawMs] = [median(ours), median(file)];
  return { places, elements, boardMs, rawMs, ratio: Math.round((boardMs / rawMs) * 100) / 100 };
}

async function signedIn(browser: Browser, url: string, places: number): Promise<Page> {
  const context = await browser.newContext({
    ...{ viewport: { width: 1366, height: 768 }, locale: 'ru-RU', timezoneId: 'Asia/Bishkek' },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${url}/sign-in`);
  await page.locator('input[name=login]').fill('seed1.shelter');
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('bk-today h1').waitFor();
  // from now on every page tells when all places were there and painted: two frames later
  await page.addInitScript(`
    window.paintedAt = 0;
    (function look() {
      if (document.querySelectorAll('[data-place]').length < ${places}) return requestAnimationFrame(look);
      requestAnimationFrame(() => requestAnimationFrame(() => { window.paintedAt = performance.now(); }));
    })();
  `);
  return page;
}

async function paint(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  for (let waited = 0; waited < LOST_MS; waited += PAUSE_MS) {
    await page.waitForTimeout(PAUSE_MS); // longer than the page needs, so that nothing is asked of it meanwhile
    const painted = await page.evaluate<number>('window.paintedAt ?? 0');
    if (painted > 0) return Math.round(painted);
  }
  throw new Error(`${address} was never painted`);
}

/** The page as it stands, without its scripts and with its styles in it. */
async function fileOf(page: Page): Promise<string> {
  const styles = await page.evaluate<string>(
    `Array.from(document.styleSheets, sheet => Array.from(sheet.cssRules, rule => rule.cssText).join('\\n')).join('\\n')`,
  );
  const html = await page.content();
  const bare = html
    .replaceAll(/<script\b.*?<\/script>/gs, '')
    .replaceAll(/<link\b[^>]*>/g, '')
    .replaceAll(/<style\b.*?<\/style>/gs, '');
  return bare.replace('</head>', () => `<style>${styles}</style></head>`);
}

/** Serves the file, and what its styles and icons ask for. */
async function serveFile(stage: Stage, html: string): Promise<string> {
  const server = http.createServer(({ url = '/' }, response) => {
    const asked = path.join(STAFF, path.normalize(new URL(url, 'http://localhost').pathname));
    const isFile = url !== '/' && asked.startsWith(STAFF) && fs.existsSync(asked);
    response.setHeader('content-type', isFile ? typeOf(asked) : 'text/html; charset=utf-8');
    response.end(isFile ? fs.readFileSync(asked) : html);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  stage.onEnd(() => void server.close());
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return `http://127.0.0.1:${address.port}/`;
}

const typeOf = (file: string): string =>
  file.endsWith('.svg')
    ? 'image/svg+xml'
    : file.endsWith('.woff2')
      ? 'font/woff2'
      : 'application/octet-stream';
