import { Injectable } from '@nestjs/common';
import type { RollCallMark } from '@baanek/contracts';
import { addDays, Audit, Clock, Database, Live, type Principal, Refusal, STAFF_NAMES } from '@baanek/kernel';
import { Persons, CURRENT_MEMBERS } from '@baanek/registry';
import type { RollCallFields, RollCallEntry, RollCallView } from './roll-call.dto';
import { hoursOf, SLEPT } from './slept-here';

type Row = Omit<RollCallEntry, 'code' | 'sex' | 'age'> & { headId: string | null };

/** Who sleeps here tonight, or slept here last night: called by room, one press each, on a phone. */
@Injectable()
export class RollCall {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly persons: Persons,
  ) {}

  /** Until noon it is still last night. */
  night(): string {
    const today = this.clock.today();
    const noon = new Date(`${today}T12:00:00+06:00`);
    return this.clock.now() < noon ? addDays(today, -1) : today;
  }

  async read(): Promise<RollCallView> {
    const night = this.night();
    const rows = await this.database.sql<Row>(
      `SELECT b.person_id AS "personId", r.number AS room, p.number AS place, coalesce(m.part, 'dependant') AS part,
              head.person_id AS "headId", k.mark, w.display_name AS "markedBy", k.marked_at AS "markedAt",
              b.ended_at AS "leftAt",
              EXISTS (SELECT 1 FROM stay_absence a WHERE a.stay_id = b.stay_id AND NOT a.cancelled AND a.nights @> $3::date) AS "expectedAway"
       FROM (${SLEPT}) b
       JOIN place p ON p.id = b.place_id JOIN room r ON r.id = p.room_id JOIN house h ON h.id = r.house_id
       LEFT JOIN ${CURRENT_MEMBERS} m ON m.person_id = b.person_id
       LEFT JOIN ${CURRENT_MEMBERS} head ON head.household_id = b.household_id AND head.part = 'head'
       LEFT JOIN roll_call_mark k ON k.centre_id = b.centre_id AND k.night = $3::date AND k.person_id = b.person_id
       LEFT JOIN ${STAFF_NAMES} w ON w.id = k.marked_by
       ORDER BY h.name, h.id, r.number, p.number`,
      [...hoursOf(night, this.clock.now()), night],
    );
    const lines = await this.persons.lines(
      rows.flatMap(({ personId, headId }) => [personId, headId ?? '']).filter(Boolean),
    );
    this.audit.record({ action: 'shelter.roll_call_read' });
    const people = rows.map(({ headId, ...row }) => {
      const line = lines.get(row.personId);
      const code = lines.get(headId ?? '')?.code ?? line?.code ?? '';
      return { ...row, code, sex: line?.sex ?? 'not_known', age: line?.age ?? null };
    });
    return { night, people };
  }

  /**
   * Her own mark may be changed whatever the page showed: pressing fast is no conflict with herself. 409
   * `shelter.marked_otherwise` when a colleague has marked somebody differently meanwhile, `shelter.night_over` when
   * another night is called by now: nobody is marked for a night that has not come.
   */
  async mark(by: Principal, { night, personId, mark, was }: RollCallFields): Promise<RollCallView> {
    if (night !== this.night()) throw new Refusal('shelter.night_over');
    const here = await this.database.sql(`SELECT 1 FROM (${SLEPT}) b WHERE b.person_id = $3`, [
      ...hoursOf(night, this.clock.now()),
      personId,
    ]);
    if (here.length === 0) throw new Refusal('request.not_found');
    const [stands] = await this.database.sql<{ mark: RollCallMark }>(
      `WITH made AS (
         INSERT INTO roll_call_mark AS k (centre_id, night, person_id, mark, marked_at, marked_by)
         SELECT $1, $2::date, $3, $4, $5::timestamptz, $6 WHERE $7::text IS NULL
         ON CONFLICT ON CONSTRAINT roll_call_mark_pkey DO UPDATE SET mark = $4, marked_at = CASE WHEN k.mark = $4 THEN k.marked_at ELSE $5 END
           WHERE k.mark = $4 OR k.marked_by = $6 RETURNING mark),
       changed AS (
         UPDATE roll_call_mark SET mark = $4, marked_at = $5::timestamptz, marked_by = $6
         WHERE centre_id = $1 AND night = $2::date AND person_id = $3 AND (mark = $7 OR mark = $4 OR marked_by = $6) AND $7::text IS NOT NULL
         RETURNING mark)
       SELECT mark FROM made UNION ALL SELECT mark FROM changed`,
      [by.centreId, night, personId, mark, this.clock.now(), by.staffId, was],
    );
    if (!stands) throw new Refusal('shelter.marked_otherwise');
    this.audit.record({
      action: 'shelter.roll_called',
      subjectKind: 'person',
      subjectId: personId,
      reason: mark,
    });
    this.live.changed('shelter');
    return this.read();
  }
}
