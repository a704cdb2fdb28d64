import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../start/installation.ts';
import { type Block, blocksOf } from './blocks.ts';
import { makeSandbox, type Sandbox } from './sandbox.ts';

/** Headings of docs/operations.md whose shell blocks are followed, in this order. */
export const FOLLOWED = ['Users, folders, secrets', 'Database', 'Program', 'Service', 'Backup and restore'];
/** Headings whose shell blocks are not, and why. */
export const NOT_FOLLOWED: Record<string, string> = {
  'Docker Compose': 'it needs a Docker engine',
  Backups: 'it stops `npm start` and copies its folder',
};

/** The blocks of the handbook. */
export const handbook = (): Block[] =>
  blocksOf(fs.readFileSync(path.join(ROOT, 'docs', 'operations.md'), 'utf8'));

const PASSWORD = 'tandoor-otura-kalpak-9';

/** The units say what systemd understands, and leave little open, where something can tell. */
const UNITS_HOLD = `command -v systemd-analyze > /dev/null || exit 0
cd /etc/systemd/system
systemd-analyze verify ./*.service ./*.timer
for unit in *.service; do systemd-analyze security --offline=true --threshold=20 "$unit" > /dev/null; done`;

/** After the backup nobody can sign in: whoever does afterwards was restored. */
const SPOILED = `runuser -u postgres -- psql --quiet --command='UPDATE staff SET active = false' baanek`;

/** Follows the handbook from nothing to a restored copy; `say` hears each step. With `install`, packages and build too. */
export async function followHandbook(install: boolean, say: (line: string) => void): Promise<string[]> {
  const sandbox = await makeSandbox(install);
  const done: string[] = [];
  try {
    let token = '';
    for (const { heading, language, text } of handbook()) {
      if (language !== 'sh' || !FOLLOWED.includes(heading)) continue;
      if (heading === 'Backup and restore' && !sandbox.canDump) {
        say(`${heading}: not followed, PostgreSQL brings no pg_dump here`);
        continue;
      }
      const since = performance.now();
      const said = await sandbox.run(text);
      token = /"token":"([^"]+)"/.exec(said)?.[1] ?? token;
      if (heading === 'Service') {
        await openCentre(sandbox, token);
        await sandbox.run(UNITS_HOLD);
      }
      if (text.includes('baanek-backup.service\n')) await sandbox.run(SPOILED);
      if (text.includes('baanek-restore')) await signIn(sandbox);
      done.push(heading);
      say(`${heading}: ${((performance.now() - since) / 1000).toFixed(1)} s`);
    }
    return done;
  } finally {
    await sandbox.close();
  }
}

/** Does what the one-time link is for. */
async function openCentre(sandbox: Sandbox, token: string): Promise<void> {
  const account = { login: 'first.admin', displayName: 'Admin First', password: PASSWORD };
  await post(sandbox, 'setup', { token, centreCode: 'first', centreName: 'First', ...account });
  await signIn(sandbox);
}

const signIn = (sandbox: Sandbox): Promise<void> =>
  post(sandbox, 'auth/sign-in', { login: 'first.admin', password: PASSWORD });

async function post(sandbox: Sandbox, route: string, body: object): Promise<void> {
  const answer = await fetch(`${sandbox.url}/api/${route}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-baanek-client': '1',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`POST ${route}: ${answer.status} ${await answer.text()}`);
}
