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

// tools/browser/mont.ts
import fs2 from "node:fs";
var [out, width, ...files] = process.argv.slice(2);
var b = await launchBrowser();
var p = await (await b.newContext({ viewport: { width: 1500, height: 900 } })).newPage();
var imgs = files.map((f) => `<figure style="margin:4px"><img src="data:image/png;base64,${fs2.readFileSync(f).toString("base64")}" style="width:${width}px"><figcaption style="font:11px sans-serif">${f.split("/").pop()}</figcaption></figure>`).join("");
await p.setContent(`<div style="display:flex;flex-wrap:wrap">${imgs}</div>`);
await p.screenshot({ path: out, fullPage: true });
await b.close();
