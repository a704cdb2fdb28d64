import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..', '..');
const SOURCES = ['apps/staff/src/app', 'libs/web/ui/src'].map(folder => path.join(ROOT, folder));

/** Names of icons as templates and tables of pages give them. */
const USES = [
  /<bk-icon[^>]*?\sname="([a-z0-9-]+)"/g,
  /\sicon="([a-z0-9-]+)"/g,
  /\bicon: '([a-z0-9-]+)'/g,
  /\[(?:name|icon)\]="[^"]*?\?\s*'([a-z0-9-]+)'\s*:\s*'([a-z0-9-]+)'/g,
];

describe('icons of the interface', () => {
  it('are all in the sprite', () => {
    const drawn = new Set(fs.readFileSync(path.join(ROOT, 'apps/staff/icons.txt'), 'utf8').split('\n'));
    const used = SOURCES.flatMap(folder =>
      fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => path.join(folder, file)),
    )
      .filter(file => /\.(ts|html)$/.test(file) && !file.endsWith('.spec.ts'))
      .map(file => fs.readFileSync(file, 'utf8'))
      .flatMap(text => USES.flatMap(use => [...text.matchAll(use)].flatMap(([, ...names]) => names)));
    expect(used.length).toBeGreaterThan(50);
    expect([...new Set(used)].filter(name => !drawn.has(name)).sort()).toEqual([]);
  });
});
