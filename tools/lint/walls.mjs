// The walls of the house: who may import whom, and why not. Enforced twice: by Nx tags (no way round through a
// relative path) and by `no-restricted-imports`, whose message says what the wall is for.

const SERVER = ['@nestjs/*', 'typeorm', 'pg', 'pg-boss', 'fastify', '@fastify/*'];
const BROWSER = ['@angular/*', '@jsverse/*', '@baanek/ui', '@baanek/ui/*'];
const DOMAINS = [
  'tasks',
  'access',
  'registry',
  'cases',
  'imports',
  'shelter',
  'legal',
  'programme',
  'reports',
];
const domains = (...names) => names.map(name => `@baanek/${name}`);
const allBut = (...names) => domains(...DOMAINS.filter(name => !names.includes(name)));

/** Each wall: a project, what it may reach, what it must never import, and why. */
export const WALLS = [
  {
    project: 'contracts',
    folder: 'libs/contracts',
    reaches: [],
    never: [...SERVER, ...BROWSER, '@baanek/kernel', ...domains(...DOMAINS)],
    because: 'contracts are words both sides share: they know neither the server nor the browser.',
  },
  {
    project: 'kernel',
    folder: 'libs/api/kernel',
    reaches: ['contracts'],
    never: [...BROWSER, ...domains(...DOMAINS)],
    because: 'the kernel carries every domain and knows none of them.',
  },
  {
    project: 'tasks',
    folder: 'libs/api/tasks',
    reaches: ['kernel', 'contracts'],
    never: [...BROWSER, ...allBut('tasks')],
    because: 'what waits for somebody is told by each domain: the book of tasks knows none of them.',
  },
  {
    project: 'access',
    folder: 'libs/api/access',
    reaches: ['tasks', 'kernel', 'contracts'],
    never: [...BROWSER, ...allBut('access', 'tasks')],
    because: 'accounts are kept by people who must not see files.',
  },
  {
    project: 'registry',
    folder: 'libs/api/registry',
    reaches: ['tasks', 'kernel', 'contracts'],
    never: [...BROWSER, ...allBut('registry', 'tasks')],
    because: 'the registry serves both sides of the wall: it must not know what either does.',
  },
  {
    project: 'cases',
    folder: 'libs/api/cases',
    reaches: ['registry', 'tasks', 'kernel', 'contracts'],
    never: [...BROWSER, ...allBut('cases', 'tasks', 'registry')],
    because: 'case files lie upstream of shelter and trips, and far from the programme.',
  },
  {
    project: 'imports',
    folder: 'libs/api/imports',
    reaches: ['cases', 'registry', 'tasks', 'kernel', 'contracts'],
    never: [...BROWSER, ...allBut('imports', 'tasks', 'cases', 'registry')],
    because: 'a journal tells of appeals and people: it enters them through those rooms, and needs no other.',
  },
  {
    project: 'shelter',
    folder: 'libs/api/shelter',
    reaches: ['cases', 'registry', 'tasks', 'kernel', 'contracts'],
    never: [...BROWSER, ...allBut('shelter', 'tasks', 'cases', 'registry')],
    because: 'where a woman sleeps is known to the shelter alone.',
  },
  {
    project: 'legal',
    folder: 'libs/api/legal',
    reaches: ['cases', 'registry', 'tasks', 'kernel', 'contracts'],
    never: [...BROWSER, ...allBut('legal', 'tasks', 'cases', 'registry')],
    because: 'company to court needs neither the shelter nor the programme.',
  },
  {
    project: 'programme',
    folder: 'libs/api/programme',
    reaches: ['registry', 'tasks', 'kernel', 'contracts'],
    never: [...BROWSER, ...allBut('programme', 'registry', 'tasks')],
    because:
      'code that serves perpetrators must be unable to learn of a survivor: no case, no shelter, no trip.',
  },
  {
    project: 'reports',
    folder: 'libs/api/reports',
    reaches: ['tasks', 'kernel', 'contracts'],
    never: [...BROWSER, ...allBut('reports', 'tasks')],
    because: 'figures are counts: they read what a domain exports of its own without names, and import none.',
  },
  {
    project: 'api',
    folder: 'apps/api',
    reaches: [...DOMAINS, 'kernel', 'contracts'],
    never: BROWSER,
    because: 'the server is not a browser.',
  },
  {
    project: 'ui',
    folder: 'libs/web/ui',
    reaches: [],
    never: [...SERVER, '@baanek/kernel', ...domains(...DOMAINS)],
    because: 'widgets are dumb: they know no server and no domain.',
  },
  {
    project: 'staff',
    folder: 'apps/staff',
    reaches: ['ui', 'contracts'],
    never: [...SERVER, '@baanek/kernel', ...domains(...DOMAINS)],
    because: 'the interface meets the server in contracts only.',
  },
];

/** Screens that must not import one another: the server has decided what each may show. */
export const SCREENS = ['access', 'cases', 'programme', 'intake', 'legal', 'reports', 'shelter', 'today'];
