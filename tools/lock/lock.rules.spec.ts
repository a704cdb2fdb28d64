import fs from 'node:fs';
import path from 'node:path';
import { faultsOf, type Locked } from './lock.rules.ts';

const file = path.join(import.meta.dirname, '..', '..', 'package-lock.json');
const { packages } = JSON.parse(fs.readFileSync(file, 'utf8')) as { packages: Record<string, Locked> };

describe('lock of packages', () => {
  it('holds every build for every platform, and no address', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(500);
    expect(faultsOf(packages)).toEqual([]);
  });

  it('is refused when a build for a platform is missing, of another version, or an address is recorded', () => {
    const sick = {
      '': { optionalDependencies: { absent: '1.0.0' } },
      'node_modules/a': { optionalDependencies: { b: '2.0.0' }, resolved: 'somewhere' },
      'node_modules/b': { version: '1.0.0' },
      'node_modules/c/node_modules/d': { optionalDependencies: { b: '1.0.0' } },
    };
    expect(faultsOf(sick)).toEqual([
      'package.json: absent is missing',
      'node_modules/a: an address is recorded',
      'node_modules/a: b is not 2.0.0',
    ]);
  });
});
