import { Injectable } from '@nestjs/common';
import { Audit, Clock, Database, ensure, type Principal, Refusal } from '@baanek/kernel';
import { initialsOf, shortName, ageOn, type Identity } from './identity';
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

type Row = Pick<Person, 'id' | 'code' | 'sex' | 'named' | 'wheelchair' | 'identity'>;

/** Reads what is sealed of people. Opening a file is audited here; lists are audited by whoever shows them. */
@Injectable()
export class Persons {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly vault: PersonVault,
  ) {}

  /** The whole of a person, for those who may open any file of the centre. */
  async read(by: Principal, id: string): Promise<PersonView> {
    const person = await this.database.repository(Person).findOneBy({ id });
    ensure(by, 'persons.read', person);
    return this.open(id);
  }

  /** The whole of a person whose file the asking domain has already decided to open. */
  async open(id: string): Promise<PersonView> {
    const [person] = await this.database.sql<OpenRow>(
      `SELECT p.id, p.code, p.named, p.sex, p.oblast, p.language, p.interpreter, p.wheelchair, p.identity, p.contact,
              p.background, p.version,
              CASE WHEN p.named AND p.consent_at IS NOT NULL
                   THEN json_build_object('how', p.consent_how, 'wording', p.consent_wording, 'at', p.consent_at,
                                          'by', coalesce(s.display_name, '')) END AS consent
       FROM person p LEFT JOIN staff s ON s.id = p.consent_by WHERE p.id = person_head($1)`,
      [id],
    );
    if (!person) throw new Refusal('request.not_found');
    await this.audit.record({ action: 'registry.opened', subjectKind: 'person', subjectId: person.id });
    return this.vault.open(person);
  }

  /** A line each; people that are hidden or erased are absent. */
  async lines(ids: readonly string[]): Promise<Map<string, PersonLine>> {
    if (ids.length === 0) return new Map();
    // not through the repository: turning rows into entities costs more than opening them
    const rows = await this.database.sql<Row>(
      `SELECT id, code, sex, named, wheelchair, identity FROM person WHERE id = ANY($1)`,
      [[...new Set(ids)]],
    );
    const identities = await this.vault.identities(rows);
    return new Map(rows.map(row => [row.id, this.line(row, identities.get(row.id))]));
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
