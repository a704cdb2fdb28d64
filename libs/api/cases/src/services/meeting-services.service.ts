import { Injectable } from '@nestjs/common';
import { SERVICE_OF_SESSION, type ServiceKind, type SessionKind } from '@baanek/contracts';
import {
  ACTIVE_ROLES,
  Database,
  invalidField,
  localDate,
  type Principal,
  Ref,
  Refusal,
} from '@baanek/kernel';
import { CaseAccess } from '../files/case-access.service';
import { ClientCase } from '../files/client-case.entity';
import type { ServiceFields, ServiceOfMeeting } from './case-service.dto';
import { CaseServices } from './case-services.service';

/** A session or an appointment as it is in the file of one client. */
interface Held {
  /** The case in which it was recorded, which may have been joined to another since. */
  originCaseId: string;
  /** Her line in the appointment; null of a session. */
  clientId: string | null;
  kind: SessionKind;
  at: Date;
  minutes: number;
  workerId: string;
  counsels: boolean;
  advisesInLaw: boolean;
}

const ROLES = (worker: string): string => `
  EXISTS (SELECT 1 FROM ${ACTIVE_ROLES} r WHERE r.staff_id = ${worker} AND r.role = 'counsellor') AS counsels,
  EXISTS (SELECT 1 FROM ${ACTIVE_ROLES} r WHERE r.staff_id = ${worker} AND r.role = 'lawyer') AS "advisesInLaw"`;

/** Services by one press, of sessions and appointments that took place. The database counts each once. */
@Injectable()
export class MeetingServices {
  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
    private readonly services: CaseServices,
  ) {}

  /** 409 `cases.closed`, `services.not_held`, `services.counted_already`. */
  async record(by: Principal, caseId: string, { sessionId, appointmentId }: ServiceOfMeeting): Promise<Ref> {
    if ((sessionId === null) === (appointmentId === null)) throw invalidField('sessionId', 'chooseOne');
    const reached = await this.access.reachOpen(by, 'services.edit', caseId);
    const held = sessionId
      ? await this.session(reached.id, sessionId)
      : await this.appointment(reached.id, appointmentId ?? '');
    const said: ServiceFields = {
      ...{ kind: kindOf(held), givenOn: localDate(held.at), units: 1, minutes: held.minutes || null },
      ...{
        workerId: held.workerId,
        fundingSourceId: null,
        projectId: null,
        note: '',
        place: '',
        injuries: null,
      },
    };
    const { originCaseId: id } = held;
    // with the meeting it goes where the meeting goes, should the merge be undone
    const of =
      id === reached.id ? reached : await this.database.repository(ClientCase).findOneByOrFail({ id });
    return this.services.add(by, of, said, { sessionId, appointmentClientId: held.clientId });
  }

  private async session(caseId: string, id: string): Promise<Held> {
    const [found] = await this.database.sql<Held>(
      `SELECT NULL::uuid AS "clientId", n.origin_case_id AS "originCaseId", n.kind, n.held_at AS at, n.minutes, n.author_id AS "workerId",
              ${ROLES('n.author_id')}
       FROM counselling_session n WHERE n.id = $1 AND n.case_id = $2`,
      [id, caseId],
    );
    if (!found) throw new Refusal('request.not_found');
    return found;
  }

  /** Of two lines of hers, where records were merged, the one that took place. */
  private async appointment(caseId: string, id: string): Promise<Held> {
    const [found] = await this.database.sql<Held>(
      `SELECT k.id AS "clientId", k.origin_case_id AS "originCaseId", a.kind, a.starts_at AS at, a.worker_id AS "workerId",
              (extract(epoch FROM upper(a.during) - lower(a.during)) / 60)::int AS minutes, ${ROLES('a.worker_id')}
       FROM appointment_client k JOIN appointment a ON a.id = k.appointment_id
       WHERE k.appointment_id = $1 AND k.case_id = $2 ORDER BY k.state IN ('held', 'late') DESC, k.id LIMIT 1`,
      [id, caseId],
    );
    if (!found) throw new Refusal('request.not_found');
    return found;
  }
}

/** What it is as a service follows from whose meeting it was. */
function kindOf({ kind, counsels, advisesInLaw }: Held): ServiceKind {
  if (counsels) return SERVICE_OF_SESSION[kind];
  return advisesInLaw ? 'legal_advice' : 'social_advice';
}
