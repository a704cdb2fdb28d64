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

// tools/browser/x.ts
var url = process.argv[2];
var b = await launchBrowser();
for (const [n, w, h, s, l] of [["lap", 1366, 768, "light", "ru"], ["ph", 390, 844, "dark", "ky"]]) {
  const c = await b.newContext({ viewport: { width: w, height: h }, locale: "ru-RU", colorScheme: s });
  const p = await c.newPage();
  p.on("pageerror", (e) => console.log(String(e)));
  p.on("console", (m) => m.type() === "error" && console.log(m.text()));
  await p.goto(url + "/sign-in");
  await p.locator(`button[lang=${l}]`).click();
  await p.waitForTimeout(500);
  await p.screenshot({ path: `/tmp/sh-${n}-signin.png` });
  await p.locator("input[name=login]").fill("intake");
  await p.locator("input[name=password]").fill("demo-tandoor-42");
  await p.keyboard.press("Enter");
  await p.locator("bk-shell h1").waitFor();
  await p.waitForTimeout(1500);
  await p.locator("[popovertarget=account-menu]").click();
  await p.waitForTimeout(300);
  await p.screenshot({ path: `/tmp/sh-${n}-menu.png` });
  await p.keyboard.press("Escape");
  await p.goto(url + "/appeals");
  await p.locator("bk-date-field").first().waitFor();
  await p.locator("bk-date-field button").first().click();
  await p.waitForTimeout(1200);
  await p.screenshot({ path: `/tmp/sh-${n}-cal.png` });
  await p.keyboard.press("ArrowLeft");
  await p.keyboard.press("Enter");
  await p.waitForTimeout(500);
  console.log(await p.locator("bk-date-field input").first().inputValue());
  await p.locator("bk-date-field input").nth(1).fill("35.13.");
  await p.keyboard.press("Tab");
  await p.waitForTimeout(500);
  await p.screenshot({ path: `/tmp/sh-${n}-bad.png` });
  await p.locator("bk-date-field input").nth(1).fill(l === "ru" ? "\u0432\u0447\u0435\u0440\u0430" : "\u043A\u0435\u0447\u044D\u044D");
  await p.keyboard.press("Enter");
  await p.waitForTimeout(700);
  console.log(await p.locator("bk-date-field input").nth(1).inputValue(), p.url());
  await p.keyboard.press("Escape");
  await p.keyboard.press("Escape");
  await p.waitForTimeout(300);
  await p.screenshot({ path: `/tmp/sh-${n}-cover.png` });
  await p.keyboard.press("Escape");
  await p.waitForTimeout(700);
  console.log("dialog open after one Esc", await p.locator("bk-privacy-screen").count());
  await p.keyboard.press("Escape");
  await p.keyboard.press("Escape");
  await p.waitForTimeout(300);
  console.log("after two", await p.locator("bk-privacy-screen").count());
  await c.close();
}
await b.close();
