import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@baanek/kernel';
import { CURRENT_MEMBERS, PERSON_CODES } from '@baanek/registry';
import { MOST_EVENTS, ShiftBook, type ShiftEvent } from '@baanek/tasks';

/** Code of the household `s.household_id`: that of its head. */
const CODE = `(SELECT p.code FROM ${CURRENT_MEMBERS} m JOIN ${PERSON_CODES} p ON p.id = m.person_id
  WHERE m.household_id = s.household_id AND m.part = 'head')`;

/** Who came to the house and who left it since a shift began. */
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
           SELECT 'arrived' AS kind, s.id, ${CODE} AS about, s.admitted_at AS at FROM stay s
           WHERE s.admitted_at > $1 AND s.admitted_at <= $2 AND s.voided_at IS NULL
           UNION ALL
           SELECT 'departed', s.id, ${CODE}, s.ended_at FROM stay s
           WHERE s.state = 'ended' AND s.admitted_at IS NOT NULL AND s.ended_at > $1 AND s.ended_at <= $2
             AND s.voided_at IS NULL) l
         ORDER BY at DESC LIMIT ${MOST_EVENTS}`,
        [since, now],
      ),
    );
  }
}
