import http from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { ROOT } from '../start/installation.ts';
import { runProgram } from '../start/program.ts';
import { type Line, SlowBrowser } from './pages/slow-browser.ts';
import { median } from './stage/median.ts';
import { startApi } from './stage/process.ts';
import { type Addresses, type Bench, environment, PASSWORD, type Stage } from './stage/stage.ts';

// Measures what a worker waits for on a slow line with an old laptop: the sign-in and the first page behind it in bytes, the
// largest piece of lists and board cold and warm, and a key in the form of a new appeal. Beside it, on the same line, a page
// of one file that holds nothing but a heading: what no page can be quicker than.

interface Pages {
  lcpSignInMs: number;
  lcpListColdMs: number;
  lcpListWarmMs: number;
  lcpBoardColdMs: number;
  lcpBoardWarmMs: number;
  lcpBareMs: number;
  bytesSignIn: number;
  requestsSignIn: number;
  bytesToday: number;
  keyMs: number;
}

export const pages: Bench = {
  about: 'sign-in, lists and board on a slow line and an old laptop, in a browser (--times 5)',
  run: async (stage, addresses, args) => {
    const { values } = parseArgs({ args: [...args], options: { times: { type: 'string', default: '5' } } });
    const times = Number(values.times);
    if (!(times >= 1)) throw new Error('whole numbers from 1, please');
    return showPages(stage, addresses, times, 'slow');
  },
};

/** Opens the pages so many times; medians. */
export async function showPages(
  stage: Stage,
  addresses: Addresses,
  times: number,
  line: Line,
): Promise<Pages> {
  await runProgram('demo', environment(addresses));
  const staffFolder = path.join(ROOT, 'dist', 'staff', 'browser');
  const port = await startApi(stage, addresses, { BAANEK_STAFF_DIR: staffFolder });
  const bare = await servePage(stage);
  const browser = await launchBrowser();
  stage.onEnd(() => browser.close());
  const rounds: Pages[] = [];
  for (let n = 0; n < times; n++) {
    const round = await visit(browser, `http://localhost:${port}`, bare, line);
    stage.say(JSON.stringify(round));
    rounds.push(round);
  }
  return medians(rounds);
}

function medians([first, ...others]: readonly Pages[]): Pages {
  if (!first) throw new Error('no round');
  const all = { ...first };
  for (const name of Object.keys(first) as (keyof Pages)[])
    all[name] = Math.round(median([first, ...others].map(round => round[name])));
  return all;
}

async function visit(browser: Browser, url: string, bare: string, line: Line): Promise<Pages> {
  const desk = await SlowBrowser.open(browser, line);
  const { page } = desk;

  const lcpBareMs = await desk.paint(bare);
  [desk.bytes, desk.requests] = [0, 0];
  const lcpSignInMs = await desk.paint(`${url}/sign-in`);
  const [bytesSignIn, requestsSignIn] = [desk.bytes, desk.requests];
  await page.locator('input[name=login]').pressSequentially('intake');
  await page.locator('input[name=password]').pressSequentially(PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('bk-today h1').waitFor({ timeout: 60_000 });
  await desk.quiet();
  const bytesToday = desk.bytes;
  const lists = { cold: [] as number[], warm: [] as number[] };
  for (const list of ['appeals', 'cases']) {
    await desk.forget();
    lists.cold.push(await desk.paint(`${url}/${list}`));
    lists.warm.push(await desk.paint(`${url}/${list}`));
  }
  const keyMs = await typeName(desk, url);
  await desk.close();
  return {
    ...{ lcpSignInMs, lcpListColdMs: Math.max(...lists.cold), lcpListWarmMs: Math.max(...lists.warm) },
    ...(await visitBoard(browser, url, line)),
    ...{ lcpBareMs, bytesSignIn, requestsSignIn, bytesToday, keyMs },
  };
}

/** The slowest key of a name typed into a new appeal, which looks for likely people at every letter. */
async function typeName(desk: SlowBrowser, url: string): Promise<number> {
  const { page } = desk;
  await desk.paint(`${url}/appeals/new`);
  await page.getByRole('button', { name: 'Кто обратился' }).click();
  const surname = page.getByLabel('Фамилия').first();
  await surname.waitFor();
  await page.evaluate('window.keyTimes.length = 0');
  // letters of the keys of Playwright's keyboard: others are put in without a key
  await surname.pressSequentially('Asanova', { delay: 120 });
  await desk.quiet();
  return page.evaluate<number>('Math.max(0, ...window.keyTimes)');
}

async function visitBoard(
  browser: Browser,
  url: string,
  line: Line,
): Promise<Pick<Pages, 'lcpBoardColdMs' | 'lcpBoardWarmMs'>> {
  const desk = await SlowBrowser.open(browser, line);
  const { page } = desk;
  await page.goto(`${url}/sign-in`);
  await page.locator('input[name=login]').fill('shelter');
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('bk-today h1').waitFor({ timeout: 60_000 });
  await desk.forget();
  const lcpBoardColdMs = await desk.paint(`${url}/shelter`);
  const lcpBoardWarmMs = await desk.paint(`${url}/shelter`);
  await desk.close();
  return { lcpBoardColdMs, lcpBoardWarmMs };
}

/** A page of one file. */
async function servePage(stage: Stage): Promise<string> {
  const server = http.createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>bare</title><h1>Journal of appeals</h1>');
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  stage.onEnd(() => void server.close());
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return `http://127.0.0.1:${address.port}/`;
}
