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
import type { CorrectHouseIncident } from './house-incident.dto';
import { HouseIncident, noteAt } from './house-incident.entity';
import { HouseIncidents } from './house-incidents.service';

/** Puts right what an incident says, or voids it; what it said before is kept. */
@Injectable()
export class HouseIncidentCorrections {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly live: Live,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
    private readonly incidents: HouseIncidents,
  ) {}

  /** 409 `record.voided`. */
  async correct(id: string, seen: number, { why, ...said }: CorrectHouseIncident): Promise<Ref> {
    const incident = await this.database.lockVersion(HouseIncident, { id }, seen);
    if (incident.voidedAt) throw new Refusal('record.voided');
    const { houseId } = incident;
    const happenedAt = await this.incidents.check({ ...said, houseId });
    const key = await this.sealer.keyOf(id);
    const note = incident.note ? this.sealer.open<string>(key, noteAt(id), incident.note) : '';
    const { kind, measures, roomId } = said;
    const rooms = await this.roomNumbers([incident.roomId, roomId]);
    const facts = (
      one: Pick<HouseIncident, 'kind' | 'measures' | 'happenedAt' | 'roomId'>,
      text: string,
    ): Facts => ({
      ...{ happenedAt: one.happenedAt, incidentKind: one.kind, room: rooms.get(one.roomId ?? '') },
      ...{ measures: one.measures, incidentNote: text },
    });
    await this.versions.keep(key, {
      ...{ kind: 'incident', id, version: seen, change: 'corrected', why },
      ...{ before: facts(incident, note), after: facts({ ...said, happenedAt }, said.note) },
    });
    const sealed = said.note === '' ? null : this.sealer.seal(key, noteAt(id), said.note);
    await this.database
      .repository(HouseIncident)
      .update({ id }, { kind, measures, roomId, happenedAt, note: sealed });
    return this.done('shelter.incident_corrected', id, seen, why);
  }

  /** Leaves it out of the list. 409 `record.voided`. */
  void(id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(id, seen, why, 'voided');
  }

  /** 409 `record.not_voided`. */
  restore(id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(id, seen, why, 'restored');
  }

  async history(id: string): Promise<RecordHistory> {
    if (!(await this.database.repository(HouseIncident).existsBy({ id })))
      throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'shelter.incident_history_read', subjectKind: 'incident', subjectId: id });
    return this.versions.of('incident', id);
  }

  private async mark(id: string, seen: number, why: Why, change: 'voided' | 'restored'): Promise<Ref> {
    const incident = await this.database.lockVersion(HouseIncident, { id }, seen);
    const { version, voidedAt: since } = incident;
    const record = { kind: 'incident', id, version, voidedAt: since } as const;
    const voidedAt = await this.versions.mark(record, change, why, () => this.sealer.keyOf(id));
    await this.database.repository(HouseIncident).update({ id }, { voidedAt });
    return this.done(`shelter.incident_${change}`, id, seen, why);
  }

  private async roomNumbers(ids: readonly (string | null)[]): Promise<Map<string, number>> {
    const rows = await this.database.sql<{ id: string; number: number }>(
      `SELECT id, number FROM room WHERE id = ANY($1)`,
      [ids.filter(id => id !== null)],
    );
    return new Map(rows.map(({ id, number }) => [id, number]));
  }

  private done(action: string, id: string, seen: number, { reason }: Why): Ref {
    this.audit.record({ action, subjectKind: 'incident', subjectId: id, reason });
    this.live.changed('shelter');
    return { id, version: seen + 1 };
  }
}
