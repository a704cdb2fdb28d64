import { Injectable } from '@nestjs/common';
import { type CaseKind, reachOf } from '@baanek/contracts';
import { Database, householdReach, learns, type Principal } from '@baanek/kernel';
import type { FamilyCase, RelativeCase } from './case.dto';
import type { ClientCase } from './client-case.entity';

/** Of cases of the same household that the asker may not open: what she learns of them by the table of `householdReach`. */
@Injectable()
export class CaseRelatives {
  constructor(private readonly database: Database) {}

  /** `family`: those that she may open. */
  async of(
    { roles }: Principal,
    { id, kind: own }: Pick<ClientCase, 'id' | 'kind'>,
    family: readonly FamilyCase[],
  ): Promise<RelativeCase[]> {
    // whoever reads every case of the centre opens these as well
    if (reachOf(roles, 'cases.read') !== 'assigned') return [];
    const opened = new Set(family.map(({ personId }) => personId));
    const found = await this.database.sql<RelativeCase & { kind: CaseKind }>(
      `SELECT r.person_id AS "personId", r.kind, r.workers, r.next_on::text AS "nextOn" FROM case_relatives($1) r
       ORDER BY r.person_id LIMIT 30`,
      [id],
    );
    return found.flatMap(({ personId, kind: other, workers, nextOn }) => {
      // the database has answered only where nobody is dangerous and nobody is kept apart
      const [dangerous, keptApart] = [false, false];
      const opens = opened.has(personId);
      const reach = householdReach({ opens, worksOn: true, own, other, dangerous, keptApart });
      if (opens || !learns(reach, 'existence')) return [];
      return [
        {
          personId,
          workers: learns(reach, 'workers') ? workers : [],
          nextOn: learns(reach, 'next_day') ? nextOn : null,
        },
      ];
    });
  }
}
