import { Injectable } from '@nestjs/common';
import { addDays, Audit, Clock, Database, invalidField, STAFF_NAMES } from '@baanek/kernel';
import { Persons, CURRENT_MEMBERS } from '@baanek/registry';
import { HouseReader } from '../planning/house-reader.service';
import type { RollCallEntry, RollCallView } from './roll-call.dto';
import { hoursOf, SLEPT } from './slept-here';

type Row = Omit<RollCallEntry, 'code' | 'sex' | 'age'> & { headId: string | null };

/** Who sleeps here tonight, or slept here on a night before: called by room, one press each, on a phone. */
@Injectable()
export class RollCall {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly persons: Persons,
    private readonly house: HouseReader,
  ) {}

  /** The night that is called now; until noon it is still last night. */
  night(): string {
    const today = this.clock.today();
    const noon = new Date(`${today}T12:00:00+06:00`);
    return this.clock.now() < noon ? addDays(today, -1) : today;
  }

  /** Answers the earliest night that can still be marked; 400 for one before it, or that has not come. */
  async within(night: string): Promise<string> {
    const rules = Object.values(await this.house.rules(this.clock.today()));
    const backDays = Math.max(0, ...rules.map(rule => rule.backDays));
    const earliest = addDays(this.night(), -backDays);
    if (night > this.night()) throw invalidField('night', 'inThePast');
    if (night < earliest) throw invalidField('night', 'daysBackAtMost', backDays);
    return earliest;
  }

  /** As far back as a house of the centre lets things be dated. */
  async read(night = this.night()): Promise<RollCallView> {
    const earliest = await this.within(night);
    const rows = await this.database.sql<Row>(
      `SELECT b.person_id AS "personId", r.number AS room, p.number AS place, coalesce(m.part, 'dependant') AS part,
              head.person_id AS "headId", k.id AS "markId", k.mark, w.display_name AS "markedBy", k.marked_at AS "markedAt",
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
    this.audit.viewed({ action: 'shelter.roll_call_read' });
    const people = rows.map(({ headId, ...row }) => {
      const line = lines.get(row.personId);
      const code = lines.get(headId ?? '')?.code ?? line?.code ?? '';
      return { ...row, code, sex: line?.sex ?? 'not_known', age: line?.age ?? null };
    });
    return { night, current: this.night(), earliest, people };
  }
}
