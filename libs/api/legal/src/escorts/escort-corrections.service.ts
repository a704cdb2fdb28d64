import { Injectable } from '@nestjs/common';
import { CaseAccess, DangerWalls } from '@baanek/cases';
import type { Permission } from '@baanek/contracts';
import {
  Audit,
  Clock,
  Database,
  ensure,
  type Facts,
  Live,
  type Principal,
  RecordHistory,
  RecordVersions,
  Ref,
  Refusal,
  sameVersion,
  Sealer,
  type SubjectKey,
  type Why,
} from '@baanek/kernel';
import type { CorrectEscort, CorrectOutcome } from './escort.dto';
import { Escort, type EscortDetails, spanOf, timesOf } from './escort.entity';
import { EscortPlanning, readTimes } from './escort-planning.service';

type Needs = Pick<Escort, 'kind' | 'wish' | 'interpreter' | 'car'> & EscortDetails;
type Times = ReturnType<typeof readTimes>;

/** Puts right what an escort says and how it went, or voids it. Double bookings are refused by the database here too. */
@Injectable()
export class EscortCorrections {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly sealer: Sealer,
    private readonly live: Live,
    private readonly cases: CaseAccess,
    private readonly dangers: DangerWalls,
    private readonly versions: RecordVersions,
    private readonly planning: EscortPlanning,
  ) {}

  /**
   * 409 `record.voided`, `escorts.wrong_state` of one that was cancelled, `escorts.worker_busy`, `escorts.client_busy`, and
   * `cases.dangers_unread` of another place.
   */
  async correct(by: Principal, id: string, seen: number, { why, ...said }: CorrectEscort): Promise<Ref> {
    const escort = await this.requested(by, id, seen);
    this.refuseVoided(escort);
    if (escort.state === 'cancelled') throw new Refusal('escorts.wrong_state');
    const times = readTimes(said);
    if (escort.state === 'done' && times.startsAt > this.clock.now()) throw new Refusal('escorts.not_begun');
    const key = await this.sealer.key(id);
    const at = { table: 'trip', row: id, column: 'details' };
    const before = this.sealer.open<EscortDetails>(key, at, escort.details);
    if (said.place !== before.place)
      await this.dangers.requireRead({ caseId: escort.caseId }, said.dangersRead ?? false);
    await this.oneAtATime(escort);
    await this.keep(key, escort, why, {
      before: needsOf({ ...escort, ...before }, { ...timesOf(escort), startsAt: escort.startsAt }),
      after: needsOf(said, times),
    });
    const { kind, wish, interpreter, car, place, meetingPoint, safetyRemark } = said;
    await this.database.repository(Escort).update(
      { id },
      {
        ...{ kind, wish, interpreter, car, startsAt: times.startsAt, during: spanOf(times) },
        details: this.sealer.seal(key, at, { place, meetingPoint, safetyRemark } satisfies EscortDetails),
      },
    );
    return this.done('trips.corrected', id, seen, why);
  }

  /** How it went, by those who plan or by the worker who went. 409 `escorts.wrong_state` where nothing was recorded. */
  async correctOutcome(
    by: Principal,
    permission: Permission,
    id: string,
    seen: number,
    { why, outcome, words }: CorrectOutcome,
  ): Promise<Ref> {
    const escort = await this.database.lock(Escort, { id });
    ensure(by, permission, {
      ...{ centreId: escort.centreId, side: 'survivor', own: escort.workerId === by.staffId },
    });
    sameVersion(escort, seen);
    this.refuseVoided(escort);
    if (escort.state !== 'done') throw new Refusal('escorts.wrong_state');
    const key = await this.sealer.key(id);
    const at = { table: 'trip', row: id, column: 'outcome_words' };
    const before = escort.outcomeWords ? this.sealer.open<string>(key, at, escort.outcomeWords) : '';
    await this.keep(key, escort, why, {
      before: { escortOutcome: escort.outcome, outcomeWords: before },
      after: { escortOutcome: outcome, outcomeWords: words },
    });
    const outcomeWords = words ? this.sealer.seal(key, at, words) : null;
    await this.database.repository(Escort).update({ id }, { outcome, outcomeWords });
    return this.done('trips.outcome_corrected', id, seen, why);
  }

  /** Its worker and the client are free at that time. 409 `record.voided`. */
  void(by: Principal, id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(by, id, seen, why, 'voided');
  }

  /** 409 `record.not_voided`, `escorts.worker_busy`, `escorts.client_busy`. */
  restore(by: Principal, id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(by, id, seen, why, 'restored');
  }

  async history(by: Principal, id: string): Promise<RecordHistory> {
    const escort = await this.database.repository(Escort).findOneBy({ id });
    ensure(by, 'escorts.read', escort && { centreId: escort.centreId, side: 'survivor' });
    this.audit.viewed({ action: 'trips.history_read', subjectKind: 'trip', subjectId: id });
    return this.versions.of('escort', id);
  }

  private async mark(
    by: Principal,
    id: string,
    seen: number,
    why: Why,
    change: 'voided' | 'restored',
  ): Promise<Ref> {
    const escort = await this.requested(by, id, seen);
    await this.oneAtATime(escort);
    const record = { kind: 'escort', id, version: seen, voidedAt: escort.voidedAt } as const;
    const voidedAt = await this.versions.mark(record, change, why, () => this.sealer.key(id));
    await this.database.repository(Escort).update({ id }, { voidedAt });
    return this.done(`trips.${change}`, id, seen, why);
  }

  /** An escort that this person may ask for, locked in the version that was seen. */
  private async requested(by: Principal, id: string, seen: number): Promise<Escort> {
    const escort = await this.database.lock(Escort, { id });
    await this.cases.reach(by, 'escorts.request', escort.caseId);
    sameVersion(escort, seen);
    return escort;
  }

  private refuseVoided({ voidedAt }: Escort): void {
    if (voidedAt) throw new Refusal('record.voided');
  }

  /** Always in the same order, so that two corrections do not wait for each other. */
  private async oneAtATime({ personId, workerId }: Escort): Promise<void> {
    for (const one of [personId, ...(workerId ? [workerId] : [])].sort()) await this.planning.oneAtATime(one);
  }

  private keep(
    key: SubjectKey,
    { id, version }: Escort,
    why: Why,
    facts: { before: Facts; after: Facts },
  ): Promise<void> {
    return this.versions.keep(key, { ...facts, kind: 'escort', id, version, change: 'corrected', why });
  }

  private done(action: string, id: string, seen: number, { reason }: Why): Ref {
    this.audit.record({ action, subjectKind: 'trip', subjectId: id, reason });
    this.live.changed('escorts', 'own-escorts', 'cases');
    return { id, version: seen + 1 };
  }
}

/** Fields in the order in which the screen names them. */
function needsOf(said: Needs, { leavesAt, startsAt, endsAt }: Times): Facts {
  const { kind: escortKind, place, meetingPoint, safetyRemark, wish, interpreter, car } = said;
  return {
    ...{ escortKind, leavesAt, startsAt, endsAt, place, meetingPoint, safetyRemark },
    ...{ escortWish: wish, interpreter, car },
  };
}
