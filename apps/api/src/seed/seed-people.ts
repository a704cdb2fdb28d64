import type { HouseholdPart, Sex } from '@baanek/contracts';
import { newCode, type Newcomer, type PersonFields } from '@baanek/registry';
import { v7 } from 'uuid';
import type { Random } from '../demo/random';
import { syntheticPerson } from '../demo/synthetic-people';
import { familyName, seedName } from './seed-names';

/** A day that does not move, so that the same seed makes the same people for ever. */
const TODAY = '2026-11-01';
const BEGAN = Date.parse('2020-01-01T00:00:00Z');
const SIZES = [1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 4, 5] as const;
/** A PIN whose serial number is 00000 is nobody's; few have one, since equal birthdays make equal PINs. */
const PIN_SHARE = 0.05;

/** Invents people one household after another; the same seed gives the same people, ids and codes. */
export class SeedPeople {
  private readonly codes = new Map<string, Set<string>>();
  private made = 0;

  constructor(private readonly random: Random) {}

  /** A woman and whoever came with her: at most `most` people, for the centre named. */
  household(centre: string, most: number): Newcomer[] {
    const { random } = this;
    const householdId = this.id();
    const family = familyName(random);
    const age = random.whole(19, 58);
    const size = Math.min(most, random.pick(SIZES));
    const head = this.person('female', age, family);
    const members = Array.from({ length: size - 1 }, () =>
      this.person(random.pick(['female', 'male'] as const), random.whole(0, Math.min(17, age - 18)), family),
    );
    return [head, ...members].map((fields, i) => ({
      id: this.id(),
      code: this.code(centre),
      householdId,
      part: (i === 0 ? 'head' : 'child') satisfies HouseholdPart,
      fields: { ...fields, oblast: head.oblast },
    }));
  }

  private person(sex: Sex, age: number, family: string): PersonFields {
    const fields = syntheticPerson(this.random, sex, age, TODAY);
    const names = { ...seedName(this.random, sex, family), formerNames: [] };
    const date = fields.birth?.date;
    const pin =
      date && this.random.chance(PIN_SHARE)
        ? `${sex === 'female' ? 1 : 2}${date.slice(8)}${date.slice(5, 7)}${date.slice(0, 4)}00000`
        : null;
    return { ...fields, names, pin };
  }

  private id(): string {
    const random = Uint8Array.from({ length: 16 }, () => this.random.whole(0, 255));
    return v7({ msecs: BEGAN + this.made++ * 60_000, random });
  }

  /** A code nobody of this centre has. */
  private code(centre: string): string {
    const taken = this.codes.get(centre) ?? new Set();
    this.codes.set(centre, taken);
    const draw = (tries: number): string => newCode(tries, limit => this.random.whole(0, limit - 1));
    let code = draw(0);
    for (let tries = 1; taken.has(code); tries++) code = draw(tries);
    taken.add(code);
    return code;
  }
}
