import { Injectable } from '@nestjs/common';
import { DUTIES, type Duty } from '@baanek/contracts';
import { Audit, Clock, Database, invalidField, Live, Refusal } from '@baanek/kernel';
import type { DutyCount, HandOverDuty } from './leaving.dto';

/** Which screens show a duty. */
const TOPICS: Record<Duty, Parameters<Live['changed']>> = {
  coordinator: ['cases'],
  counsellor: ['cases'],
  lawyer: ['cases'],
  escort: ['escorts', 'own-escorts', 'cases'],
  facilitator: ['programme'],
};

/**
 * What hangs on a member of staff. It lies in domains, and perhaps on a side, that those who keep accounts may not read:
 * two functions of the database count it and move it, and tell no more than that.
 */
@Injectable()
export class StaffDuties {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /** Kinds of which there are any. */
  of(staffId: string): Promise<DutyCount[]> {
    return this.database.sql<DutyCount>(`SELECT d.duty, d.n FROM staff_duties($1, $2) d`, [
      staffId,
      this.clock.now(),
    ]);
  }

  /** Refuses while one of these hangs on her. */
  async ensureNone(staffId: string, duties: readonly Duty[] = DUTIES): Promise<void> {
    if (duties.length === 0) return;
    const alone: readonly string[] = duties;
    const left = (await this.of(staffId)).filter(({ duty }) => alone.includes(duty));
    if (left.length > 0) throw new Refusal('access.duties_left');
  }

  /**
   * Moves each duty to a colleague or to nobody, and answers how much that was; the caller has locked the account of who
   * hands over. Of a duty of which she has nothing the trail says nothing.
   */
  async moveAll(staffId: string, duties: readonly HandOverDuty[]): Promise<number> {
    if (new Set(duties.map(({ duty }) => duty)).size !== duties.length)
      throw invalidField('duties', 'chooseOne');
    if (duties.length === 0) return 0;
    let moved = 0;
    const counts = await this.of(staffId);
    for (const move of duties) {
      await this.move(staffId, move);
      const n = counts.find(({ duty }) => duty === move.duty)?.n ?? 0;
      if (n === 0) continue;
      moved += n;
      const reason = `${move.duty} ${move.toStaffId ?? 'nobody'} ${n}`;
      this.audit.record({ action: 'access.handed_over', subjectKind: 'staff', subjectId: staffId, reason });
    }
    return moved;
  }

  private async move(staffId: string, { duty, toStaffId }: HandOverDuty): Promise<void> {
    const [{ fits, clashing } = { fits: false, clashing: 0 }] = await this.database.sql<{
      fits: boolean;
      clashing: number;
    }>(`SELECT h.fits, h.clashing FROM staff_hand_over($1, $2, $3, $4) h`, [
      staffId,
      duty,
      toStaffId,
      this.clock.now(),
    ]);
    if (!fits) throw new Refusal('access.receiver_unfit');
    if (clashing > 0)
      throw new Refusal('access.receiver_busy', [{ field: duty, rule: 'clashing', limit: clashing }]);
    this.live.changed(...TOPICS[duty]);
  }
}
