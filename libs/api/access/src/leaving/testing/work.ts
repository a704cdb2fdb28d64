import type { CasePart } from '@baanek/contracts';
import type { Principal } from '@baanek/kernel';
import type { TestDomain } from '@baanek/kernel/testing';
import { v7 as newId } from 'uuid';

type Row = Record<string, unknown>;

/** Work of a centre, written past the services of the domains it lies in, which accounts know nothing of. Made up. */
export class Work {
  private n = 0;

  constructor(
    private readonly domain: TestDomain,
    private readonly by: Principal,
  ) {}

  async openCase(over: Row = {}): Promise<string> {
    const personId = await this.insert('person', {
      ...{ side: 'survivor', code: `W-${(this.n += 1)}`, named: false, sex: 'female', age_band: '25-34' },
      ...{ oblast: 'chui', language: 'ky', identity: Buffer.alloc(1), created_by: this.by.staffId },
    });
    const fields = { person_id: personId, kind: 'survivor', state: 'open', opened_by: this.by.staffId };
    return this.insert('client_case', { ...fields, ...over });
  }

  part(caseId: string, staffId: string, part: CasePart, over: Row = {}): Promise<string> {
    const fields = { case_id: caseId, staff_id: staffId, part, assigned_by: this.by.staffId };
    return this.insert('case_worker', { ...fields, ...over });
  }

  /** An escort of somebody new on 24 November 2026, or another day of that month. */
  async escort(
    workerId: string | null,
    [from, to]: [string, string],
    over: Row = {},
    day = 24,
  ): Promise<string> {
    const caseId = await this.openCase();
    const [row] = await this.domain.owner<{ person: string }>(
      `SELECT person_id AS person FROM client_case WHERE id = $1`,
      [caseId],
    );
    const [starts, ends] = [from, to].map(time => `2026-11-${day}T${time}:00+06:00`);
    return this.insert('trip', {
      ...{ case_id: caseId, person_id: row?.person, client_code: 'W', kind: 'court', wish: 'any' },
      ...{ state: workerId ? 'assigned' : 'requested', escort_id: workerId, during: `[${starts},${ends})` },
      ...{ starts_at: starts, interpreter: false, car: false, details: Buffer.alloc(1) },
      ...{ requested_by: this.by.staffId, ...over },
    });
  }

  group(facilitatorId: string, plannedSessions: number): Promise<string> {
    const name = `Группа ${(this.n += 1)}`;
    return this.insert('programme_group', {
      ...{ name, planned_sessions: plannedSessions, session_minutes: 90, facilitator_id: facilitatorId },
    });
  }

  session(groupId: string, number: number, heldAt: string, over: Row = {}): Promise<string> {
    return this.insert('group_session', {
      group_id: groupId,
      number,
      held_at: heldAt,
      topic: 'Гнев',
      ...over,
    });
  }

  async enrolled(groupId: string, over: Row = {}): Promise<string> {
    const personId = await this.insert('person', {
      ...{ side: 'programme', code: `M-${(this.n += 1)}`, named: false, sex: 'male', age_band: '25-34' },
      ...{ oblast: 'chui', language: 'ky', identity: Buffer.alloc(1), created_by: this.by.staffId },
    });
    return this.insert('enrolment', {
      ...{ person_id: personId, source: 'police', basis: Buffer.alloc(1), referred_on: '2026-11-01' },
      ...{ required_sessions: 12, state: 'enrolled', group_id: groupId, agreed_on: '2026-11-02' },
      ...{ created_by: this.by.staffId, ...over },
    });
  }

  hold(staffId: string, over: Row = {}): Promise<string> {
    return this.insert('stay', {
      ...{ state: 'held', held_by: staffId, hold_until: '2026-11-23T18:00:00+06:00' },
      ...{ planned_end: '2026-12-01', ...over },
    });
  }

  async request(staffId: string, over: Row = {}): Promise<string> {
    const household = await this.insert('household', { created_by: this.by.staffId });
    const fields = {
      household_id: household,
      needed_on: '2026-11-24',
      requested_by: staffId,
      state: 'waiting',
    };
    return this.insert('place_request', { ...fields, ...over });
  }

  async extension(staffId: string, over: Row = {}): Promise<string> {
    const stay = await this.insert('stay', { state: 'released', planned_end: '2026-12-01' });
    const fields = { stay_id: stay, until: '2026-12-20', reason: 'court', asked_by: staffId, state: 'asked' };
    return this.insert('stay_extension', { ...fields, ...over });
  }

  private async insert(table: string, row: Row): Promise<string> {
    const all: Row = { id: newId(), centre_id: this.by.centreId, ...row };
    const names = Object.keys(all);
    const marks = names.map((_, i) => `$${i + 1}`);
    const sql = `INSERT INTO ${table} (${names.join()}) VALUES (${marks.join()})`;
    await this.domain.owner(sql, Object.values(all));
    return all['id'] as string;
  }
}
