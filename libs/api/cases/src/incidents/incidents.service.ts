import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  cursorOf,
  Database,
  Live,
  PAGE_ROWS,
  pageOf,
  type PageQuery,
  type Principal,
  Ref,
  Refusal,
  Sealer,
  type Sorted,
  STAFF_NAMES,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { CaseAccess } from '../files/case-access.service';
import { LifeSpan } from '../files/life-span.service';
import { keySubject } from '../files/client-case.entity';
import type { IncidentLine, IncidentPage, IncidentView, RecordIncident } from './incident.dto';
import { CaseIncident, type IncidentWords, wordsAt } from './incident.entity';
import { faultsOf } from './incident.rules';
import { answersOf, columnsOf, wordsOf } from './incident-columns';
import { WitnessChildren } from './witness-children.service';

type LineRow = Omit<IncidentLine, 'flags'> & { flags: CaseIncident['flags'] };
type ViewRow = Omit<IncidentView, 'flags' | 'children' | keyof IncidentWords> & {
  flags: CaseIncident['flags'];
  sealed: Buffer;
  sealedFor: string;
};

/** What was done to a client, incident by incident. Who did it is in words alone: it is looked up nowhere. */
@Injectable()
export class Incidents {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly children: WitnessChildren,
    private readonly lifeSpan: LifeSpan,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /** 409 `cases.closed`. */
  async record(by: Principal, caseId: string, said: RecordIncident): Promise<Ref> {
    const reached = await this.access.reachOpen(by, 'incidents.record', caseId);
    this.check(said);
    await this.lifeSpan.check(reached.personId, 'happenedOn', said.happenedOn ?? null);
    await this.children.check(reached.personId, said.childIds);
    const id = newId();
    const key = await this.sealer.key(keySubject(reached));
    await this.database.repository(CaseIncident).insert({
      ...columnsOf(said),
      ...{ id, centreId: by.centreId, caseId: reached.id, authorId: by.staffId },
      ...{
        recordedAt: this.clock.now(),
        words: this.sealer.seal(key, wordsAt(id), wordsOf(said)),
        version: 1,
      },
    });
    this.audit.record({ action: 'incidents.recorded', subjectKind: 'case_incident', subjectId: id });
    this.live.changed('cases');
    return { id, version: 1 };
  }

  /** Refuses what contradicts itself, field by field. */
  check(said: RecordIncident): void {
    const faults = faultsOf(said, this.clock.today());
    if (faults.length > 0) throw new Refusal('request.invalid', faults);
  }

  /** The incidents of a case a page at a time, the latest first, those of no known date last; no words. */
  async list(by: Principal, caseId: string, { after }: PageQuery = {}): Promise<IncidentPage> {
    const begins = cursorOf(after, 'code', { mayBeNone: true }); // a day, a month, a year, or not known
    const { id } = await this.access.reach(by, 'incidents.read', caseId);
    const read = await this.database.sql<Sorted<LineRow>>(
      `SELECT i.id, i.recorded_at AS "recordedAt", i.happened_on AS "happenedOn", i.violence, i.flags,
              i.place_kind AS "placeKind", i.injuries, i.adults_saw AS "adultsSaw", i.children_saw AS "childrenSaw",
              i.reported, i.reported_to AS "reportedTo", i.relation, i.lives_together AS "livesTogether", i.named,
              cardinality(i.child_ids) AS "childCount", s.display_name AS "authorName",
              i.voided_at IS NOT NULL AS voided, i.version, i.happened_on AS "sortKey"
       FROM case_incident i JOIN ${STAFF_NAMES} s ON s.id = i.author_id
       WHERE i.case_id = $1
         AND ($2::uuid IS NULL OR (coalesce(i.happened_on, '') COLLATE "C", i.id) < (coalesce($3::text, ''), $2))
       ORDER BY coalesce(i.happened_on, '') COLLATE "C" DESC, i.id DESC LIMIT ${PAGE_ROWS + 1}`,
      [id, begins?.id ?? null, begins?.at ?? null],
    );
    const { rows, next } = pageOf(read, PAGE_ROWS);
    this.audit.viewed({ action: 'incidents.listed', subjectKind: 'case', subjectId: id });
    return { incidents: rows.map(row => ({ ...row, flags: answersOf(row.flags) })), next };
  }

  /** One incident with its words and the children who saw it. Leaves a trace. */
  async read(by: Principal, incidentId: string): Promise<IncidentView> {
    const [row] = await this.database.sql<ViewRow>(
      `SELECT i.id, i.case_id AS "caseId", i.recorded_at AS "recordedAt", i.happened_on AS "happenedOn", i.violence,
              i.flags, i.place_kind AS "placeKind", i.injuries, i.adults_saw AS "adultsSaw",
              i.children_saw AS "childrenSaw", i.child_ids AS "childIds", i.reported, i.reported_to AS "reportedTo",
              i.relation, i.lives_together AS "livesTogether", s.display_name AS "authorName",
              i.voided_at IS NOT NULL AS voided, i.version, i.words AS sealed,
              coalesce(c.origin_person_id, c.person_id) AS "sealedFor"
       FROM case_incident i JOIN client_case c ON c.id = i.origin_case_id
       JOIN ${STAFF_NAMES} s ON s.id = i.author_id WHERE i.id = $1`,
      [incidentId],
    );
    if (!row) throw new Refusal('request.not_found');
    await this.access.reach(by, 'incidents.read', row.caseId);
    const { sealed, sealedFor, flags, ...view } = row;
    const children = await this.children.of(by, view.childIds);
    const childIds = children.map(({ id }) => id);
    this.audit.viewed({
      ...{ action: 'incidents.read', subjectKind: 'case_incident', subjectId: row.id },
      ...(childIds.length > 0 ? { subjectIds: childIds } : {}),
    });
    const words = this.sealer.open<IncidentWords>(await this.sealer.key(sealedFor), wordsAt(row.id), sealed);
    return { ...view, ...words, flags: answersOf(flags), childIds, children };
  }
}
