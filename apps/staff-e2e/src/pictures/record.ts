import { fillDemo, freshDatabase, startInstallation } from '@baanek/e2e';
import type { Browser } from 'playwright-core';
import { Desk, LAPTOP, PHONE } from '../support/desk.ts';
import { DEMO_PASSWORD, nameOf, PAGES, visit } from '../support/visits.ts';
import { NOBODY, type RecordedAnswers, type Visit, writeAnswers } from './answers.ts';
import { OVERLAYS } from './overlays.ts';

/** Looks at every page of the demo on a laptop and on a phone, and keeps what the API answers. */
export async function recordAnswers(browser: Browser): Promise<void> {
  const database = await freshDatabase();
  await fillDemo(database);
  const api = await startInstallation(database, { BAANEK_DEMO: 'on' });
  const recorded: RecordedAnswers = {
    moment: Date.now(),
    visits: [{ login: NOBODY, name: 'sign-in', path: 'sign-in' }],
    answers: {},
  };
  try {
    const desk = await Desk.open(browser, api.url);
    keepAnswers(desk, (recorded.answers[NOBODY] = {}));
    await desk.goto('sign-in');
    await desk.leave();
    for (const look of [LAPTOP, PHONE])
      for (const [login, pages] of Object.entries(PAGES)) {
        const desk = await Desk.open(browser, api.url, look);
        keepAnswers(desk, (recorded.answers[login] ??= {}));
        await desk.signIn(login, DEMO_PASSWORD);
        for (const page of pages) {
          const seen = await visited(desk, login, page);
          if (look === LAPTOP) recorded.visits.push(seen);
        }
        await desk.leave();
      }
  } finally {
    await api.stop();
  }
  writeAnswers(recorded);
}

function keepAnswers({ page, url }: Desk, kept: RecordedAnswers['answers'][string]): void {
  page.on('response', response => {
    const address = response.url().slice(url.length);
    if (!address.startsWith('/api/') || address.startsWith('/api/live')) return;
    const key = `${response.request().method()} ${address}`;
    void response.text().then(
      body => {
        kept[key] = {
          status: response.status(),
          type: response.headers()['content-type'] ?? '',
          body,
        };
      },
      () => undefined, // the page was left before its answer was whole; it is asked for again
    );
  });
}

async function visited(desk: Desk, login: string, page: string): Promise<Visit> {
  await visit(desk, page);
  await desk.page.waitForLoadState('networkidle').catch(() => undefined); // a page that follows the house is never idle
  const name = nameOf(login, page);
  const path = desk.page.url().slice(desk.url.length + 1);
  for (const overlay of OVERLAYS[name] ?? []) {
    await desk.goto(path);
    await overlay.open(desk);
  }
  return { login, name, path };
}
