import { launchBrowser } from './launch.ts';
const url = 'http://localhost:3212';
const out = '/tmp/shots3212/';
const looks = [
  { n: 'ru-lap-light', lang: 'ru', size: { width: 1366, height: 768 }, scheme: 'light' },
  { n: 'ky-phone-dark', lang: 'ky', size: { width: 390, height: 844 }, scheme: 'dark' },
  { n: 'en-phone-light', lang: 'en', size: { width: 390, height: 844 }, scheme: 'light' },
  { n: 'en-lap-dark', lang: 'en', size: { width: 1366, height: 768 }, scheme: 'dark' },
] as const;
const browser = await launchBrowser();
const want = process.argv[2] ?? '';
for (const look of looks) {
  if (want && !look.n.includes(want)) continue;
  const open = async (login: string) => {
    const context = await browser.newContext({ viewport: look.size, colorScheme: look.scheme, locale: 'ru-RU', timezoneId: 'Asia/Bishkek', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    page.on('console', m => { if (m.type() === 'error') console.log(look.n, 'CONSOLE', m.text().slice(0, 200)); });
    page.on('pageerror', e => console.log(look.n, 'PAGEERROR', String(e).slice(0, 300)));
    await page.goto(`${url}/sign-in`);
    await page.locator(`button[lang=${look.lang}]`).click();
    await page.locator('input').first().fill(login);
    await page.locator('input[type=password]').fill('demo-tandoor-42');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/today');
    return page;
  };
  const shot = (page: any, n: string, full = false) => page.screenshot({ path: `${out}${look.n}-${n}.png`, fullPage: full });
  const attempt = async (what: string, work: () => Promise<void>) => { try { await work(); } catch (e) { console.log(look.n, what, String(e).slice(0, 400)); } };
  const page = await open('intake');
  await attempt('search', async () => {
    const list: any = await page.evaluate(async () => (await fetch('/api/cases')).json());
    const one = list.cases[0];
    console.log(JSON.stringify(one).slice(0, 300));
  });
  await attempt('appeal', async () => {
    await page.goto(`${url}/appeals/new`);
    const names: any = await page.evaluate(async () => {
      const l = await (await fetch('/api/cases')).json();
      const id = l.cases.find((c: any) => true).id;
      const f = await (await fetch('/api/cases/' + id)).json();
      return f.person.names;
    });
    const f = page.locator('bk-person-fields input');
    await f.nth(0).fill(names.surname);
    await f.nth(1).fill(names.given);
    await page.waitForTimeout(1500);
    await shot(page, 'new-appeal-top');
    const inputs = page.locator('bk-person-fields bk-field input');
    await page.locator('bk-person-fields input[inputmode=numeric]').fill('10201199000000');
    await page.locator('bk-field input[inputmode=numeric]').nth(2).fill('03.01.1985');
    await page.waitForTimeout(300);
    await page.locator('bk-pin-notice').scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    await shot(page, 'pin-notice');
    await page.locator('form.card footer button').first().click();
    await page.waitForTimeout(500);
    await shot(page, 'pin-faults');
    await page.evaluate(() => scrollTo(0, 0));
    await shot(page, 'pin-summary');
    await page.route('**/api/persons/search', r => r.fulfill({ status: 400, contentType: 'application/problem+json', body: '{"code":"request.invalid","faults":[]}' }));
    await f.nth(0).fill(names.surname + 'а');
    await page.waitForTimeout(1500);
    await shot(page, 'search-failed');
    await page.unroute('**/api/persons/search');
  });
  await attempt('same', async () => {
    await page.goto(`${url}/cases`);
    await page.locator('tbody a').first().click();
    await page.locator('bk-case-merges button').waitFor();
    await page.locator('bk-case-merges').scrollIntoViewIfNeeded();
    await shot(page, 'case-merges');
    await page.locator('bk-case-merges button').click();
    await page.locator('cdk-dialog-container input').waitFor();
    const other: any = await page.evaluate(async () => (await (await fetch('/api/cases')).json()).cases[3]);
    await page.locator('cdk-dialog-container input').fill(other.code ?? other.person?.code);
    await page.keyboard.press('Enter');
    await page.locator('cdk-dialog-container article').first().waitFor();
    await shot(page, 'same-dialog');
    await page.locator('cdk-dialog-container article button').first().click();
    await page.locator('cdk-dialog-container table').waitFor();
    await page.waitForTimeout(400);
    await shot(page, 'compare');
    await page.keyboard.press('Escape');
  });
  await attempt('top search', async () => {
    await page.locator('bk-person-search input').fill('Асанова Айгүл');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1200);
    await shot(page, 'top-search');
    await page.goto(`${url}/appeals`);
    await page.locator('tbody a').first().click();
    await page.locator('dl.facts').waitFor();
    await shot(page, 'appeal-first');
    await page.goto(`${url}/appeals/transfers`);
    await page.waitForTimeout(800);
    await shot(page, 'transfers');
    await page.goto(`${url}/me`);
    await page.waitForTimeout(800);
    await page.locator('bk-me header button, main header button').first().click();
    await page.waitForTimeout(300);
    await shot(page, 'me-confirm');
  });
  await attempt('staff', async () => {
    const d = await open('director');
    await d.goto(`${url}/staff`);
    await d.getByRole('row').filter({ hasText: 'counsellor' }).first().getByRole('button').click();
    await d.locator('cdk-dialog-container h2').waitFor();
    await shot(d, 'staff-dialog');
    await d.locator('cdk-dialog-container button:has(bk-icon)').nth(1).click();
    await d.waitForTimeout(800);
    await shot(d, 'away');
    await d.keyboard.press('Escape');
    await d.getByRole('row').filter({ hasText: 'counsellor' }).first().getByRole('button').click();
    const pills = d.locator('cdk-dialog-container bk-choices label.pill');
    for (let k = 0; k < await pills.count(); k++) if (await pills.nth(k).locator('input').isChecked()) { await pills.nth(k).click(); break; }
    await pills.nth(0).click();
    await d.locator('cdk-dialog-container footer button').first().click();
    await d.waitForTimeout(800);
    await shot(d, 'roles');
  });
}
await browser.close();
