import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@baanek/kernel';
import { CURRENT_MEMBERS, PERSON_CODES } from '@baanek/registry';
import { EVENTS_READ, ShiftBook, type ShiftEvent } from '@baanek/tasks';

/** Code of the household `s.household_id`: that of its head. */
const CODE = `(SELECT p.code FROM ${CURRENT_MEMBERS} m JOIN ${PERSON_CODES} p ON p.id = m.person_id
  WHERE m.household_id = s.household_id AND m.part = 'head')`;

/** Whose arrival in the house and whose leaving were recorded since a shift began, whatever day they are dated. */
@Injectable()
export class HouseShiftEvents implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: ShiftBook,
  ) {}

  onModuleInit(): void {
    this.book.add('shelter.board', ({ since, now }) =>
      this.database.sql<ShiftEvent>(
        `SELECT kind, id, about, at FROM (
           SELECT 'arrived' AS kind, s.id, ${CODE} AS about, s.admission_recorded_at AS at FROM stay s
           WHERE s.admission_recorded_at > $1 AND s.admission_recorded_at <= $2 AND s.voided_at IS NULL
           UNION ALL
           SELECT 'departed', s.id, ${CODE}, s.end_recorded_at FROM stay s
           WHERE s.state = 'ended' AND s.admitted_at IS NOT NULL AND s.end_recorded_at > $1 AND s.end_recorded_at <= $2
             AND s.voided_at IS NULL) l
         ORDER BY at DESC LIMIT ${EVENTS_READ}`,
        [since, now],
      ),
    );
  }
}
