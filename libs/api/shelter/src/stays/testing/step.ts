import type { ErrorCode } from '@baanek/contracts';
import { refusalCode } from '@baanek/kernel/testing';
import type fc from 'fast-check';
import { compare } from './compare';
import type { HouseModel } from './house-model';
import type { World } from './world';

/** One thing somebody does in the house, a second after the last; afterwards the rows are those of the model. */
export abstract class Step implements fc.AsyncCommand<HouseModel, World> {
  check(_model: Readonly<HouseModel>): boolean {
    return true;
  }

  async run(model: HouseModel, world: World): Promise<void> {
    model.now += 1000;
    world.domain.clock.set(new Date(model.now).toISOString());
    await this.act(model, world);
    await compare(model, world);
  }

  protected abstract act(model: HouseModel, world: World): Promise<void>;

  abstract toString(): string;
}

/** Does it as the manager; answers what it made, or nothing when it is refused as one of these. */
export async function attempt<T>(
  { domain, manager }: World,
  work: () => Promise<T>,
  refusals: Iterable<ErrorCode>,
): Promise<T | undefined> {
  const foreseen = [...refusals];
  let made: T | undefined;
  const code = await refusalCode(
    domain.as(manager, async () => {
      made = await work();
    }),
  );
  if (foreseen.length === 0) expect(code).toBe('done');
  else expect(foreseen).toContain(code);
  return code === 'done' ? made : undefined;
}

/** Mostly one of which it makes sense, at times any: what makes none has to be refused. */
export function pickFitting<T>(list: readonly T[], n: number, fits: (item: T) => boolean): T {
  const fitting = list.filter(fits);
  return pick(n % 4 > 0 && fitting.length > 0 ? fitting : list, n >> 2);
}

/** One of a list that is not empty. */
export function pick<T>(list: readonly T[], n: number): T {
  const found = list[n % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
