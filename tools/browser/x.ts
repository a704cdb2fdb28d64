import { launchBrowser } from './launch.ts';
const url=process.argv[2]!; const b=await launchBrowser();
for (const [n,w,h,s,l] of [['lap',1366,768,'light','ru'],['ph',390,844,'dark','ky']] as const) {
const c=await b.newContext({viewport:{width:w,height:h},locale:'ru-RU',colorScheme:s}); const p=await c.newPage(); p.on('pageerror',e=>console.log(String(e)));p.on('console',m=>m.type()==='error'&&console.log(m.text()));
await p.goto(url+'/sign-in'); await p.locator(`button[lang=${l}]`).click(); await p.waitForTimeout(500); await p.screenshot({path:`/tmp/sh-${n}-signin.png`});
await p.locator('input[name=login]').fill('intake'); await p.locator('input[name=password]').fill('demo-tandoor-42'); await p.keyboard.press('Enter'); await p.locator('bk-shell h1').waitFor(); await p.waitForTimeout(1500);
await p.locator('[popovertarget=account-menu]').click(); await p.waitForTimeout(300); await p.screenshot({path:`/tmp/sh-${n}-menu.png`}); await p.keyboard.press('Escape');
await p.goto(url+'/appeals'); await p.locator('bk-date-field').first().waitFor(); await p.locator('bk-date-field button').first().click(); await p.waitForTimeout(1200); await p.screenshot({path:`/tmp/sh-${n}-cal.png`});
await p.keyboard.press('ArrowLeft'); await p.keyboard.press('Enter'); await p.waitForTimeout(500); console.log(await p.locator('bk-date-field input').first().inputValue());
await p.locator('bk-date-field input').nth(1).fill('35.13.'); await p.keyboard.press('Tab'); await p.waitForTimeout(500); await p.screenshot({path:`/tmp/sh-${n}-bad.png`});
await p.locator('bk-date-field input').nth(1).fill(l==='ru'?'вчера':'кечээ'); await p.keyboard.press('Enter'); await p.waitForTimeout(700); console.log(await p.locator('bk-date-field input').nth(1).inputValue(), p.url());
await p.keyboard.press('Escape');await p.keyboard.press('Escape'); await p.waitForTimeout(300); await p.screenshot({path:`/tmp/sh-${n}-cover.png`}); await p.keyboard.press('Escape'); await p.waitForTimeout(700); console.log('dialog open after one Esc', await p.locator('bk-privacy-screen').count()); await p.keyboard.press('Escape');await p.keyboard.press('Escape'); await p.waitForTimeout(300);console.log('after two', await p.locator('bk-privacy-screen').count());
await c.close();}
await b.close();
