import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './run-command.ts';

/** How many files one group has at most: the two workers are to end at about the same time. */
const LARGEST = 12;
/** What one spec file would leave behind for the next of its group. */
const LEAVES_TRACES = /\bjest\.(spyOn|useFakeTimers|mock|setTimeout)\b|^(before|after)(All|Each)\(/m;

export interface Groups {
  /** The jest project whose spec files are the groups. */
  project: string;
  /** Pattern of the paths of the spec files that stand in a group. */
  grouped: string;
}

/**
 * Writes spec files that import several `*.db.spec.ts` of one project each. Jest loads the packages of the server anew for
 * each spec file, which takes longer than most of these specs themselves; so they are loaded once for a group.
 */
export function groupSpecs(projects: readonly string[]): Groups {
  const project = path.join(ROOT, '.cache', 'spec-groups');
  fs.rmSync(project, { recursive: true, force: true });
  fs.mkdirSync(project, { recursive: true });
  const grouped = projects.flatMap(from => {
    const files = fs.globSync('**/*.spec.ts', { cwd: path.join(ROOT, from) }).sort();
    const alike = files
      .map(file => path.join(ROOT, from, file))
      .filter(file => !LEAVES_TRACES.test(fs.readFileSync(file, 'utf8')));
    const groups = Math.ceil(alike.length / LARGEST);
    for (let group = 0; group < groups; group++) {
      const members = alike.filter((_, i) => i % groups === group);
      const imports = members.map(file => `import '${path.relative(project, file).replace(/\.ts$/, '')}';\n`);
      fs.writeFileSync(path.join(project, `${path.basename(from)}-${group + 1}.spec.ts`), imports.join(''));
    }
    return alike;
  });
  const server = path.join(ROOT, 'tools', 'jest', 'server.cjs');
  fs.writeFileSync(
    path.join(project, 'jest.config.cjs'),
    `module.exports = require(${JSON.stringify(server)})(__dirname, 'database');\n`,
  );
  const paths = grouped.map(file => path.relative(ROOT, file).replaceAll(/[.\\/]/g, '.'));
  return { project: path.relative(ROOT, project), grouped: `(${paths.join('|')})$` };
}
