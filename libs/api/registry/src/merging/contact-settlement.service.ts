import { Injectable } from '@nestjs/common';
import { Audit, Clock, Database, Live, type Principal, Ref, Refusal } from '@baanek/kernel';
import { Person } from '../persons/person.entity';
import { asFields } from '../persons/person-facts';
import { Persons } from '../persons/persons.service';
import { Registration } from '../persons/registration.service';
import type { SettleContact } from './merging.dto';
import { PersonMerge } from './person-merge.entity';

/** A person says which of two ways to reach somebody hold; until then the stricter do. */
@Injectable()
export class ContactSettlement {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly persons: Persons,
    private readonly registration: Registration,
  ) {}

  /** 409 `registry.contact_settled` when it was said before, or the merge was taken back. */
  async settle(by: Principal, mergeId: string, seen: number, command: SettleContact): Promise<Ref> {
    const merge = await this.database.lockVersion(PersonMerge, { id: mergeId }, seen);
    if (merge.undoneAt ?? merge.contactSettledAt) throw new Refusal('registry.contact_settled');
    const kept = await this.persons.open(merge.keptId);
    if (command.holds === 'merged') {
      const contact = kept.otherContacts.find(other => other.mergeId === mergeId)?.contact;
      if (!contact) throw new Refusal('registry.contact_settled');
      const fields = { ...asFields(kept), contact, why: { reason: 'learned_later' as const } };
      await this.registration.change(by, kept.id, command.personVersion, fields);
    } else await this.database.lockVersion(Person, { id: kept.id }, command.personVersion);
    await this.database
      .repository(PersonMerge)
      .update({ id: mergeId }, { contactSettledAt: this.clock.now(), contactSettledBy: by.staffId });
    this.audit.record({ action: 'registry.contact_settled', subjectKind: 'person', subjectId: kept.id });
    this.live.changed('cases');
    return { id: mergeId, version: seen + 1 };
  }
}
