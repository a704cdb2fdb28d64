import { Injectable } from '@nestjs/common';
import { type CasePart, MOST_GOING_ALONG, reachOf } from '@baanek/contracts';
import { Clock, Database, type Principal, Refusal, STAFF_NAMES } from '@baanek/kernel';
import { IsNull } from 'typeorm';
import { AppointmentHandOver } from '../appointments/appointment-hand-over.service';
import { DangerWalls } from '../dangers/danger-walls.service';
import { CaseAccess } from '../files/case-access.service';
import { CaseWorker } from '../files/client-case.entity';
import { CaseTeam } from './case-team.service';
import type {
  AskHandOver,
  HandedOver,
  HandOverCase,
  HandOverOutlook,
  HandOverPreview,
} from './hand-over.dto';
import { type HandedPart, giverOf, obstacleOf } from './hand-over.rules';

/** Cases that go from one colleague to another: first what would become of each, then one at a time. */
@Injectable()
export class CaseHandOver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly dangers: DangerWalls,
    private readonly team: CaseTeam,
    private readonly appointments: AppointmentHandOver,
  ) {}

  /** Changes nothing. 409 `cases.worker_lacks_role`. */
  async preview(
    by: Principal,
    { caseIds, part, toId, fromId = null }: AskHandOver,
  ): Promise<HandOverPreview> {
    await this.team.refuseWithoutRole(toId, part);
    const found = new Map((await this.parts(caseIds, part)).map(one => [one.id, one]));
    const barred = await this.dangers.barred(caseIds, toId);
    const plans = reachOf(by.roles, 'appointments.plan') === 'centre';
    const coming = plans ? await this.appointments.coming(caseIds) : [];
    const cases = caseIds.flatMap((id): HandOverOutlook[] => {
      const one = found.get(id);
      if (!one) return [];
      const giver = giverOf(one, fromId);
      const obstacle = obstacleOf(one, { fromId, toId, barred: barred.has(id) });
      const hers = coming.filter(({ caseId, workerId }) => caseId === id && workerId === giver?.staffId);
      const alone = hers.filter(({ clients }) => clients === 1).slice(0, MOST_GOING_ALONG);
      return [
        {
          ...{ id, version: one.version, obstacle, shared: hers.length - alone.length },
          ...{ fromId: giver?.staffId ?? null, fromName: giver?.name ?? null },
          appointments: alone.map(({ id: appointmentId, version }) => ({ id: appointmentId, version })),
        },
      ];
    });
    return { cases };
  }

  /**
   * Hands one case over, with the tasks of the part, and the appointments that may go along. 409 `cases.closed`,
   * `cases.worker_lacks_role`, `cases.already_assigned`, `cases.part_not_theirs`, and as `DangerWalls.refuseColleague`.
   */
  async handOver(by: Principal, caseId: string, seen: number, command: HandOverCase): Promise<HandedOver> {
    const { part, fromId, toId } = command;
    const { id, state } = await this.access.reachToChange(by, 'cases.assign', caseId, seen);
    if (state !== 'open') throw new Refusal('cases.closed');
    await this.team.refuseTaking(by, id, toId, part);
    const workers = this.database.repository(CaseWorker);
    const named = { caseId: id, part, endedAt: IsNull() };
    const now = this.clock.now();
    if (fromId) {
      // the tasks go along with what ends for one in the moment in which it begins for another
      const { affected } = await workers.update({ ...named, staffId: fromId }, { endedAt: now });
      if (!affected) throw new Refusal('cases.part_not_theirs');
    } else if (await workers.existsBy(named)) throw new Refusal('cases.part_not_theirs');
    const workerId = await this.team.take(by, id, toId, part, now);
    const along = fromId
      ? await this.appointments.handOver(by, id, { fromId, toId }, command.appointments)
      : { appointments: [], left: [] };
    return { ...(await this.team.changed(id, seen, 'cases.handed_over', part)), workerId, ...along };
  }

  /** Who has the part in each of these cases. */
  private parts(caseIds: readonly string[], part: CasePart): Promise<HandedPart[]> {
    return this.database.sql<HandedPart>(
      `SELECT c.id, c.version, c.state, coalesce((
                SELECT json_agg(DISTINCT jsonb_build_object('staffId', s.id, 'name', s.display_name))
                FROM case_worker w JOIN ${STAFF_NAMES} s ON s.id = w.staff_id
                WHERE w.case_id = c.id AND w.part = $2 AND w.ended_at IS NULL), '[]') AS holders
       FROM client_case c WHERE c.id = ANY ($1) AND c.joined_into IS NULL`,
      [caseIds, part],
    );
  }
}
