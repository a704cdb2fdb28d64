import { Injectable } from '@nestjs/common';
import type { AgeBand, Sex } from '@baanek/contracts';
import {
  Audit,
  Clock,
  Database,
  type Principal,
  RecordVersions,
  Refusal,
  sameVersion,
  Sealer,
  invalidField,
  type Why,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { Households } from '../households/households.service';
import { TokenIndex } from '../search/token-index.service';
import { CODE_TRIES, newCode } from './codes';
import { bandOn } from './identity';
import type {
  ChangePerson,
  FieldWarning,
  PersonChanged,
  PersonFields,
  Registered,
  RegisterPerson,
} from './person.dto';
import { Person } from './person.entity';
import { factsOf, isMisspelt, withFormerName } from './person-facts';
import { PersonChanges } from './person-changes';
import { PersonVault } from './person-vault.service';
import { readPerson, type Written } from './person.rules';
import { PinCheck } from './pin-check.service';

type PlainRow = Pick<Person, 'named' | 'sex' | 'oblast' | 'language' | 'interpreter' | 'wheelchair'>;
type SealedRow = Pick<Person, 'identity' | 'contact' | 'background'>;
type Known = Pick<Person, 'sex'> & Pick<Written, 'identity'>;

/** Registers people, anonymous or named, alone or as a household, and changes what is known of them. */
@Injectable()
export class Registration {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly sealer: Sealer,
    private readonly vault: PersonVault,
    private readonly index: TokenIndex,
    private readonly households: Households,
    private readonly versions: RecordVersions,
    private readonly changes: PersonChanges,
    private readonly pins: PinCheck,
  ) {}

  /**
   * The person and everybody who came along, in one household; all of them or none. An age that was typed is that of
   * `day`, a local date.
   */
  async register(by: Principal, command: RegisterPerson, day = this.clock.today()): Promise<Registered> {
    const today = this.clock.today();
    const members = (command.members ?? []).map((fields, i) => ({
      fields,
      written: readPerson(fields, today, `members.${i}`, day),
    }));
    const written = readPerson(command, today, '', day);
    const warnings = await this.pins.warningsFor([
      { path: '', fields: command, written },
      ...members.map((member, i) => ({ ...member, path: `members.${i}` })),
    ]);
    const head = await this.add(by, command, written);
    const others = [];
    for (const { fields, written: own } of members)
      others.push({ ...(await this.add(by, fields, own)), part: fields.part });
    const householdId = await this.households.create(by, [{ id: head.id, part: 'head' }, ...others]);
    return {
      ...head,
      version: 1,
      householdId,
      members: others.map(({ id, code }) => ({ id, code })),
      warnings,
    };
  }

  /** One person without a household: a participant of the programme. */
  async addAlone(
    by: Principal,
    fields: PersonFields,
  ): Promise<{ id: string; code: string; warnings: FieldWarning[] }> {
    const written = readPerson(fields, this.clock.today());
    const warnings = await this.pins.warningsFor([{ path: '', fields, written }]);
    return { ...(await this.add(by, fields, written)), warnings };
  }

  /** One person as she was read, without a household. */
  async add(by: Principal, fields: PersonFields, read: Written): Promise<{ id: string; code: string }> {
    const { identity, contact } = read;
    const id = newId();
    const sealed = this.vault.seal(await this.sealer.create(id), read);
    const row = { ...this.plain(fields), ...sealed, ageBand: bandOn(this.clock.today(), identity) };
    const code = await this.insert(by, id, row);
    await this.index.file(id, { ...identity, phones: contact?.phones ?? [] }, true);
    this.audit.record({ action: 'registry.registered', subjectKind: 'person', subjectId: id });
    return { id, code };
  }

  /** Replaces what is known; names may be added to an anonymous person with her consent, the code stays. */
  async change(by: Principal, id: string, seen: number, fields: ChangePerson): Promise<PersonChanged> {
    const people = this.database.repository(Person);
    const person = await this.database.lock(Person, { id });
    if (person.mergedInto) throw new Refusal('registry.already_merged');
    sameVersion(person, seen);
    const consent = this.agreed(by, person, fields);
    const why: Why = fields.why ?? { reason: 'learned_later' };
    const key = await this.sealer.key(id);
    const before = this.vault.openWhole(key, person);
    const typed = readPerson(fields, this.clock.today());
    const identity = withFormerName(before.identity, typed.identity, isMisspelt(why.reason));
    const read = { ...typed, identity };
    const { contact } = read;
    const warnings = await this.pins.warningsFor([{ path: '', fields, written: read, id }]);
    await this.versions.keep(key, {
      ...{ kind: 'person', id, version: seen, change: 'corrected', why },
      ...{ before: factsOf(person, before), after: factsOf(fields, read) },
    });
    const sealed = this.vault.seal(key, read);
    const ageBand = bandOn(this.clock.today(), identity);
    await people.update({ id }, { ...this.plain(fields), ...sealed, ...consent, ageBand });
    await this.index.file(id, { ...identity, phones: contact?.phones ?? [] }, false);
    await this.tell(by, id, why, [
      { sex: person.sex, identity: before.identity },
      { sex: fields.sex, identity },
    ]);
    this.audit.record({
      ...{ action: 'registry.changed', subjectKind: 'person', subjectId: id },
      reason: why.reason,
    });
    if (fields.consent)
      this.audit.record({
        ...{ action: 'registry.consent_recorded', subjectKind: 'person', subjectId: id },
        reason: fields.consent.how,
      });
    return { id, version: seen + 1, warnings };
  }

  private async tell(by: Principal, personId: string, why: Why, [was, is]: [Known, Known]): Promise<void> {
    const { birthDate, birthYear } = was.identity;
    const same = birthDate === is.identity.birthDate && birthYear === is.identity.birthYear;
    if (same && was.sex === is.sex) return;
    const facts =
      ({ sex, identity }: Known) =>
      (day: string): { sex: Sex; ageBand: AgeBand } => ({ sex, ageBand: bandOn(day, identity) });
    await this.changes.tell({ by, personId, why, before: facts(was), after: facts(is) });
  }

  /** What is kept of a consent to be named; refuses a name added without it, and a consent to no name. */
  private agreed(
    by: Principal,
    { named }: Person,
    { names, consent }: ChangePerson,
  ): Pick<Person, 'consentHow' | 'consentWording' | 'consentAt' | 'consentBy'> | null {
    if (names && !named && !consent) throw invalidField('consent', 'required');
    if (consent && !names) throw invalidField('names', 'required');
    if (!consent) return null;
    const { how, wording } = consent;
    return { consentHow: how, consentWording: wording, consentAt: this.clock.now(), consentBy: by.staffId };
  }

  private plain(fields: PersonFields): PlainRow {
    const { sex, oblast, language, interpreter, wheelchair } = fields;
    return { named: Boolean(fields.names), sex, oblast, language, interpreter, wheelchair };
  }

  /** Codes are drawn until one is free in this centre and side; longer ones where the short ones run out. */
  private async insert(
    by: Principal,
    id: string,
    row: PlainRow & SealedRow & Pick<Person, 'ageBand'>,
  ): Promise<string> {
    for (let i = 0; i < CODE_TRIES; i++) {
      const code = newCode(i);
      const inserted = await this.database
        .repository(Person)
        .createQueryBuilder()
        .insert()
        .values({
          ...row,
          id,
          centreId: by.centreId,
          side: by.side,
          code,
          createdAt: this.clock.now(),
          createdBy: by.staffId,
          version: 1,
        })
        .orIgnore()
        .returning('id')
        .execute();
      if ((inserted.raw as unknown[]).length > 0) return code;
    }
    throw new Refusal('registry.code_taken');
  }
}
