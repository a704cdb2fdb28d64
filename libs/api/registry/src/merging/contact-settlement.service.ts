import { Injectable } from '@nestjs/common';
import { Audit, Clock, Database, Live, type Principal, Ref, Refusal, Sealer } from '@baanek/kernel';
import type { Contact } from '../persons/identity';
import type { PersonView } from '../persons/person.dto';
import { Person } from '../persons/person.entity';
import { asFields } from '../persons/person-facts';
import { Persons } from '../persons/persons.service';
import { Registration } from '../persons/registration.service';
import { sameContact } from './contact-rule';
import type { SettleContact } from './merging.dto';
import { PersonMerge } from './person-merge.entity';

const placeOf = (row: string): { table: string; row: string; column: string } => ({
  table: 'person_merge',
  row,
  column: 'contact_before',
});

/** A person says which of two ways to reach somebody hold; until then the stricter do. */
@Injectable()
export class ContactSettlement {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly sealer: Sealer,
    private readonly persons: Persons,
    private readonly registration: Registration,
  ) {}

  /** 409 `registry.contact_settled` when it was said before, or the merge was taken back. */
  async settle(by: Principal, mergeId: string, seen: number, command: SettleContact): Promise<Ref> {
    const merge = await this.database.lockVersion(PersonMerge, { id: mergeId }, seen);
    if (merge.undoneAt ?? merge.contactSettledAt) throw new Refusal('registry.contact_settled');
    const kept = await this.persons.open(merge.keptId);
    const contactBefore = command.holds === 'merged' ? await this.take(by, merge, kept, command) : null;
    if (!contactBefore) await this.database.lockVersion(Person, { id: kept.id }, command.personVersion);
    await this.database
      .repository(PersonMerge)
      .update(
        { id: mergeId },
        { contactBefore, contactSettledAt: this.clock.now(), contactSettledBy: by.staffId },
      );
    this.audit.record({ action: 'registry.contact_settled', subjectKind: 'person', subjectId: kept.id });
    this.live.changed('cases');
    return { id: mergeId, version: seen + 1 };
  }

  /**
   * Gives the kept record its own way back, after the merged one was taken from it: where it still says what came with
   * that one. What a person has typed since stays.
   */
  async giveBack(by: Principal, { id, keptId, mergedId, contactBefore }: PersonMerge): Promise<void> {
    if (!contactBefore) return;
    const [kept, merged] = [await this.persons.open(keptId), await this.persons.open(mergedId)];
    if (!sameContact(kept.contact, merged.contact)) return;
    const before = this.sealer.open<Contact | null>(
      await this.sealer.key(mergedId),
      placeOf(id),
      contactBefore,
    );
    await this.replace(by, kept, kept.version, before, merged.code);
  }

  /** Puts the merged record’s way in the place of the kept one’s, which is answered sealed. */
  private async take(
    by: Principal,
    { id, mergedId }: PersonMerge,
    kept: PersonView,
    { personVersion }: SettleContact,
  ): Promise<Buffer> {
    const other = kept.otherContacts.find(({ mergeId }) => mergeId === id);
    if (!other) throw new Refusal('registry.contact_settled');
    await this.replace(by, kept, personVersion, other.contact, other.code);
    // under the key of the merged record: whom the kept one stands for may change, that one stays
    return this.sealer.seal(await this.sealer.key(mergedId), placeOf(id), kept.contact);
  }

  /** The history says from which record it came, or to which it went back. */
  private async replace(
    by: Principal,
    kept: PersonView,
    seen: number,
    contact: Contact | null,
    code: string,
  ): Promise<void> {
    const why = { reason: 'learned_later' as const, remark: `↔ ${code}` };
    await this.registration.change(by, kept.id, seen, { ...asFields(kept), contact, why });
  }
}
