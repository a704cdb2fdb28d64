import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { WALLS } from './walls.mjs';

const ROOT = path.dirname(path.dirname(import.meta.dirname));
const FIXTURES = path.join(import.meta.dirname, 'fixtures', 'walls');
// of its own process: the linter loads its rules as the command line does
const said = JSON.parse(
  execFileSync(process.execPath, [path.join(import.meta.dirname, 'fixtures.ts')], {
    cwd: ROOT,
    encoding: 'utf8',
    // several fixtures stand for one file, whose text the linter keeps where it infers from CI that it reads each file once
    env: { ...process.env, NODE_OPTIONS: '', TSESTREE_SINGLE_RUN: 'false' },
  }),
) as Record<string, string[]>;

describe('walls of the house', () => {
  it.each(WALLS.map(wall => [wall.project, wall] as const))(
    'refuse what %s must not import, and say why',
    (project, wall) => {
      expect(fs.existsSync(path.join(FIXTURES, `${project}.ts`))).toBe(true);
      const told = said[project]?.join('\n') ?? '';
      expect(told).toContain(`A wall: ${wall.because}`);
      expect(told).toContain('@nx/enforce-module-boundaries');
    },
  );

  it('refuse a way round through a relative path', () => {
    expect(said['relative']?.join()).toContain('@nx/enforce-module-boundaries');
  });

  it('refuse a screen that imports another screen', () => {
    expect(said['screen']?.join()).toContain('Screens do not know one another');
  });

  it('refuse a page that loses what it shows when it cannot load it again', () => {
    expect(said['resource']?.join()).toContain('What a page shows is a `serverResource`');
  });

  it('refuse a migration that imports what may change', () => {
    expect(said['migration']?.join()).toContain('A migration stands for ever');
  });

  it('refuse SQL that names a table of another domain', () => {
    expect(said['tables']?.join()).toContain('`staff` is a table of access');
  });

  it('refuse a second reader of the environment', () => {
    expect(said['environment']?.join()).toContain('Only apps/api/src/env.ts reads the environment');
  });

  it('are what Nx knows of who is built from whom, so that nothing stale comes from its cache', () => {
    for (const { folder, reaches } of WALLS) {
      const project = JSON.parse(fs.readFileSync(path.join(ROOT, folder, 'project.json'), 'utf8')) as {
        implicitDependencies?: string[];
      };
      expect({ folder, reaches: (project.implicitDependencies ?? []).sort() }).toEqual({
        folder,
        reaches: [...reaches].sort(),
      });
    }
  });

  it('stand around every project of the house', () => {
    const projects = ['apps', 'libs']
      .flatMap(folder => fs.globSync(`${folder}/**/project.json`, { cwd: ROOT }))
      .filter(file => !file.includes('e2e'))
      .map(file => path.dirname(file).replaceAll(path.sep, '/'));
    expect(projects.sort()).toEqual(WALLS.map(({ folder }) => folder).sort());
  });
});
