import { Injectable } from '@nestjs/common';
import {
  addDays,
  Audit,
  AuditLabels,
  cutAt,
  AUDIT_EVENTS,
  Database,
  EXPORT_ROWS,
  exportReason,
  isView,
  PAGE_ROWS,
  startOfDay,
} from '@baanek/kernel';
import type { TrailEntry, TrailExport, TrailPage, TrailPerson, TrailQuery } from './trail.dto';

/** Actions whose reason says, after its first word, to whom: the id of a colleague. */
const RECEIVED = `'{access.handed_over,opinions.asked,sessions.private_note_shown}'::text[]`;

/** The audit trail of the centre, newest first. Reading it leaves a trace too. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly labels: AuditLabels,
  ) {}

  async page(query: TrailQuery): Promise<TrailPage> {
    const { rows: entries, more } = cutAt(await this.read(query, PAGE_ROWS + 1), PAGE_ROWS);
    this.audit.viewed({ action: 'access.trail_read' });
    return { entries, next: more ? (entries.at(-1)?.id ?? null) : null };
  }

  async export({ before: _, ...query }: TrailQuery): Promise<TrailExport> {
    const { rows: entries, more } = cutAt(await this.read(query, EXPORT_ROWS + 1), EXPORT_ROWS);
    this.audit.record({ action: 'access.trail_exported', reason: exportReason(entries.length, query) });
    return { entries, more };
  }

  /** By name; also those whose accounts are closed. */
  people(): Promise<TrailPerson[]> {
    return this.database.sql<TrailPerson>(
      `SELECT id, display_name AS name FROM staff WHERE centre_id = app_centre() ORDER BY display_name, id`,
    );
  }

  /** The latest of what was handed over; the database shows no other entries to those who keep accounts. */
  handOvers(): Promise<TrailEntry[]> {
    return this.read({ action: 'access.handed_over' }, PAGE_ROWS);
  }

  private async read(query: TrailQuery, most: number): Promise<TrailEntry[]> {
    const entries = await this.database.sql<Omit<TrailEntry, 'id' | 'subjectLabel'> & { id: string }>(
      `SELECT a.id, a.at, a.staff_id AS "staffId", coalesce(s.display_name, '') AS "staffName", a.action,
              a.subject_kind AS "subjectKind", a.subject_id AS "subjectId", a.reason,
              whose.display_name AS "subjectName", receiver.display_name AS "receiverName"
       FROM ${AUDIT_EVENTS} a LEFT JOIN staff s ON s.id = a.staff_id
       LEFT JOIN staff whose ON a.subject_kind = 'staff' AND whose.id = a.subject_id
       LEFT JOIN staff receiver ON a.action = ANY(${RECEIVED}) AND receiver.id::text = split_part(a.reason, ' ', 2)
       WHERE ($1::bigint IS NULL OR a.id < $1) AND ($2::text IS NULL OR a.action = $2 OR a.action LIKE $2 || '.%')
         AND ($3::uuid IS NULL OR a.staff_id = $3) AND ($4::uuid IS NULL OR a.subject_id = $4 OR $4 = ANY(a.subject_ids))
         AND ($5::timestamptz IS NULL OR a.at >= $5) AND ($6::timestamptz IS NULL OR a.at < $6)
         AND (NOT $7::boolean OR NOT ${isView('a.action')})
       ORDER BY a.id DESC LIMIT $8`,
      [
        ...[query.before ?? null, query.action ?? null, query.staffId ?? null, query.subjectId ?? null],
        ...[query.from ? startOfDay(query.from) : null, query.to ? startOfDay(addDays(query.to, 1)) : null],
        ...[query.only === 'changes', most],
      ],
    );
    const labels = await this.labels.of(entries);
    return entries.map(entry => ({
      ...{ ...entry, id: Number(entry.id) },
      subjectLabel: labels.get(entry.subjectId ?? '') ?? null,
    }));
  }
}
