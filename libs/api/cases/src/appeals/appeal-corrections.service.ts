import { Injectable } from '@nestjs/common';
import {
  Audit,
  Database,
  type Facts,
  Live,
  type Principal,
  RecordHistory,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  type Why,
} from '@baanek/kernel';
import { type AppealDetails, CorrectAppeal, CorrectCallerEnquiry } from './appeal.dto';
import { Appeal, type Words, wordsOf } from './appeal.entity';
import { AppealLog } from './appeal-log.service';

type Said = Omit<AppealDetails, 'outcome'> & Pick<Appeal, 'outcome'>;

/** Puts right what an appeal says, or voids it; what it said before is kept. */
@Injectable()
export class AppealCorrections {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly sealer: Sealer,
    private readonly live: Live,
    private readonly versions: RecordVersions,
    private readonly log: AppealLog,
  ) {}

  async correct(by: Principal, id: string, seen: number, { why, ...said }: CorrectAppeal): Promise<Ref> {
    const faults = this.log.faultsOf(said);
    if (faults.length > 0) throw new Refusal('request.invalid', faults);
    return this.change(await this.hold(by, id, seen, 'help'), said, why);
  }

  /** A caller enquiry says when, by which channel, and about whom; nothing else of it can be wrong. */
  async correctEnquiry(
    by: Principal,
    id: string,
    seen: number,
    { why, about: reason, happenedAt, channel }: CorrectCallerEnquiry,
  ): Promise<Ref> {
    const faults = this.log.future({ happenedAt });
    if (faults.length > 0) throw new Refusal('request.invalid', faults);
    const appeal = await this.hold(by, id, seen, 'asks_about_somebody');
    return this.change(appeal, { ...appeal, happenedAt, channel, reason, advice: '' }, why);
  }

  /** Leaves it out of lists and figures. 409 `record.voided` when it is already. */
  void(by: Principal, id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(by, id, seen, why, 'voided');
  }

  /** Counts it again. 409 `record.not_voided` when it was not voided. */
  restore(by: Principal, id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(by, id, seen, why, 'restored');
  }

  /** What it said before, for those who may read it. */
  async history(by: Principal, id: string): Promise<RecordHistory> {
    const found = await this.database.repository(Appeal).existsBy({ id, centreId: by.centreId });
    if (!found) throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'appeals.history_read', subjectKind: 'appeal', subjectId: id });
    return this.versions.of('appeal', id);
  }

  private async change(appeal: Appeal, said: Said, why: Why): Promise<Ref> {
    const { id, version } = appeal;
    if (appeal.voidedAt) throw new Refusal('record.voided');
    const { reason = '', advice = '', happenedAt, children = null, ...facts } = said;
    const key = await this.sealer.key(id);
    const before = this.sealer.open<Words>(key, wordsOf(id), appeal.words);
    const after = { ...facts, children, happenedAt: new Date(happenedAt), reason, advice };
    await this.versions.keep(key, {
      ...{ kind: 'appeal', id, version, change: 'corrected', why },
      ...{ before: factsOf({ ...appeal, ...before }), after: factsOf(after) },
    });
    const { channel, sex, ageBand, violence, relation, oblast, language, services, outcome } = facts;
    await this.database.repository(Appeal).update(
      { id },
      {
        ...{ channel, sex, ageBand, violence, relation, oblast, language, services, outcome, children },
        happenedAt: after.happenedAt,
        told: appeal.told && toldSince(appeal.told, appeal, facts),
        words: this.sealer.seal(key, wordsOf(id), { reason, advice } satisfies Words),
      },
    );
    this.trace('appeals.corrected', id, why);
    return { id, version: version + 1 };
  }

  private async mark(
    by: Principal,
    id: string,
    seen: number,
    why: Why,
    change: 'voided' | 'restored',
  ): Promise<Ref> {
    const appeal = await this.hold(by, id, seen);
    const voidedAt = await this.versions.mark({ ...appeal, kind: 'appeal' }, change, why, () =>
      this.sealer.key(id),
    );
    await this.database.repository(Appeal).update({ id }, { voidedAt });
    this.trace(`appeals.${change}`, id, why);
    return { id, version: seen + 1 };
  }

  private hold({ centreId }: Principal, id: string, seen: number, kind?: Appeal['kind']): Promise<Appeal> {
    return this.database.lockVersion(Appeal, { id, centreId, ...(kind ? { kind } : {}) }, seen);
  }

  private trace(action: string, id: string, why: Why): void {
    this.audit.record({ action, subjectKind: 'appeal', subjectId: id, reason: why.reason });
    this.live.changed('appeals');
  }
}

/** Fields in the order in which the screen names them. */
function factsOf(
  said: Omit<Said, 'happenedAt' | 'children'> & Pick<Appeal, 'happenedAt' | 'children'>,
): Facts {
  const { happenedAt, channel, sex, ageBand, violence, relation, oblast, language, children } = said;
  const { services, outcome, reason, advice } = said;
  return {
    ...{ happenedAt, channel, sex, ageBand, violence, relation, oblast, language, children },
    ...{ services, outcome, reason, advice },
  };
}

type Told = NonNullable<Appeal['told']>;

/** A fact that the correction changes becomes what the caller told; of the others, what she told before stays. */
function toldSince(told: Told, before: Told, after: Told): Told {
  const of = <K extends keyof Told>(field: K): Told[K] =>
    before[field] === after[field] ? told[field] : after[field];
  return { sex: of('sex'), ageBand: of('ageBand'), oblast: of('oblast'), language: of('language') };
}
