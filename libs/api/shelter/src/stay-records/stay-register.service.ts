import { Injectable } from '@nestjs/common';
import {
  Audit,
  cursorOf,
  Database,
  pageOf,
  type PageQuery,
  RecordHistory,
  RecordVersions,
  Refusal,
  type Sorted,
  STAFF_NAMES,
} from '@baanek/kernel';
import { CURRENT_MEMBERS, PERSON_CODES, Persons } from '@baanek/registry';
import type { StayAbsenceView, StayGuestView, StayLine, StayPage, StayRecordView } from './stay-record.dto';

const PAGE = 50;

const LINE = `s.id, coalesce(p.code, '') AS code, s.state, s.admitted_at AS "admittedAt",
  to_char(s.planned_end, 'YYYY-MM-DD') AS "plannedEnd", s.ended_at AS "endedAt", s.voided_at IS NOT NULL AS voided,
  (SELECT count(DISTINCT b.person_id) FROM bed_stay b WHERE b.stay_id = s.id)::int AS people, s.version`;
const FROM = `FROM stay s
  LEFT JOIN ${CURRENT_MEMBERS} m ON m.household_id = s.household_id AND m.part = 'head'
  LEFT JOIN ${PERSON_CODES} p ON p.id = m.person_id`;

/** Stays as they are recorded, also those that are over or voided. */
@Injectable()
export class StayRegister {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly versions: RecordVersions,
    private readonly persons: Persons,
  ) {}

  /** The latest first. */
  async list({ after }: PageQuery): Promise<StayPage> {
    const begins = cursorOf(after, 'moment');
    const read = await this.database.sql<Sorted<StayLine>>(
      `SELECT ${LINE}, s.admitted_at::text AS "sortKey" ${FROM}
       WHERE s.state IN ('active', 'ended') AND ($1::uuid IS NULL OR (s.admitted_at, s.id) < ($2::timestamptz, $1))
       ORDER BY s.admitted_at DESC, s.id DESC LIMIT ${PAGE + 1}`,
      [begins?.id ?? null, begins?.at ?? null],
    );
    this.audit.viewed({ action: 'shelter.stays_read' });
    const { rows: stays, next } = pageOf(read, PAGE);
    return { stays, next };
  }

  async read(id: string): Promise<StayRecordView> {
    const [stay] = await this.database.sql<Omit<StayRecordView, 'absences' | 'guests'>>(
      `SELECT ${LINE}, to_char(s.agreement_on, 'YYYY-MM-DD') AS "agreementOn", s.destination, s.goods,
              coalesce(w.display_name, '') AS "admittedBy"
       ${FROM} LEFT JOIN ${STAFF_NAMES} w ON w.id = s.admitted_by WHERE s.id = $1 AND s.state IN ('active', 'ended')`,
      [id],
    );
    if (!stay) throw new Refusal('request.not_found');
    const absences = await this.database.sql<StayAbsenceView>(
      `SELECT id, to_char(lower(nights), 'YYYY-MM-DD') AS "from", to_char(upper(nights), 'YYYY-MM-DD') AS "to",
              cancelled, version FROM stay_absence WHERE stay_id = $1 ORDER BY nights, id LIMIT 500`,
      [id],
    );
    this.audit.viewed({ action: 'shelter.stay_read', subjectKind: 'stay', subjectId: id });
    return { ...stay, guests: await this.guests(id), absences };
  }

  /** Each with the room of the last bed; the dates and rooms before it are in the history. */
  private async guests(stayId: string): Promise<StayGuestView[]> {
    const rows = await this.database.sql<{ personId: string; room: number; part: string }>(
      `SELECT * FROM (
         SELECT DISTINCT ON (b.person_id) b.person_id AS "personId", r.number AS room, coalesce(m.part, 'dependant') AS part
         FROM bed_stay b JOIN place p ON p.id = b.place_id JOIN room r ON r.id = p.room_id
         LEFT JOIN ${CURRENT_MEMBERS} m ON m.person_id = b.person_id
         WHERE b.stay_id = $1 AND b.person_id IS NOT NULL ORDER BY b.person_id, lower(b.during) DESC) g
       ORDER BY room, part <> 'head', "personId" LIMIT 100`,
      [stayId],
    );
    const lines = await this.persons.lines(rows.map(({ personId }) => personId));
    return rows.map(({ personId, room, part }) => {
      const line = lines.get(personId);
      return { room, part, sex: line?.sex ?? 'not_known', age: line?.age ?? null };
    });
  }

  /** What it said before, for those who may read it. */
  async history(id: string): Promise<RecordHistory> {
    const [stay] = await this.database.sql(`SELECT 1 FROM stay WHERE id = $1`, [id]);
    if (!stay) throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'shelter.stay_history_read', subjectKind: 'stay', subjectId: id });
    return this.versions.of('stay', id);
  }
}
