import { Injectable } from '@nestjs/common';
import { initialsOf } from '@baanek/contracts';
import {
  Audit,
  Clock,
  Database,
  ensure,
  type Principal,
  type RecordHistory,
  RecordVersions,
  Refusal,
  STAFF_NAMES,
} from '@baanek/kernel';
import { mayLeaveMessage } from '../merging/contact-rule';
import { OtherContacts } from '../merging/other-contacts.service';
import { KnownBirths } from './known-births';
import { ageOn, bandOn, type Identity, shortName } from './identity';
import type { PersonView } from './person.dto';
import { Person } from './person.entity';
import { type OpenRow, PersonVault } from './person-vault.service';

/** One line of somebody, for lists of other domains. */
export interface PersonLine {
  id: string;
  code: string;
  shortName: string;
  initials: string;
  age: number | null;
  sex: string;
  named: boolean;
  wheelchair: boolean;
}

/** What is counted of somebody; nothing here names her. */
export type PersonFacts = Pick<Person, 'sex' | 'ageBand' | 'oblast' | 'language'>;

type Row = Pick<Person, 'id' | 'code' | 'sex' | 'named' | 'wheelchair' | 'version' | 'identity'>;

/** What somebody is, who is not named. */
export type PersonShape = Pick<PersonLine, 'sex' | 'age' | 'wheelchair'>;

/** What of a row tells that; `kept` while its key stands. */
export type ShapeRow = Pick<Person, 'id' | 'sex' | 'wheelchair' | 'version'> & { kept: boolean };

/** Fewer than the births a process remembers, so that those just opened are still there. */
const AGES_AT_ONCE = 500;

/** Reads what is sealed of people. Opening a file is audited here; lists are audited by whoever shows them. */
@Injectable()
export class Persons {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly vault: PersonVault,
    private readonly contacts: OtherContacts,
    private readonly births: KnownBirths,
    private readonly versions: RecordVersions,
  ) {}

  /** The whole of a person, for those who may open any file of the centre. */
  async read(by: Principal, id: string): Promise<PersonView> {
    const person = await this.database.repository(Person).findOneBy({ id });
    ensure(by, 'persons.read', person);
    return this.open(id);
  }

  /** The whole of a person whose file the asking domain has already decided to open. */
  async open(id: string): Promise<PersonView> {
    const [person] = await this.database.sql<OpenRow & { standsForMore: boolean }>(
      `SELECT p.id, p.code, p.named, p.sex, p.oblast, p.language, p.interpreter, p.wheelchair, p.identity, p.contact,
              p.background, p.version,
              EXISTS (SELECT 1 FROM person m WHERE m.merged_into = p.id) AS "standsForMore",
              CASE WHEN p.named AND p.consent_at IS NOT NULL
                   THEN json_build_object('how', p.consent_how, 'wording', p.consent_wording, 'at', p.consent_at,
                                          'by', coalesce(s.display_name, '')) END AS consent
       FROM person p LEFT JOIN ${STAFF_NAMES} s ON s.id = p.consent_by WHERE p.id = person_head($1)`,
      [id],
    );
    if (!person) throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'registry.opened', subjectKind: 'person', subjectId: person.id });
    const own = await this.vault.open(person);
    const otherContacts = person.standsForMore ? await this.contacts.of(own.id, own.contact) : [];
    const contacts = [own.contact, ...otherContacts.map(({ contact }) => contact)];
    return { ...own, otherContacts, mayLeaveMessage: mayLeaveMessage(contacts) };
  }

  /** When each may be rung up, in her words: after a merge of both records. Those of whom nothing is said are absent. */
  async safeHours(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.sql<
      Pick<Person, 'id' | 'identity' | 'contact'> & { standsForMore: boolean }
    >(
      `SELECT p.id, p.identity, p.contact, EXISTS (SELECT 1 FROM person m WHERE m.merged_into = p.id) AS "standsForMore"
       FROM person p WHERE p.id = ANY ($1)`,
      [[...new Set(ids)]],
    );
    const opened = await this.vault.openAll(rows);
    const hours = new Map<string, string>();
    for (const { id, standsForMore } of rows) {
      const own = opened.get(id)?.contact ?? null;
      const others = standsForMore ? await this.contacts.of(id, own) : [];
      const said = [own, ...others.map(({ contact }) => contact)].flatMap(one => one?.safeHours || []);
      if (said.length > 0) hours.set(id, said.join('; '));
    }
    return hours;
  }

  /** What her file said before each change. */
  async history(by: Principal, id: string): Promise<RecordHistory> {
    const person = await this.database.repository(Person).findOneBy({ id });
    ensure(by, 'persons.read', person);
    this.audit.viewed({ action: 'registry.history_read', subjectKind: 'person', subjectId: id });
    return this.versions.of('person', id);
  }

  /** A line each; people that are hidden or erased are absent. */
  async lines(ids: readonly string[]): Promise<Map<string, PersonLine>> {
    if (ids.length === 0) return new Map();
    // not through the repository: turning rows into entities costs more than opening them
    const rows = await this.database.sql<Row>(
      `SELECT id, code, sex, named, wheelchair, version, identity FROM person WHERE id = ANY($1)`,
      [[...new Set(ids)]],
    );
    const identities = await this.vault.identities(rows);
    for (const row of rows) {
      const identity = identities.get(row.id);
      if (identity) this.births.remember(row, identity);
    }
    return new Map(rows.map(row => [row.id, this.line(row, identities.get(row.id))]));
  }

  /** What an appeal counts of somebody: her age is that of the day. 404 when there is nobody. */
  async factsOn(id: string, day: string): Promise<PersonFacts> {
    const [row] = await this.database.sql<Pick<Person, 'id' | 'sex' | 'oblast' | 'language' | 'identity'>>(
      `SELECT id, sex, oblast, language, identity FROM person WHERE id = person_head($1)`,
      [id],
    );
    const identity = row && (await this.vault.identities([row])).get(row.id);
    if (!row || !identity) throw new Refusal('request.not_found');
    const { sex, oblast, language } = row;
    return { sex, ageBand: bandOn(day, identity), oblast, language };
  }

  /** When she was born, as exactly as it is known: a day or a year; null where it is not. */
  async bornOn(id: string): Promise<string | null> {
    const [row] = await this.database.sql<Pick<Person, 'id' | 'identity'>>(
      `SELECT id, identity FROM person WHERE id = person_head($1)`,
      [id],
    );
    const identity = row && (await this.vault.identities([row])).get(row.id);
    return identity?.birthDate ?? identity?.birthYear?.toString() ?? null;
  }

  /** What people are whose rows were read; opens only those this process does not know yet. Erased ones are absent. */
  async shapes(rows: readonly ShapeRow[]): Promise<Map<string, PersonShape>> {
    const today = this.clock.today();
    const unknown = rows.filter(row => row.kept && this.births.ageOf(row, today) === undefined);
    const lines = await this.lines(unknown.map(({ id }) => id));
    const shapes = rows.flatMap(row => {
      const { id, sex, wheelchair, kept } = row;
      const age = lines.get(id)?.age ?? this.births.ageOf(row, today);
      return kept && age !== undefined ? [[id, { sex, age, wheelchair }] as const] : [];
    });
    return new Map(shapes);
  }

  /** How old people were, each on the `day` of her row; opens only those this process does not know yet. Erased ones are absent. */
  async agesOn(rows: readonly (ShapeRow & { day: string })[]): Promise<Map<string, number | null>> {
    const known = rows.filter(row => row.kept);
    const ages = new Map<string, number | null>();
    for (let i = 0; i < known.length; i += AGES_AT_ONCE) {
      const some = known.slice(i, i + AGES_AT_ONCE);
      const unknown = some.filter(row => this.births.ageOf(row, row.day) === undefined);
      await this.lines(unknown.map(({ id }) => id));
      for (const row of some) {
        const age = this.births.ageOf(row, row.day);
        if (age !== undefined) ages.set(row.id, age);
      }
    }
    return ages;
  }

  private line({ id, code, sex, named, wheelchair }: Row, identity: Identity | undefined): PersonLine {
    return {
      id,
      code,
      sex,
      named,
      wheelchair,
      shortName: identity ? shortName(identity) : '',
      initials: identity ? initialsOf(identity) : '',
      age: identity ? ageOn(this.clock.today(), identity) : null,
    };
  }
}
