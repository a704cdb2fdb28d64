import { Injectable } from '@nestjs/common';
import { Clock, invalidField } from '@baanek/kernel';
import { Persons } from '@baanek/registry';
import { earliestDay } from '../appeals/moment.rules';

/** Nothing is recorded of the time before somebody was born. */
@Injectable()
export class LifeSpan {
  constructor(
    private readonly clock: Clock,
    private readonly persons: Persons,
  ) {}

  /** Refuses a day, a month or a year before her birth; where that is not known, one longer ago than anybody lives. */
  async check(personId: string, field: string, on: string | null): Promise<void> {
    if (on === null) return;
    const earliest = (await this.persons.bornOn(personId)) ?? earliestDay(this.clock.today());
    // each is compared as far as both are known
    const exactly = Math.min(on.length, earliest.length);
    if (on.slice(0, exactly) < earliest.slice(0, exactly)) throw invalidField(field, 'earliest', earliest);
  }
}
