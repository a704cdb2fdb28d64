import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** The line and the machine of a centre: 1.6 Mbit/s down, 0.75 up, 150 ms there and back, a processor a quarter as fast. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const PROCESSOR = 4;
/** Nothing has come for that long: the page has all it asked for. */
const QUIET_MS = { slow: 1500, quick: 400 };
const LOST_MS = 15_000;

/** Of every page, from its first moment on: when its largest piece was painted, and how long each key took to show. */
const WATCH = `
  window.paintedAt = 0;
  window.keyTimes = [];
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) window.paintedAt = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  addEventListener('keydown', pressed => {
    requestAnimationFrame(() => setTimeout(() => window.keyTimes.push(performance.now() - pressed.timeStamp)));
  }, true);
`;

/** `slow` as a centre has it, `quick` as this machine has it: for specs, which count bytes and no times. */
export type Line = 'slow' | 'quick';

/** A browser profile on a slow line, which counts what it loads. */
export class SlowBrowser {
  private lastHeard = Date.now();
  private readonly asked = new Set<string>();
  /** Bytes on the wire, with heads. */
  bytes = 0;
  requests = 0;

  readonly page: Page;
  private readonly context: BrowserContext;
  private readonly devtools: CDPSession;
  private readonly line: Line;

  private constructor(context: BrowserContext, page: Page, devtools: CDPSession, line: Line) {
    this.context = context;
    this.page = page;
    this.devtools = devtools;
    this.line = line;
  }

  static async open(browser: Browser, line: Line): Promise<SlowBrowser> {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'ru-RU',
      timezoneId: 'Asia/Bishkek',
    });
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    const devtools = await context.newCDPSession(page);
    const slow = new SlowBrowser(context, page, devtools, line);
    await slow.listen();
    return slow;
  }

  /** Empties the cache; who is signed in stays so. */
  async forget(): Promise<void> {
    await this.devtools.send('Network.clearBrowserCache');
  }

  /** Opens an address; answers after how many milliseconds its largest piece was painted. */
  async paint(address: string): Promise<number> {
    this.asked.clear(); // of the page before, which is left without a word about them
    await this.page.goto(address, { waitUntil: 'commit', timeout: 60_000 });
    await this.quiet();
    return this.page.evaluate<number>('window.paintedAt');
  }

  async quiet(): Promise<void> {
    this.lastHeard = Date.now();
    const silence = (): number => Date.now() - this.lastHeard;
    // a page that is left while it loads says nothing of what it had asked for
    while (silence() < (this.asked.size > 0 ? LOST_MS : QUIET_MS[this.line]))
      await this.page.waitForTimeout(50);
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  private async listen(): Promise<void> {
    const { devtools } = this;
    await devtools.send('Network.enable');
    if (this.line === 'slow') {
      await devtools.send('Network.emulateNetworkConditions', LINE);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
    }
    devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url.includes('/api/live') || request.url.startsWith('data:')) return; // a stream has no end
      this.asked.add(requestId);
      this.requests++;
      this.lastHeard = Date.now();
    });
    const ended = (requestId: string, bytes: number): void => {
      if (!this.asked.delete(requestId)) return;
      this.bytes += bytes;
      this.lastHeard = Date.now();
    };
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      ended(requestId, encodedDataLength);
    });
    devtools.on('Network.loadingFailed', ({ requestId }) => {
      ended(requestId, 0);
    });
  }
}
