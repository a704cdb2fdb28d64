import { parseArgs } from 'node:util';

/** What somebody asked `npm run seed` for. */
export interface SeedArguments {
  clients: number;
  seed: number;
}

const MOST = 5_000_000;

/** Reads the command line; throws an error that names the argument at fault. */
export function readSeedArguments(args: readonly string[]): SeedArguments {
  const { values } = parseArgs({
    args: [...args],
    options: { clients: { type: 'string' }, seed: { type: 'string', default: '1' } },
  });
  if (values.clients === undefined)
    throw new Error('--clients is missing: npm run seed -- --clients 100000 [--seed 1]');
  return {
    clients: whole('--clients', values.clients, 1, MOST),
    seed: whole('--seed', values.seed, 0, 4_294_967_295),
  };
}

function whole(name: string, text: string, least: number, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Error(`${name} must be a whole number from ${least} to ${most}`);
}
