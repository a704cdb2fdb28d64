import { type Centre, type Installation, openCentre, openInstallation, Visitor } from '@baanek/e2e';
import { type ApiDocument, crawl } from './crawl.ts';
import { History } from './history.ts';
import { Random } from './random.ts';
import { RECORDS } from './records.ts';
import type { Secret } from './secret.ts';

/** `BAANEK_RUNS` asks for more; each is another one, and the same one every time. */
const HISTORIES = Number(process.env['BAANEK_RUNS'] ?? 1);
const CLIENTS = 3;
const STEPS = 60;

/** Whether somebody of the centre may read it, by the table of rights alone. */
function mayRead(history: History, name: string, { kind, of, author, id }: Secret): boolean {
  switch (kind) {
    case 'private_note':
      return name === author || history.readers.isShown(id, name);
    case 'appeal':
      return history.may(name, 'appeals.read', of);
    case 'opinion':
      return history.may(name, 'plans.read', of);
    case 'shift':
      return history.may(name, 'shifts.read', of) && history.may(name, 'cases.read', of);
    default:
      return history.may(name, RECORDS[kind].reads, of);
  }
}

describe('whatever happened', () => {
  let api: Installation;
  let centre: Centre;
  let second: Centre;
  let document: ApiDocument;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    second = await openCentre(centre.staff.admin, 'second', ['intake', 'director']);
    document = await new Visitor(api.url).must<ApiDocument>('GET', 'openapi.json');
  }, 120_000);
  afterAll(() => api.stop());

  it.each(Array.from({ length: HISTORIES }, (_, n) => n + 1))(
    'everybody reads by any route what the table of rights allows, and nothing else (history %i)',
    async n => {
      const history = new History(centre, new Random(n), `h${n}`);
      await history.begin(CLIENTS);
      for (let step = 0; step < STEPS; step++) await history.step();
      const { secrets, steps } = history;
      const words = secrets.map(({ word }) => word);
      const wrong = [...history.wrong];
      for (const [name, visitor] of Object.entries(centre.staff)) {
        const told = await crawl(visitor, document, history, words);
        for (const secret of secrets) {
          const [address, allowed] = [told.get(secret.word), mayRead(history, name, secret)];
          if (Boolean(address) !== allowed)
            wrong.push(
              `${name} ${address ? 'reads' : 'does not read'} ${secret.kind} of ${secret.author}: ${address ?? secret.id}`,
            );
        }
      }
      for (const [name, visitor] of Object.entries(second.staff))
        for (const [word, address] of await crawl(visitor, document, history, words))
          wrong.push(`${name} of another centre reads ${word}: ${address}`);
      await history.end();
      expect(secrets.length).toBeGreaterThan(CLIENTS + STEPS / 12); // something happened
      expect({ wrong, steps: wrong.length > 0 ? steps : [] }).toEqual({ wrong: [], steps: [] });
    },
    240_000,
  );
});
