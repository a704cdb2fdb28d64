import { Injectable } from '@nestjs/common';
import type { AppealKind, LoggedOutcome } from '@baanek/contracts';
import {
  Audit,
  Clock,
  Database,
  type FieldFault,
  Live,
  type Principal,
  Ref,
  Refusal,
  sameVersion,
  Sealer,
} from '@baanek/kernel';
import { Households, Registration, PERSON_CODES } from '@baanek/registry';
import { v7 as newId } from 'uuid';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import type { AppealLogged, LinkPerson, LogAppeal } from './appeal.dto';
import { Appeal, type Words } from './appeal.entity';

/** An appeal to store, of either kind. */
export type ToStore = Omit<LogAppeal, 'outcome'> & { outcome: LoggedOutcome; kind?: AppealKind };

/** How far a clock may run ahead of the server's. */
const AHEAD = 5 * 60_000;

/** Logs calls and visits, and what follows at once: the client, her household, her case. All of it or nothing. */
@Injectable()
export class AppealLog {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly sealer: Sealer,
    private readonly live: Live,
    private readonly registration: Registration,
    private readonly households: Households,
    private readonly lifecycle: CaseLifecycle,
  ) {}

  async log(by: Principal, command: LogAppeal): Promise<AppealLogged> {
    this.check(command);
    const registered = command.register ? await this.registration.register(by, command.register) : null;
    const who = registered ?? (await this.known(command.personId ?? null));
    const { id: personId, code, householdId } = who;
    const id = await this.insert(by, command, personId, null);
    this.audit.record({ action: 'appeals.logged', subjectKind: 'appeal', subjectId: id });
    const opened =
      command.openCase && personId ? await this.lifecycle.open(by, { personId, kind: 'survivor' }) : null;
    this.live.changed('appeals');
    return { id, version: 1, personId, code, householdId, caseId: opened?.id ?? null };
  }

  /** Says afterwards whose call it was. */
  async link(by: Principal, id: string, seen: number, { personId }: LinkPerson): Promise<Ref> {
    const appeals = this.database.repository(Appeal);
    const appeal = await appeals.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    // who is asked about is nobody to us: there is no client to link
    if (appeal?.centreId !== by.centreId || appeal.kind !== 'help') throw new Refusal('request.not_found');
    sameVersion(appeal, seen);
    if (appeal.personId) throw new Refusal('appeals.already_linked');
    const { id: whose } = await this.known(personId);
    const repeat = whose !== null && (await this.isRepeat(whose, appeal.happenedAt));
    await appeals.update({ id }, { personId: whose, repeat });
    this.audit.record({ action: 'appeals.linked', subjectKind: 'appeal', subjectId: id });
    this.live.changed('appeals');
    return { id, version: seen + 1 };
  }

  /** Stores one appeal; `digest` marks the journal row it comes from. */
  async insert(
    by: Principal,
    command: ToStore,
    personId: string | null,
    digest: Buffer | null,
  ): Promise<string> {
    const id = newId();
    const {
      reason = '',
      advice = '',
      register: _,
      openCase: __,
      personId: ___,
      happenedAt,
      ...facts
    } = command;
    const at = new Date(happenedAt);
    const key = await this.sealer.create(id);
    const words = this.sealer.seal(key, { table: 'appeal', row: id, column: 'words' }, {
      reason,
      advice,
    } satisfies Words);
    await this.database.repository(Appeal).insert({
      ...facts,
      children: facts.children ?? null,
      id,
      centreId: by.centreId,
      happenedAt: at,
      repeat: personId !== null && (await this.isRepeat(personId, at)),
      personId,
      importDigest: digest,
      words,
      loggedBy: by.staffId,
      loggedAt: this.clock.now(),
      version: 1,
    });
    return id;
  }

  /** The fault of a moment that has not come. */
  future({ happenedAt }: { happenedAt: string }): FieldFault[] {
    const ahead = new Date(happenedAt).getTime() - this.clock.now().getTime();
    return ahead > AHEAD ? [{ field: 'happenedAt', rule: 'inThePast' }] : [];
  }

  private check(command: LogAppeal): void {
    const faults = this.future(command);
    if (command.violence.includes('not_known') && command.violence.length > 1)
      faults.push({ field: 'violence', rule: 'notKnownAlone' });
    if (command.register && command.personId) faults.push({ field: 'register', rule: 'eitherOr' });
    if (command.openCase && !command.register && !command.personId)
      faults.push({ field: 'openCase', rule: 'needsPerson' });
    if (faults.length > 0) throw new Refusal('request.invalid', faults);
  }

  /** Somebody on file, or who stands for her since a merge. */
  private async known(
    personId: string | null,
  ): Promise<{ id: string | null; code: string | null; householdId: string | null }> {
    if (personId === null) return { id: null, code: null, householdId: null };
    const [person] = await this.database.sql<{ id: string; code: string }>(
      `SELECT p.id, p.code FROM ${PERSON_CODES} p WHERE p.id = person_head($1)`,
      [personId],
    );
    if (!person) throw new Refusal('request.not_found');
    return { ...person, householdId: await this.households.idOf(person.id) };
  }

  /** She appealed or had a case before. */
  private async isRepeat(personId: string, before: Date): Promise<boolean> {
    const rows = await this.database.sql(
      `SELECT 1 FROM appeal WHERE person_id = $1 AND happened_at < $2
       UNION ALL SELECT 1 FROM client_case WHERE person_id = $1 AND opened_at < $2 LIMIT 1`,
      [personId, before],
    );
    return rows.length > 0;
  }
}
