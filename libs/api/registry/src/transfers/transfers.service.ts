import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  Database,
  handOverLookup,
  newHandOverCode,
  openUnderCode,
  type Principal,
  readHandOverCode,
  Ref,
  Refusal,
  sealUnderCode,
  invalidField,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import type { Registered, RegisterPerson } from '../persons/person.dto';
import { asFields } from '../persons/person-facts';
import { Persons } from '../persons/persons.service';
import { Registration } from '../persons/registration.service';
import { Households } from '../households/households.service';
import { PersonTransfer } from './person-transfer.entity';
import type { SendTransfer, TransferLists, TransferPreview, TransferSent } from './transfer.dto';

const LASTS_MS = 14 * 24 * 3_600_000;
const place = (id: string): string => `person_transfer/${id}/package`;

/**
 * Hands a household's records to another centre with her consent. They travel sealed under a code that people carry:
 * no key is shared, neither centre sees into the other, and a code works once.
 */
@Injectable()
export class Transfers {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly persons: Persons,
    private readonly households: Households,
    private readonly registration: Registration,
  ) {}

  async send(by: Principal, command: SendTransfer): Promise<TransferSent> {
    if (command.consentOn > this.clock.today()) throw invalidField('consentOn', 'inThePast');
    const centres = await this.database.sql<{ id: string }>(`SELECT id FROM centres_elsewhere()`);
    if (!centres.some(({ id }) => id === command.toCentreId)) throw new Refusal('request.not_found');
    const people = await this.gather(command);
    const [id, code] = [newId(), newHandOverCode()];
    const expiresAt = new Date(this.clock.now().getTime() + LASTS_MS);
    await this.database.repository(PersonTransfer).insert({
      id,
      centreId: by.centreId,
      toCentreId: command.toCentreId,
      personId: command.personId,
      lookup: handOverLookup(code),
      package: sealUnderCode(code, place(id), people),
      people: 1 + (people.members?.length ?? 0),
      consentOn: command.consentOn,
      state: 'sent',
      sentAt: this.clock.now(),
      sentBy: by.staffId,
      expiresAt,
      version: 1,
    });
    this.record('registry.transfer_sent', command.personId);
    return { id, version: 1, code, expiresAt };
  }

  /** What this centre has sent, and where it may send to. */
  async list(): Promise<TransferLists> {
    const sent = await this.database.sql<TransferLists['sent'][number]>(
      `SELECT t.id, t.version, p.code AS "clientCode", coalesce(c.name, '—') AS "toCentre", t.people,
              to_char(t.consent_on, 'YYYY-MM-DD') AS "consentOn", t.sent_at AS "sentAt", t.expires_at AS "expiresAt",
              CASE WHEN t.state = 'sent' AND t.expires_at <= $1 THEN 'expired' ELSE t.state END AS state
       FROM person_transfer t JOIN person p ON p.id = t.person_id
       LEFT JOIN centres_elsewhere() c ON c.id = t.to_centre_id ORDER BY t.sent_at DESC LIMIT 100`,
      [this.clock.now()],
    );
    const centres = await this.database.sql<TransferLists['centres'][number]>(
      `SELECT id, name FROM centres_elsewhere()`,
    );
    return { sent, centres };
  }

  async withdraw(id: string, seen: number): Promise<Ref> {
    const transfers = this.database.repository(PersonTransfer);
    const transfer = await this.database.lockVersion(PersonTransfer, { id }, seen);
    if (transfer.state !== 'sent') throw new Refusal('registry.transfer_over');
    await transfers.update({ id }, { state: 'withdrawn', package: null, endedAt: this.clock.now() });
    this.record('registry.transfer_withdrawn', transfer.personId);
    return { id, version: seen + 1 };
  }

  /** What a code opens; registers nobody yet. Wrong, spent, late and another centre's codes look the same. */
  async open(typed: string): Promise<TransferPreview> {
    const code = readHandOverCode(typed);
    const [found] = code
      ? await this.database.sql<{ id: string; package: Buffer; from_centre: string }>(
          `SELECT * FROM transfer_peek($1)`,
          [handOverLookup(code)],
        )
      : [];
    if (!code || !found) throw new Refusal('registry.transfer_unknown', [{ field: 'code', rule: 'wrong' }]);
    this.audit.record({
      action: 'registry.transfer_opened',
      subjectKind: 'transfer',
      subjectId: found.id,
    });
    const register = openUnderCode(code, place(found.id), found.package) as RegisterPerson;
    return { fromCentre: found.from_centre, register };
  }

  /** Registers everybody in it under this centre's own keys and codes, and spends the code. */
  async accept(by: Principal, typed: string): Promise<Registered> {
    const code = readHandOverCode(typed);
    const [taken] = code
      ? await this.database.sql<{ id: string; package: Buffer }>(`SELECT * FROM transfer_take($1)`, [
          handOverLookup(code),
        ])
      : [];
    if (!code || !taken) throw new Refusal('registry.transfer_unknown', [{ field: 'code', rule: 'wrong' }]);
    const people = openUnderCode(code, place(taken.id), taken.package) as RegisterPerson;
    const registered = await this.registration.register(by, people);
    this.record('registry.transfer_accepted', registered.id);
    return registered;
  }

  /** Opens every file that goes along; each leaves its trace. */
  private async gather({ personId, withHousehold }: SendTransfer): Promise<RegisterPerson> {
    const head = asFields(await this.persons.open(personId));
    const householdId = withHousehold ? await this.households.idOf(personId) : null;
    const family = householdId ? await this.households.members(householdId) : [];
    const members = [];
    for (const { id, part } of family)
      if (id !== personId)
        members.push({
          ...asFields(await this.persons.open(id)),
          part: part === 'head' ? ('relative' as const) : part,
        });
    return { ...head, members };
  }

  private record(action: string, personId: string): void {
    this.audit.record({ action, subjectKind: 'person', subjectId: personId });
  }
}
