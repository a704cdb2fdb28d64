import fs from 'node:fs';
import path from 'node:path';
import { CUTS } from '../build/staff-fonts.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const SHOWN = ['apps/staff/words/*.csv', 'apps/staff/src/app/**/*.{ts,html}', 'libs/web/ui/src/**/*.ts'];
/** Stand in no text that is seen: a soft hyphen, and marks inside of patterns. */
const UNSEEN = /[\u00ad\p{M}\p{C}\s]/u;

const held = new Set(CUTS.flatMap(({ signs }) => [...signs]));
const files = fs.globSync(SHOWN, { cwd: ROOT }).filter(file => !file.endsWith('.spec.ts'));

describe('signs of the interface', () => {
  it('are all in its fonts', () => {
    const lacking = files.flatMap(file =>
      [...new Set(fs.readFileSync(path.join(ROOT, file), 'utf8'))]
        .filter(sign => !held.has(sign) && !UNSEEN.test(sign))
        .map(sign => `${sign} (${path.basename(file)})`),
    );
    expect(files.length).toBeGreaterThan(200);
    expect(lacking.sort()).toEqual([]);
  });
});
