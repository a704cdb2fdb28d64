import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  cursorOf,
  Database,
  Live,
  pageOf,
  type Principal,
  RecordHistory,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  type Sorted,
  type Why,
} from '@baanek/kernel';
import { CURRENT_MEMBERS, Households, HOUSEHOLDS, PERSON_CODES } from '@baanek/registry';
import { v7 as newId } from 'uuid';
import type { SeparationPage, SeparationsQuery, SeparateHouseholds } from './separation.dto';
import { Separation } from './separation.entity';

const PAGE = 50;

/** Households in conflict, which the planner keeps out of one another's rooms. */
@Injectable()
export class Separations {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly households: Households,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
  ) {}

  /** 409 `shelter.already_separated`. Whoever lives together by now stays until somebody moves them. */
  async keep(by: Principal, { firstId, secondId }: SeparateHouseholds): Promise<Ref> {
    const [one, other] = [await this.households.head(firstId), await this.households.head(secondId)];
    const [first, second] = one < other ? [one, other] : [other, one];
    const known = await this.database.sql(`SELECT 1 FROM ${HOUSEHOLDS} h WHERE h.id = ANY($1)`, [
      [first, second],
    ]);
    if (first === second || known.length !== 2) throw new Refusal('request.not_found');
    const id = newId();
    const made = { since: this.clock.now(), setBy: by.staffId, centreId: by.centreId, version: 1 };
    await this.database.repository(Separation).insert({ ...made, id, firstId: first, secondId: second });
    this.done('shelter.kept_apart', id);
    return { id, version: 1 };
  }

  async end(id: string, seen: number): Promise<Ref> {
    const pairs = this.database.repository(Separation);
    const pair = await this.database.lockVersion(Separation, { id }, seen);
    if (pair.endedAt !== null) throw new Refusal('shelter.wrong_state');
    await pairs.update({ id }, { endedAt: this.clock.now() });
    this.done('shelter.apart_ended', id);
    return { id, version: seen + 1 };
  }

  /** It was never right. 409 `record.voided` when it has ended already. */
  void(id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(id, seen, why, 'voided');
  }

  /** Keeps them apart again. 409 `record.not_voided`, `shelter.already_separated`. */
  restore(id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(id, seen, why, 'restored');
  }

  async history(id: string): Promise<RecordHistory> {
    if (!(await this.database.repository(Separation).existsBy({ id })))
      throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'shelter.apart_history_read', subjectKind: 'apart', subjectId: id });
    return this.versions.of('separation', id);
  }

  private async mark(id: string, seen: number, why: Why, change: 'voided' | 'restored'): Promise<Ref> {
    const { endedAt: since } = await this.database.lockVersion(Separation, { id }, seen);
    const record = { kind: 'separation', id, version: seen, voidedAt: since } as const;
    const endedAt = await this.versions.mark(record, change, why, () => this.sealer.keyOf(id));
    await this.database.repository(Separation).update({ id }, { endedAt });
    this.done(`shelter.apart_${change}`, id, why);
    return { id, version: seen + 1 };
  }

  /** Those that hold; the ended ones where they are asked for. */
  async list({ ended, after }: SeparationsQuery = {}): Promise<SeparationPage> {
    const code = (side: string): string =>
      `(SELECT p.code FROM ${CURRENT_MEMBERS} m JOIN ${PERSON_CODES} p ON p.id = m.person_id
        WHERE m.household_id = household_head(a.${side}) AND m.part = 'head' LIMIT 1)`;
    const begins = cursorOf(after, 'moment');
    const read = await this.database.sql<Sorted<SeparationPage['pairs'][number]>>(
      `SELECT a.id, coalesce(${code('first_id')}, '') AS first, coalesce(${code('second_id')}, '') AS second, a.version,
              a.since::text AS "sortKey"
       FROM apart a WHERE (a.ended_at IS NOT NULL) = $1
         AND ($2::uuid IS NULL OR (a.since, a.id) < ($3::timestamptz, $2))
       ORDER BY a.since DESC, a.id DESC LIMIT ${PAGE + 1}`,
      [ended === 'true', begins?.id ?? null, begins?.at ?? null],
    );
    const { rows: pairs, next } = pageOf(read, PAGE);
    return { pairs, next };
  }

  private done(action: string, id: string, why?: Why): void {
    const subject = { subjectKind: 'apart', subjectId: id };
    this.audit.record({ action, ...subject, ...(why ? { reason: why.reason } : {}) });
    this.live.changed('shelter');
  }
}
