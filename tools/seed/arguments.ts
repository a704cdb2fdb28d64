import { parseArgs } from 'node:util';

/** What somebody asked `npm run seed` for. */
export interface SeedArguments {
  clients: number;
  seed: number;
  appeals: number;
  cases: number;
  stays: number;
}

const MOST = 5_000_000;
/** A night each, in houses of sixty beds, over six years. */
const MOST_STAYS = 100_000;

/** Reads the command line; throws an error that names the argument at fault. */
export function readSeedArguments(args: readonly string[]): SeedArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      clients: { type: 'string' },
      seed: { type: 'string', default: '1' },
      appeals: { type: 'string', default: '0' },
      cases: { type: 'string', default: '0' },
      stays: { type: 'string', default: '0' },
    },
  });
  if (values.clients === undefined)
    throw new Error(
      '--clients is missing: npm run seed -- --clients 100000 [--seed 1] [--appeals 30000] [--cases 30000] [--stays 5000]',
    );
  return {
    clients: whole('--clients', values.clients, 1, MOST),
    seed: whole('--seed', values.seed, 0, 4_294_967_295),
    appeals: whole('--appeals', values.appeals, 0, MOST),
    cases: whole('--cases', values.cases, 0, MOST),
    stays: whole('--stays', values.stays, 0, MOST_STAYS),
  };
}

function whole(name: string, text: string, least: number, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Error(`${name} must be a whole number from ${least} to ${most}`);
}
