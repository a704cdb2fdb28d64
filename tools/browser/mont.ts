import { launchBrowser } from './launch.ts';
import fs from 'node:fs';
const [out, width, ...files] = process.argv.slice(2);
const b = await launchBrowser();
const p = await (await b.newContext({ viewport: { width: 1500, height: 900 } })).newPage();
const imgs = files.map(f => `<figure style="margin:4px"><img src="data:image/png;base64,${fs.readFileSync(f).toString('base64')}" style="width:${width}px"><figcaption style="font:11px sans-serif">${f.split('/').pop()}</figcaption></figure>`).join('');
await p.setContent(`<div style="display:flex;flex-wrap:wrap">${imgs}</div>`);
await p.screenshot({ path: out!, fullPage: true });
await b.close();
