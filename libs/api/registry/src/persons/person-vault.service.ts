import { Injectable } from '@nestjs/common';
import { Clock, Sealer, type SubjectKey } from '@baanek/kernel';
import { ageOn, type Background, type Contact, type Identity } from './identity';
import type { Written } from './person.rules';
import type { PersonView } from './person.dto';
import type { Person } from './person.entity';

const place = (
  row: string,
  column: 'identity' | 'contact' | 'background',
): { table: string; row: string; column: string } => ({
  table: 'person',
  row,
  column,
});

type SealedColumn = 'identity' | 'contact' | 'background';

/** What of a row the whole of a person is made from. */
export type OpenRow = Pick<
  Person,
  | 'id'
  | 'code'
  | 'named'
  | 'sex'
  | 'oblast'
  | 'language'
  | 'interpreter'
  | 'wheelchair'
  | 'version'
  | SealedColumn
> &
  Pick<PersonView, 'consent'>;

/** A person without what came with records merged into hers. */
export type OwnView = Omit<PersonView, 'otherContacts' | 'mayLeaveMessage'>;

/** What is sealed in a row, with its wrapped key. */
export type WrappedRow = Pick<Person, 'id' | 'identity' | 'contact'> & { wrapped: Buffer };

/** What stands sealed in one row. */
export interface Opened {
  identity: Identity;
  contact: Contact | null;
}

/** Seals and opens what stands in the `person` table. Who may ask is decided before; that somebody asked is recorded by the asker. */
@Injectable()
export class PersonVault {
  constructor(
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  seal(
    key: SubjectKey,
    { identity, contact, background }: Written,
  ): Pick<Person, 'identity' | 'contact' | 'background'> {
    return {
      identity: this.sealer.seal(key, place(key.subject, 'identity'), identity),
      contact: contact && this.sealer.seal(key, place(key.subject, 'contact'), contact),
      background: background && this.sealer.seal(key, place(key.subject, 'background'), background),
    };
  }

  /** Identities of many rows with one look-up of keys; an erased person is absent. */
  async identities(rows: readonly Pick<Person, 'id' | 'identity'>[]): Promise<Map<string, Identity>> {
    const opened = await this.openAll(rows.map(row => ({ ...row, contact: null })));
    return new Map([...opened].map(([id, { identity }]) => [id, identity]));
  }

  /** Identities and contacts of many rows with one look-up of keys; an erased person is absent. */
  async openAll(rows: readonly Pick<Person, 'id' | 'identity' | 'contact'>[]): Promise<Map<string, Opened>> {
    return this.openWith(await this.sealer.keys(rows.map(row => row.id)), rows);
  }

  /** Opens rows that were read together with their wrapped keys. */
  async openWrapped(rows: readonly WrappedRow[]): Promise<Map<string, Opened>> {
    const keys = await this.sealer.unwrap(rows.map(({ id, wrapped }) => ({ subject: id, wrapped })));
    return this.openWith(keys, rows);
  }

  private openWith(
    keys: ReadonlyMap<string, SubjectKey>,
    rows: readonly Omit<WrappedRow, 'wrapped'>[],
  ): Map<string, Opened> {
    const opened = rows.flatMap(({ id, identity, contact }) => {
      const key = keys.get(id);
      return key ? [[id, this.openOne(key, identity, contact)] as const] : [];
    });
    return new Map(opened);
  }

  private openOne(key: SubjectKey, identity: Buffer, contact: Buffer | null): Opened {
    return {
      identity: this.sealer.open<Identity>(key, place(key.subject, 'identity'), identity),
      contact: contact && this.sealer.open<Contact>(key, place(key.subject, 'contact'), contact),
    };
  }

  /** All that is sealed in one row. */
  openWhole(key: SubjectKey, { background, ...row }: Pick<Person, SealedColumn>): Written {
    return {
      ...this.openOne(key, row.identity, row.contact),
      background:
        background && this.sealer.open<Background>(key, place(key.subject, 'background'), background),
    };
  }

  /** Of her own record alone. */
  async open(person: OpenRow): Promise<OwnView> {
    const { identity, contact, background } = this.openWhole(await this.sealer.key(person.id), person);
    const { id, code, named, sex, oblast, language, interpreter, wheelchair, consent, version } = person;
    const { surname, given, patronymic, formerNames, birthDate, birthYear, pin } = identity;
    return {
      id,
      code,
      named,
      names: named ? { surname, given, patronymic, formerNames } : null,
      birthDate,
      birthYear,
      age: ageOn(this.clock.today(), identity),
      pin,
      contact,
      background,
      sex,
      oblast,
      language,
      interpreter,
      wheelchair,
      consent,
      version,
    };
  }
}
