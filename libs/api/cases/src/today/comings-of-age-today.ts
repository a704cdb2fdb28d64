import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DAYS_BEFORE_OF_AGE, majorityOn } from '@baanek/contracts';
import { addDays, Database } from '@baanek/kernel';
import { PERSON_CODES, PERSON_SHAPES, Persons, type ShapeRow } from '@baanek/registry';
import { type Found, type Line, type Look, MOST_READ, TodayBook } from '@baanek/tasks';
import { ComingsOfAge } from '../children/comings-of-age.service';
import { majorityOf } from '../children/majority.rules';
import { WORKED_ON } from '../files/case.sql';

type Child = ShapeRow & { caseId: string; about: string; day: string };

/** Children of one’s own cases who come of age within a month. On the day itself the task to ask for consent is posted. */
@Injectable()
export class ComingsOfAgeToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
    private readonly persons: Persons,
    private readonly comings: ComingsOfAge,
  ) {}

  onModuleInit(): void {
    this.book.add('plans.edit', look => this.read(look));
  }

  async read({ by, today }: Look): Promise<Found> {
    const children = await this.database.sql<Child>(
      `SELECT s.id, s.sex, s.wheelchair, s.version, s.kept, c.id AS "caseId", p.code AS about, $2 AS day
       FROM client_case c JOIN ${PERSON_SHAPES} s ON s.id = c.person_id JOIN ${PERSON_CODES} p ON p.id = c.person_id
       WHERE c.kind = 'child' AND ${WORKED_ON} AND case_openable(c.id)
         AND EXISTS (SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = $1 AND w.ended_at IS NULL)
         AND NOT EXISTS (SELECT 1 FROM coming_of_age a WHERE a.case_id = c.id)
       ORDER BY c.id LIMIT 500`,
      [by.staffId, addDays(today, DAYS_BEFORE_OF_AGE)],
    );
    const ages = await this.persons.agesOn(children);
    const lines: Line[] = [];
    for (const child of children) {
      if ((ages.get(child.id) ?? 0) < majorityOn(today)) continue;
      const line = await this.lineOf(child, { by, today });
      if (line) lines.push(line);
    }
    return { lines: lines.slice(0, MOST_READ) };
  }

  /** Null once she is of age for certain: then there is a task. */
  private async lineOf(
    { id, caseId, about }: Child,
    { by, today }: Pick<Look, 'by' | 'today'>,
  ): Promise<Line | null> {
    const majority = majorityOf(await this.persons.bornOn(id), today);
    if (!majority) return null;
    if (majority.surely <= today) {
      await this.comings.post(by, { caseId, personId: id });
      return null;
    }
    const urgency = majority.from <= today ? 'now' : 'next';
    return { kind: 'comes_of_age', urgency, id: caseId, about, at: majority.from };
  }
}
