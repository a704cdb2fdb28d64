import { Injectable } from '@nestjs/common';
import {
  Audit,
  Database,
  type Facts,
  Live,
  RecordHistory,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  type Why,
} from '@baanek/kernel';
import { WaitingList } from '../requests/waiting-list.service';
import type { CorrectRefusal } from './refusal.dto';
import { PlaceRefusal } from './refusal.entity';
import { refuseNobody } from './refusals.service';

/** Puts right whom a refusal was about and what it says, or voids it; who was not refused waits again. */
@Injectable()
export class RefusalCorrections {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly live: Live,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
    private readonly waiting: WaitingList,
  ) {}

  async correct(id: string, seen: number, { why, ...said }: CorrectRefusal): Promise<Ref> {
    const refusal = await this.database.lockVersion(PlaceRefusal, { id }, seen);
    if (refusal.voidedAt) throw new Refusal('record.voided');
    refuseNobody(said);
    const [was, is] = [refusal.requestId, said.requestId];
    const codes = await this.waiting.codesOf([was, is].filter(one => one !== null));
    if (was !== is) {
      if (is !== null) await this.waiting.refused(is);
      if (was !== null) await this.waiting.notRefused(was);
    }
    const facts = ({ women, men, girls, boys, ...one }: Omit<CorrectRefusal, 'why'>): Facts => ({
      ...{ refused: codes.get(one.requestId ?? ''), women, men, girls, boys },
      ...{ refusalReason: one.reason, refusedTo: one.sentTo },
    });
    await this.versions.keep(await this.sealer.keyOf(id), {
      ...{ kind: 'refusal', id, version: seen, change: 'corrected', why },
      ...{ before: facts(refusal), after: facts(said) },
    });
    await this.database.repository(PlaceRefusal).update({ id }, said);
    return this.done('shelter.refusal_corrected', id, seen, why);
  }

  /** It was never refused: whoever was on the waiting list is there again. 409 `record.voided`. */
  async void(id: string, seen: number, why: Why): Promise<Ref> {
    const { requestId } = await this.mark(id, seen, why, 'voided');
    if (requestId !== null) await this.waiting.notRefused(requestId);
    return this.done('shelter.refusal_voided', id, seen, why);
  }

  async restore(id: string, seen: number, why: Why): Promise<Ref> {
    const { requestId } = await this.mark(id, seen, why, 'restored');
    if (requestId !== null) await this.waiting.refused(requestId);
    return this.done('shelter.refusal_restored', id, seen, why);
  }

  async history(id: string): Promise<RecordHistory> {
    if (!(await this.database.repository(PlaceRefusal).existsBy({ id })))
      throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'shelter.refusal_history_read', subjectKind: 'refusal', subjectId: id });
    return this.versions.of('refusal', id);
  }

  private async mark(
    id: string,
    seen: number,
    why: Why,
    change: 'voided' | 'restored',
  ): Promise<PlaceRefusal> {
    const refusal = await this.database.lockVersion(PlaceRefusal, { id }, seen);
    const record = { kind: 'refusal', id, version: seen, voidedAt: refusal.voidedAt } as const;
    const voidedAt = await this.versions.mark(record, change, why, () => this.sealer.keyOf(id));
    await this.database.repository(PlaceRefusal).update({ id }, { voidedAt });
    return refusal;
  }

  private done(action: string, id: string, seen: number, { reason }: Why): Ref {
    this.audit.record({ action, subjectKind: 'refusal', subjectId: id, reason });
    this.live.changed('shelter', 'cases');
    return { id, version: seen + 1 };
  }
}
