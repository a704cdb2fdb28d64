import { Injectable } from '@nestjs/common';
import type { RollCallMark } from '@baanek/contracts';
import {
  Audit,
  Clock,
  Database,
  Live,
  type Principal,
  RecordHistory,
  RecordVersions,
  Refusal,
  Sealer,
  type Why,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import type { RollCallFields, RollCallView } from './roll-call.dto';
import { RollCallRow } from './roll-call.entity';
import { RollCall } from './roll-call.service';
import { hoursOf, SLEPT } from './slept-here';

/** Marks of the roll-call. Those of a night that is past are changed with a reason, and what they said before is kept. */
@Injectable()
export class RollCallMarks {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
    private readonly rollCall: RollCall,
  ) {}

  /**
   * Her own mark may be changed whatever the page showed: pressing fast is no conflict with herself. 409
   * `shelter.marked_otherwise` when a colleague has marked somebody differently meanwhile, or confirmed what is taken away, `shelter.night_over` when
   * another night is called by now and no reason is given: nobody is marked by accident for another night.
   */
  async mark(by: Principal, { why, ...fields }: RollCallFields): Promise<RollCallView> {
    const { night, personId, mark } = fields;
    const current = this.rollCall.night();
    if (night > current || (night < current && !why)) throw new Refusal('shelter.night_over');
    await this.rollCall.within(night);
    const here = await this.database.sql(`SELECT 1 FROM (${SLEPT}) b WHERE b.person_id = $3`, [
      ...hoursOf(night, this.clock.now()),
      personId,
    ]);
    if (here.length === 0) throw new Refusal('request.not_found');
    const was = night < current ? await this.lock(fields) : null;
    const stands = await this.store(by, { ...fields, ...(why ? { why } : {}) });
    if (!stands) throw new Refusal('shelter.marked_otherwise');
    // a first mark that several presses bring at once is told of once: the others find it standing
    const isNew = was ? was.mark !== mark : mark !== null && stands.version === 1;
    if (night < current && why && isNew) await this.keep(stands, was, mark, why);
    this.audit.record({
      action: mark === null ? 'shelter.roll_call_unmarked' : 'shelter.roll_called',
      subjectKind: 'person',
      subjectId: personId,
      reason: why?.reason ?? mark ?? '',
    });
    this.live.changed('shelter');
    return this.rollCall.read(night);
  }

  /** They have not come, as was said since then: nobody of the stay is marked in the night that is called now. */
  async forget(stayId: string, since: Date): Promise<void> {
    const unmarked = await this.database.sql<{ personId: string }>(
      `WITH unmarked AS (
         UPDATE roll_call_mark SET mark = NULL, marked_at = $3::timestamptz, marked_by = $4, version = version + 1
         WHERE night = $2::date AND mark IS NOT NULL AND marked_at >= $5
           AND person_id IN (SELECT b.person_id FROM bed_stay b WHERE b.stay_id = $1 AND b.voided_at IS NULL)
         RETURNING person_id)
       SELECT person_id AS "personId" FROM unmarked`,
      [stayId, this.rollCall.night(), this.clock.now(), this.database.principal.staffId, since],
    );
    for (const { personId } of unmarked)
      this.audit.record({
        ...{ action: 'shelter.roll_call_unmarked', subjectKind: 'person', subjectId: personId },
      });
  }

  async history(id: string): Promise<RecordHistory> {
    if (!(await this.database.repository(RollCallRow).existsBy({ id })))
      throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'shelter.mark_history_read', subjectKind: 'mark', subjectId: id });
    return this.versions.of('roll_call_mark', id);
  }

  private async lock({
    night,
    personId,
  }: RollCallFields): Promise<Pick<RollCallRow, 'mark' | 'version'> | null> {
    const [row] = await this.database.sql<Pick<RollCallRow, 'mark' | 'version'>>(
      `SELECT mark, version FROM roll_call_mark WHERE night = $1::date AND person_id = $2 FOR NO KEY UPDATE`,
      [night, personId],
    );
    return row ?? null;
  }

  /**
   * The mark is that of whoever pressed last, also where she says what stood there: a colleague who takes hers back takes
   * back none that somebody else has confirmed. Without a reason she takes away only that mark of another that she saw.
   */
  private async store(
    by: Principal,
    { night, personId, mark, was, wasAt, why }: RollCallFields,
  ): Promise<Pick<RollCallRow, 'id' | 'version'> | undefined> {
    const [stands] = await this.database.sql<Pick<RollCallRow, 'id' | 'version'>>(
      `WITH made AS (
         INSERT INTO roll_call_mark AS k (centre_id, night, person_id, mark, marked_at, marked_by, id)
         SELECT $1, $2::date, $3, $4, $5::timestamptz, $6, $8::uuid WHERE $7::text IS NULL
         ON CONFLICT ON CONSTRAINT roll_call_mark_pkey DO UPDATE
           SET mark = $4, version = k.version + 1, marked_at = $5, marked_by = $6
           WHERE k.mark IS NOT DISTINCT FROM $4 OR k.mark IS NULL OR k.marked_by = $6 RETURNING id, version),
       changed AS (
         UPDATE roll_call_mark SET mark = $4, marked_at = $5::timestamptz, marked_by = $6, version = version + 1
         WHERE centre_id = $1 AND night = $2::date AND person_id = $3 AND $7::text IS NOT NULL
           AND (mark = $7 AND ($4::text IS NOT NULL OR $9 OR marked_at = $10::timestamptz) OR mark IS NOT DISTINCT FROM $4 OR marked_by = $6)
         RETURNING id, version)
       SELECT id, version FROM made UNION ALL SELECT id, version FROM changed`,
      [
        by.centreId,
        night,
        personId,
        mark,
        this.clock.now(),
        by.staffId,
        was,
        newId(),
        why !== undefined,
        wasAt ?? null,
      ],
    );
    return stands;
  }

  /** A first mark is recorded later than its night; another one corrects what stood there. */
  private async keep(
    { id, version }: Pick<RollCallRow, 'id' | 'version'>,
    was: Pick<RollCallRow, 'mark' | 'version'> | null,
    mark: RollCallMark | null,
    why: Why,
  ): Promise<void> {
    await this.versions.keep(await this.sealer.keyOf(id), {
      ...{ kind: 'roll_call_mark', id, version: was?.version ?? version, why },
      ...{ change: was ? 'corrected' : 'dated' },
      ...{ before: { rollCallMark: was?.mark }, after: { rollCallMark: mark } },
    });
    if (!was) await this.database.repository(RollCallRow).increment({ id }, 'version', 1);
  }
}
