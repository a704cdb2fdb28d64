import fs from 'node:fs';
import path from 'node:path';
import { faultsOf, type Locked, type Wanted } from './lock.rules.ts';

const root = path.join(import.meta.dirname, '..', '..');
const read = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const whole = { version: '1.0.0', integrity: 'sha512-x' };

describe('lock of packages', () => {
  it('holds every build for every platform, and no address', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(500);
    expect(faultsOf(packages, read('package.json') as Wanted)).toEqual([]);
  });

  it('is refused when a build for a platform is missing, of another version, or an address is recorded', () => {
    const sick = {
      '': { optionalDependencies: { absent: '1.0.0' } },
      'node_modules/a': { ...whole, optionalDependencies: { b: '2.0.0' }, resolved: 'somewhere' },
      'node_modules/b': whole,
      'node_modules/c/node_modules/d': { ...whole, optionalDependencies: { b: '1.0.0' } },
    };
    expect(faultsOf(sick)).toEqual([
      'package.json: absent is missing',
      'node_modules/a: an address is recorded',
      'node_modules/a: b is not 2.0.0',
    ]);
  });

  it('is refused when a package has no integrity or lacks what it needs', () => {
    const sick = { 'node_modules/a': { version: '1.0.0', dependencies: { b: '^1.0.0' } } };
    expect(faultsOf(sick)).toEqual(['node_modules/a: no integrity', 'node_modules/a: b is missing']);
  });

  it('is refused when package.json asks for something else, or for a range', () => {
    const locked = { '': { dependencies: { a: '1.0.0' } }, 'node_modules/a': whole };
    expect(faultsOf(locked, { dependencies: { a: '^1.0.0' } })).toEqual([
      'package.json: a is not what the lock was made for',
      'package.json: a is not an exact version',
    ]);
  });
});
