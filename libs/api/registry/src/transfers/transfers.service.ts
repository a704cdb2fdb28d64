import { Injectable } from '@nestjs/common';
import {
  addDays,
  Audit,
  Clock,
  Database,
  handOverLookup,
  localDate,
  newHandOverCode,
  type Principal,
  Ref,
  Refusal,
  sealUnderCode,
  invalidField,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import type { RegisterPerson } from '../persons/person.dto';
import { Person } from '../persons/person.entity';
import { asFields } from '../persons/person-facts';
import { Persons } from '../persons/persons.service';
import { Households } from '../households/households.service';
import { PersonTransfer } from './person-transfer.entity';
import type { SendTransfer, TransferLists, TransferSent } from './transfer.dto';
import { TransferCasework } from './transfer-casework';
import { type Package, packagePlace } from './transfer-package';

const LASTS_MS = 14 * 24 * 3_600_000;
/** How long before somebody was put on file she may have agreed to be known elsewhere. */
const AGREED_BEFORE_DAYS = 31;

interface Gathered {
  ids: string[];
  people: RegisterPerson;
}

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
    private readonly casework: TransferCasework,
  ) {}

  async send(by: Principal, command: SendTransfer): Promise<TransferSent> {
    await this.checkDay(command);
    const centres = await this.database.sql<{ id: string }>(`SELECT id FROM centres_elsewhere()`);
    if (!centres.some(({ id }) => id === command.toCentreId)) throw new Refusal('request.not_found');
    const register = await this.gather(command);
    const { toCentreId, dangersRead } = command;
    await this.casework.of.refuseDangers(by, register.ids, toCentreId, dangersRead ?? false);
    const appeals = command.withAppeals ? await this.appealsOf(register) : [];
    const content: Package = { register: register.people, appeals };
    const [id, code] = [newId(), newHandOverCode()];
    const expiresAt = new Date(this.clock.now().getTime() + LASTS_MS);
    await this.database.repository(PersonTransfer).insert({
      id,
      centreId: by.centreId,
      toCentreId: command.toCentreId,
      personId: command.personId,
      lookup: handOverLookup(code),
      package: sealUnderCode(code, packagePlace(id), content),
      people: register.ids.length,
      appeals: appeals.flat().length,
      closedCaseId: command.closeCase ? await this.casework.of.close(by, command.personId) : null,
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
      `SELECT t.id, t.version, p.code AS "clientCode", coalesce(c.name, '—') AS "toCentre", t.people, t.appeals,
              to_char(t.consent_on, 'YYYY-MM-DD') AS "consentOn", t.sent_at AS "sentAt", t.expires_at AS "expiresAt",
              CASE WHEN t.state = 'sent' AND t.expires_at <= $1 THEN 'expired' ELSE t.state END AS state
       FROM person_transfer t JOIN person p ON p.id = t.person_id
       LEFT JOIN centres_elsewhere() c ON c.id = t.to_centre_id ORDER BY t.sent_at DESC LIMIT 100`,
      [this.clock.now()],
    );
    const centres = await this.database.sql<TransferLists['centres'][number]>(
      `SELECT id, name, oblast FROM centres_elsewhere()`,
    );
    return { sent, centres };
  }

  /** Her case is open again, where it was closed as the records were sent. */
  async withdraw(by: Principal, id: string, seen: number): Promise<Ref> {
    const transfers = this.database.repository(PersonTransfer);
    const transfer = await this.database.lockVersion(PersonTransfer, { id }, seen);
    if (transfer.state !== 'sent') throw new Refusal('registry.transfer_over');
    await transfers.update({ id }, { state: 'withdrawn', package: null, endedAt: this.clock.now() });
    if (transfer.closedCaseId) await this.casework.of.reopen(by, transfer.closedCaseId);
    this.record('registry.transfer_withdrawn', transfer.personId);
    return { id, version: seen + 1 };
  }

  /** The day she agreed has come, and is not of a time when nobody here knew her. */
  private async checkDay({ personId, consentOn }: SendTransfer): Promise<void> {
    if (consentOn > this.clock.today()) throw invalidField('consentOn', 'inThePast');
    const person = await this.database.repository(Person).findOneBy({ id: personId });
    const since = person && addDays(localDate(person.createdAt), -AGREED_BEFORE_DAYS);
    if (since && consentOn < since) throw invalidField('consentOn', 'notBefore', since);
  }

  /** Opens every file that goes along; each leaves its trace. The ids are in the order of the people. */
  private async gather({ personId, withHousehold }: SendTransfer): Promise<Gathered> {
    const head = await this.persons.open(personId);
    const householdId = withHousehold ? await this.households.idOf(head.id) : null;
    const family = householdId ? await this.households.members(householdId) : [];
    const others = family.filter(({ id }) => id !== head.id);
    const members = [];
    for (const { id, part } of others)
      members.push({
        ...asFields(await this.persons.open(id)),
        part: part === 'head' ? ('relative' as const) : part,
      });
    return { ids: [head.id, ...others.map(({ id }) => id)], people: { ...asFields(head), members } };
  }

  private async appealsOf({ ids }: Gathered): Promise<unknown[][]> {
    const appeals = [];
    for (const id of ids) appeals.push(await this.casework.of.appealsOf(id));
    return appeals;
  }

  private record(action: string, personId: string): void {
    this.audit.record({ action, subjectKind: 'person', subjectId: personId });
  }
}
