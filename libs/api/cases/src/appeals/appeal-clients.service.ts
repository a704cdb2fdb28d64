import { Injectable } from '@nestjs/common';
import {
  Audit,
  Database,
  type FieldFault,
  Live,
  localDate,
  type Principal,
  RecordVersions,
  Refusal,
  Sealer,
  type Why,
} from '@baanek/kernel';
import { type FieldWarning, Households, PERSON_CODES, Persons, Registration } from '@baanek/registry';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import type { AppealLogged, LinkPerson } from './appeal.dto';
import { Appeal } from './appeal.entity';

/** Whose appeal it is. */
interface Client {
  id: string | null;
  code: string | null;
  householdId: string | null;
  /** Of somebody who was registered with it. */
  warnings?: readonly FieldWarning[];
}

/** What looks odd in what was registered, at the field of the command. */
export const warningsOf = ({ warnings = [] }: Pick<Client, 'warnings'>): FieldWarning[] =>
  warnings.map(({ field, rule }) => ({ field: `register.${field}`, rule }));

type Facts = Pick<Appeal, 'sex' | 'ageBand' | 'oblast' | 'language'>;

/** Whose appeals they are: said when one is logged, or afterwards, or put right. */
@Injectable()
export class AppealClients {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly live: Live,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
    private readonly persons: Persons,
    private readonly registration: Registration,
    private readonly households: Households,
    private readonly lifecycle: CaseLifecycle,
  ) {}

  /**
   * Says whose appeal it is: somebody on file, somebody registered now, or nobody on file. Where that was said before,
   * `why` is needed. Sex, age, oblast and language become those of her file, as of the day of the appeal; what the caller
   * told is kept, and holds again when it is nobody’s or another’s.
   */
  async link(by: Principal, id: string, seen: number, command: LinkPerson): Promise<AppealLogged> {
    const { personId: asked = null, register = null, openCase = false, why = null } = command;
    const faults = clientFaults(command);
    if (faults.length > 0) throw new Refusal('request.invalid', faults);
    const appeal = await this.database.lockVersion(Appeal, { id, centreId: by.centreId, kind: 'help' }, seen);
    if (appeal.voidedAt) throw new Refusal('record.voided');
    if (appeal.personId && !why) throw new Refusal('appeals.already_linked');
    const day = localDate(appeal.happenedAt);
    const who: Client = register
      ? await this.registration.register(by, register, day)
      : await this.known(asked);
    const told = factsOf(appeal.told ?? appeal);
    const facts = who.id ? firstKnown(await this.persons.factsOn(who.id, day), told) : told;
    await this.keep(appeal, who.id, facts, why ?? { reason: 'learned_later' });
    // whose it was is forgotten, or the next merge would give it back to her
    await this.database.sql(
      `WITH linked AS (
         UPDATE appeal SET person_id = $2, origin_person_id = NULL, sex = $3, age_band = $4, oblast = $5, language = $6,
                told = $7::jsonb, version = version + 1 WHERE id = $1 RETURNING id)
       SELECT id FROM linked`,
      [
        id,
        who.id,
        facts.sex,
        facts.ageBand,
        facts.oblast,
        facts.language,
        who.id ? JSON.stringify(told) : null,
      ],
    );
    this.audit.record({ action: 'appeals.linked', subjectKind: 'appeal', subjectId: id, ...reasonOf(why) });
    const opened =
      openCase && who.id ? await this.lifecycle.open(by, { personId: who.id, kind: 'survivor' }) : null;
    this.live.changed('appeals');
    const { id: personId, code, householdId } = who;
    const warnings = warningsOf(who);
    return { id, version: seen + 1, personId, code, householdId, caseId: opened?.id ?? null, warnings };
  }

  /** Somebody on file, or who stands for her since a merge. 404 when there is nobody. */
  async known(personId: string | null): Promise<Client> {
    if (personId === null) return { id: null, code: null, householdId: null };
    const [person] = await this.database.sql<{ id: string; code: string }>(
      `SELECT p.id, p.code FROM ${PERSON_CODES} p WHERE p.id = person_head($1)`,
      [personId],
    );
    if (!person) throw new Refusal('request.not_found');
    return { ...person, householdId: await this.households.idOf(person.id) };
  }

  /**
   * The facts of an appeal by somebody on file; what was not said of her is taken from her file, as of that day, and what
   * was said is kept beside it.
   */
  async complete<F extends Facts & { happenedAt: string }>(
    facts: F,
    personId: string | null,
  ): Promise<F & { told?: Facts }> {
    if (personId === null || !Object.values(factsOf(facts)).includes('not_known')) return facts;
    const file = await this.persons.factsOn(personId, localDate(new Date(facts.happenedAt)));
    return { ...facts, ...firstKnown(facts, file), told: factsOf(facts) };
  }

  private async keep(appeal: Appeal, personId: string | null, facts: Facts, why: Why): Promise<void> {
    const { id, version } = appeal;
    const codes = await this.codes([appeal.personId, personId]);
    await this.versions.keep(await this.sealer.key(id), {
      ...{ kind: 'appeal', id, version, change: 'relinked', why },
      before: { client: codes.get(appeal.personId), ...factsOf(appeal) },
      after: { client: codes.get(personId), ...facts },
    });
  }

  private async codes(ids: readonly (string | null)[]): Promise<Map<string | null, string>> {
    const rows = await this.database.sql<{ id: string; code: string }>(
      `SELECT p.id, p.code FROM ${PERSON_CODES} p WHERE p.id = ANY($1)`,
      [ids.filter(id => id !== null)],
    );
    return new Map(rows.map(({ id, code }) => [id, code]));
  }
}

/** What cannot be so of whose appeal it is. */
export function clientFaults({ personId, register, openCase }: LinkPerson): FieldFault[] {
  const faults: FieldFault[] = [];
  if (register && personId) faults.push({ field: 'register', rule: 'eitherOr' });
  if (openCase && !register && !personId) faults.push({ field: 'openCase', rule: 'needsPerson' });
  return faults;
}

const reasonOf = (why: Why | null): { reason?: string } => (why ? { reason: why.reason } : {});

const factsOf = ({ sex, ageBand, oblast, language }: Facts): Facts => ({ sex, ageBand, oblast, language });

/** Each fact as the first knows it, else as the second does. */
function firstKnown(first: Facts, second: Facts): Facts {
  const of = <K extends keyof Facts>(field: K): Facts[K] =>
    first[field] === 'not_known' ? second[field] : first[field];
  return { sex: of('sex'), ageBand: of('ageBand'), oblast: of('oblast'), language: of('language') };
}
