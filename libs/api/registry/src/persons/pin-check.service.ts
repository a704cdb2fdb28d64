import { Injectable } from '@nestjs/common';
import { type PinWarning, pinWarnings } from '@baanek/contracts';
import { TokenIndex } from '../search/token-index.service';
import type { FieldWarning, PersonFields } from './person.dto';
import type { Written } from './person.rules';

/** Somebody whose number is looked at: where she stands in the command, and who she is if she is on file. */
export interface Numbered {
  path: string;
  fields: Pick<PersonFields, 'sex'>;
  written: Pick<Written, 'identity'>;
  id?: string;
}

/** Says what looks odd in the numbers of people, field by field. Whose a number is it does not say: a search does. */
@Injectable()
export class PinCheck {
  constructor(private readonly index: TokenIndex) {}

  async warningsFor(people: readonly Numbered[]): Promise<FieldWarning[]> {
    const numbered = people.flatMap(({ written: { identity }, ...rest }) =>
      identity.pin === null ? [] : [{ ...rest, identity, pin: identity.pin }],
    );
    if (numbered.length === 0) return [];
    const own = people.flatMap(({ id }) => (id ? [id] : []));
    const taken = await this.index.pinsOfOthers(
      numbered.map(({ pin }) => pin),
      own,
    );
    const seen = new Set<string>();
    return numbered.flatMap(({ path, pin, fields, identity }) => {
      const twice = seen.has(pin);
      seen.add(pin);
      const rules: PinWarning[] = pinWarnings(pin, fields.sex, identity);
      if (taken.has(pin)) rules.push('pin_taken');
      if (twice) rules.push('pin_twice');
      return rules.map(rule => ({ field: path ? `${path}.pin` : 'pin', rule }));
    });
  }
}
