import { Injectable } from '@nestjs/common';
import { Clock, type Principal } from '@baanek/kernel';
import { readPerson } from '../persons/person.rules';
import { PinCheck } from '../persons/pin-check.service';
import { Registration } from '../persons/registration.service';
import type { AddMembers, HouseholdGrown } from './household.dto';
import { Households } from './households.service';

/** Brings more people into a household that is already on file. */
@Injectable()
export class HouseholdGrowth {
  constructor(
    private readonly households: Households,
    private readonly registration: Registration,
    private readonly clock: Clock,
    private readonly pins: PinCheck,
  ) {}

  async add(by: Principal, id: string, seen: number, command: AddMembers): Promise<HouseholdGrown> {
    await this.households.lock(id, seen);
    const today = this.clock.today();
    const read = command.members.map((fields, i) => ({
      fields,
      written: readPerson(fields, today, `members.${i}`),
    }));
    const warnings = await this.pins.warningsFor(read.map((one, i) => ({ ...one, path: `members.${i}` })));
    for (const { fields, written } of read) {
      const member = await this.registration.add(by, fields, written);
      await this.households.join(by, id, [{ id: member.id, part: fields.part }]);
    }
    return { ...(await this.households.open(id)), warnings };
  }
}
