import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  cursorOf,
  Database,
  invalidField,
  Live,
  pageOf,
  type Principal,
  Ref,
  Refusal,
  Sealer,
  type Sorted,
  STAFF_NAMES,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { House } from '../house/house.entity';
import { Room } from '../house/room.entity';
import type {
  HouseIncidentPage,
  HouseIncidentsQuery,
  HouseIncidentView,
  ReportHouseIncident,
} from './house-incident.dto';
import { HouseIncident, noteAt } from './house-incident.entity';

const PAGE = 50;

type Row = Omit<HouseIncidentView, 'note'> & { note: Buffer | null };

/** What happened in the house, and what was done about it. */
@Injectable()
export class HouseIncidents {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly sealer: Sealer,
  ) {}

  async report(by: Principal, { note, ...command }: ReportHouseIncident): Promise<Ref> {
    const happenedAt = await this.check(command);
    const id = newId();
    const sealed = note === '' ? null : this.sealer.seal(await this.sealer.create(id), noteAt(id), note);
    await this.database.repository(HouseIncident).insert({
      ...command,
      id,
      happenedAt,
      note: sealed,
      centreId: by.centreId,
      reportedAt: this.clock.now(),
      reportedBy: by.staffId,
      version: 1,
    });
    this.audit.record({
      action: 'shelter.incident_reported',
      subjectKind: 'incident',
      subjectId: id,
      reason: command.kind,
    });
    this.live.changed('shelter');
    return { id, version: 1 };
  }

  /** Refuses what cannot have happened, or not there; answers when it was. */
  async check(
    said: Pick<ReportHouseIncident, 'happenedAt' | 'measures' | 'houseId' | 'roomId'>,
  ): Promise<Date> {
    const happenedAt = new Date(said.happenedAt);
    if (happenedAt > this.clock.now()) throw invalidField('happenedAt', 'inThePast');
    if (said.measures.includes('none') && said.measures.length > 1)
      throw invalidField('measures', 'noneAlone');
    const { houseId, roomId } = said;
    if (!(await this.database.repository(House).existsBy({ id: houseId })))
      throw new Refusal('request.not_found');
    if (roomId !== null && !(await this.database.repository(Room).existsBy({ id: roomId, houseId })))
      throw new Refusal('request.not_found');
    return happenedAt;
  }

  /** Those that count; the voided ones where they are asked for. */
  async list({ voided, after }: HouseIncidentsQuery = {}): Promise<HouseIncidentPage> {
    const begins = cursorOf(after, 'moment');
    const read = await this.database.sql<Sorted<Row>>(
      `SELECT i.id, r.number AS room, i.room_id AS "roomId", i.version, i.voided_at IS NOT NULL AS voided,
              i.happened_at AS "happenedAt", i.kind, i.measures, i.note, w.display_name AS "reportedBy",
              i.happened_at::text AS "sortKey"
       FROM house_incident i LEFT JOIN room r ON r.id = i.room_id JOIN ${STAFF_NAMES} w ON w.id = i.reported_by
       WHERE (i.voided_at IS NOT NULL) = $1
         AND ($2::uuid IS NULL OR (i.happened_at, i.id) < ($3::timestamptz, $2))
       ORDER BY i.happened_at DESC, i.id DESC LIMIT ${PAGE + 1}`,
      [voided === 'true', begins?.id ?? null, begins?.at ?? null],
    );
    const { rows, next } = pageOf(read, PAGE);
    const keys = await this.sealer.keys(rows.flatMap(({ id, note }) => (note ? [id] : [])));
    this.audit.viewed({ action: 'shelter.incidents_read' });
    const incidents = rows.map(({ note, ...row }) => {
      const key = keys.get(row.id);
      return { ...row, note: note && key ? this.sealer.open<string>(key, noteAt(row.id), note) : '' };
    });
    return { incidents, next };
  }
}
