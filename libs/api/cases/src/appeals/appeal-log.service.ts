import { Injectable } from '@nestjs/common';
import type { AppealKind, LoggedOutcome } from '@baanek/contracts';
import {
  Audit,
  Clock,
  Database,
  type FieldFault,
  Live,
  localDate,
  type Principal,
  Refusal,
  Sealer,
} from '@baanek/kernel';
import { Registration } from '@baanek/registry';
import { v7 as newId } from 'uuid';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import type { AppealLogged, LogAppeal } from './appeal.dto';
import { AppealClients, clientFaults, warningsOf } from './appeal-clients.service';
import { Appeal, type Words, wordsOf } from './appeal.entity';
import { momentFault } from './moment.rules';

/** An appeal to store, of either kind. */
export type ToStore = Omit<LogAppeal, 'outcome'> & {
  outcome: LoggedOutcome;
  kind?: AppealKind;
  fromElsewhere?: boolean;
  told?: Appeal['told'];
};

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
    private readonly clients: AppealClients,
    private readonly lifecycle: CaseLifecycle,
  ) {}

  async log(by: Principal, command: LogAppeal): Promise<AppealLogged> {
    this.check(command);
    const day = localDate(new Date(command.happenedAt));
    const who = command.register
      ? await this.registration.register(by, command.register, day)
      : await this.clients.known(command.personId ?? null);
    const { id: personId, code, householdId } = who;
    const warnings = warningsOf(who);
    const id = await this.insert(by, await this.clients.complete(command, personId), personId, null);
    this.audit.record({ action: 'appeals.logged', subjectKind: 'appeal', subjectId: id });
    const opened =
      command.openCase && personId ? await this.lifecycle.open(by, { personId, kind: 'survivor' }) : null;
    this.live.changed('appeals');
    return { id, version: 1, personId, code, householdId, caseId: opened?.id ?? null, warnings };
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
    const key = await this.sealer.create(id);
    const words = this.sealer.seal(key, wordsOf(id), {
      reason,
      advice,
    } satisfies Words);
    await this.database.repository(Appeal).insert({
      ...facts,
      children: facts.children ?? null,
      id,
      centreId: by.centreId,
      happenedAt: new Date(happenedAt),
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
    const fault = momentFault(happenedAt, this.clock.now());
    return fault ? [{ field: 'happenedAt', ...fault }] : [];
  }

  /** What of an appeal cannot be so. */
  faultsOf(said: Pick<LogAppeal, 'happenedAt' | 'violence'>): FieldFault[] {
    const faults = this.future(said);
    if (said.violence.includes('not_known') && said.violence.length > 1)
      faults.push({ field: 'violence', rule: 'notKnownAlone' });
    return faults;
  }

  private check(command: LogAppeal): void {
    const faults = [...this.faultsOf(command), ...clientFaults(command)];
    if (faults.length > 0) throw new Refusal('request.invalid', faults);
  }
}
