// tools/browser/launch.ts
import { execFile } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
var require2 = createRequire(import.meta.url);
var ROOT = path.dirname(path.dirname(import.meta.dirname));
var ARGS = [
  "--no-sandbox",
  "--no-zygote",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none"
];
async function launchBrowser() {
  const folder = await unpack();
  const { chromium } = await import("playwright-core");
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: path.join(folder, "al2023", "lib"),
    FONTCONFIG_FILE: fontList(folder)
  };
  return chromium.launch({ executablePath: path.join(folder, "chromium"), args: ARGS, env, headless: true });
}
function fontList(folder) {
  const file = path.join(folder, "baanek-fonts.conf");
  const escaped = folder.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const list = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    <dir>${escaped}/fonts</dir><cachedir>${escaped}/font-cache</cachedir></fontconfig>`;
  if (fs.existsSync(file)) return file;
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, list);
  fs.renameSync(draft, file);
  return file;
}
async function unpack() {
  const pack = path.dirname(path.dirname(require2.resolve("@sparticuz/chromium")));
  const { version } = JSON.parse(fs.readFileSync(path.join(pack, "package.json"), "utf8"));
  const folder = path.join(ROOT, ".cache", `chromium-${version}`);
  if (fs.existsSync(path.join(folder, "chromium"))) return folder;
  const draft = `${folder}.${process.pid}`;
  fs.mkdirSync(draft, { recursive: true });
  await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, "unpack.ts")], {
    env: { ...process.env, NODE_OPTIONS: "", TMPDIR: draft }
  });
  try {
    fs.renameSync(draft, folder);
  } catch {
    fs.rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

// tools/browser/X.ts
var base = "http://localhost:3199";
var [lang, w, h, scheme] = [process.argv[2] ?? "ru", Number(process.argv[3] ?? 1366), Number(process.argv[4] ?? 768), process.argv[5] ?? "light"];
var browser = await launchBrowser();
var context = await browser.newContext({ viewport: { width: w, height: h }, colorScheme: scheme });
var page = await context.newPage();
page.on("pageerror", (e) => console.log("ERR", e.message));
page.on("console", (m) => {
  if (m.type() === "error") console.log("CON", m.text());
});
await page.goto(base + "/sign-in");
await page.evaluate((l) => localStorage.setItem("baanek-language", l), lang);
await page.goto(base + "/sign-in");
await page.fill("input[name=login]", "counsellor");
await page.fill("input[name=password]", "demo-tandoor-42");
await page.keyboard.press("Enter");
await page.waitForURL("**/today");
await page.goto(base + "/cases");
await page.locator('main a[href*="/cases/0"]').first().click();
await page.waitForURL("**/cases/0*");
await page.waitForTimeout(1500);
var url = page.url();
await page.goto(url + "/risk");
await page.waitForTimeout(1500);
await page.screenshot({ path: `/tmp/look/risk-${lang}-${w}.png` });
await page.goto(url + "/risk/new");
await page.waitForTimeout(1500);
console.log(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120)));
for (const k of ["1", "1", "2", "3", "1", "2"]) await page.keyboard.press(k);
await page.waitForTimeout(400);
await page.screenshot({ path: `/tmp/look/new-${lang}-${w}.png`, fullPage: true });
for (const k of ["2", "2", "2", "1", "2", "2", "2", "3"]) await page.keyboard.press(k);
await page.keyboard.press("Enter");
await page.waitForTimeout(2e3);
console.log(page.url());
await page.screenshot({ path: `/tmp/look/after-${lang}-${w}.png`, fullPage: true });
await page.locator("main .list button").first().click();
await page.waitForTimeout(1200);
await page.screenshot({ path: `/tmp/look/dialog-${lang}-${w}.png` });
await browser.close();
