import { Injectable } from '@nestjs/common';
import type { RecordChange, RecordKind } from '@baanek/contracts';
import { v7 as newId } from 'uuid';
import { Clock } from '../clock';
import { Database } from '../database/database';
import { STAFF_NAMES } from '../database/directory.sql';
import { Refusal } from '../errors/refusal';
import { type Place, Sealer, type SubjectKey } from '../sealing/sealer';
import { changedFields, type Facts } from './changed-fields';
import type { ChangedField, RecordHistory, RecordVersionView, Why } from './correction.dto';
import { RecordVersion } from './record-version.entity';

interface Content {
  remark: string;
  fields: ChangedField[];
}

/** A change of one version of a record. */
export interface Correction {
  kind: RecordKind;
  id: string;
  /** The version that is changed. */
  version: number;
  change: RecordChange;
  why: Why;
  /** What of the record changes; both empty where it is voided or restored. */
  before?: Facts;
  after?: Facts;
}

const MOST_SHOWN = 999;

const at = (row: string): Place => ({ table: 'record_version', row, column: 'content' });

/**
 * What records said before they were corrected. The database shows a version to those who may read the record, and to
 * nobody else; it is sealed under the record's own key, and is never changed or deleted.
 */
@Injectable()
export class RecordVersions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sealer: Sealer,
  ) {}

  /** Keeps one change, inside the transaction that makes it. */
  async keep(
    key: SubjectKey,
    { kind, id: recordId, version, change, why, before = {}, after = {} }: Correction,
  ): Promise<void> {
    const { centreId, side, staffId } = this.database.principal;
    const id = newId();
    const content: Content = { remark: why.remark ?? '', fields: changedFields(before, after) };
    await this.database.repository(RecordVersion).insert({
      ...{ id, centreId, side, kind, recordId, version, change },
      reason: why.reason,
      sealedFor: key.subject,
      content: this.sealer.seal(key, at(id), content),
      changedAt: this.clock.now(),
      changedBy: staffId,
    });
  }

  /** Keeps changes of many records that one thing has made, in one statement; each is sealed under its record's own key. */
  async keepAll(changes: readonly (Correction & { key: SubjectKey })[]): Promise<void> {
    const { centreId, side, staffId } = this.database.principal;
    const rows = changes.map(({ key, before = {}, after = {}, why, ...change }) => {
      const id = newId();
      const content: Content = { remark: why.remark ?? '', fields: changedFields(before, after) };
      return { ...change, row: id, why, key, content: this.sealer.seal(key, at(id), content) };
    });
    await this.database.sql(
      `INSERT INTO record_version (id, centre_id, side, kind, record_id, version, change, reason, sealed_for, content,
                                   changed_at, changed_by)
       SELECT v.id, $1, $2, v.kind, v.record_id, v.version, v.change, v.reason, v.sealed_for, v.content, $3, $4
       FROM unnest($5::uuid[], $6::text[], $7::uuid[], $8::int[], $9::text[], $10::text[], $11::uuid[], $12::bytea[])
            AS v (id, kind, record_id, version, change, reason, sealed_for, content)`,
      [
        ...[centreId, side, this.clock.now(), staffId],
        rows.map(({ row }) => row),
        rows.map(({ kind }) => kind),
        rows.map(({ id }) => id),
        rows.map(({ version }) => version),
        rows.map(({ change }) => change),
        rows.map(({ why }) => why.reason),
        rows.map(({ key }) => key.subject),
        rows.map(({ content }) => content),
      ],
    );
  }

  /**
   * Keeps that a record was voided, or is counted again, and answers since when it is voided; null where it counts. 409
   * `record.voided` or `record.not_voided` when it is so already.
   */
  async mark(
    { kind, id, version, voidedAt }: Pick<Correction, 'kind' | 'id' | 'version'> & { voidedAt: Date | null },
    change: 'voided' | 'restored',
    why: Why,
    keyOf: () => Promise<SubjectKey>,
  ): Promise<Date | null> {
    if (change === 'voided' && voidedAt) throw new Refusal('record.voided');
    if (change === 'restored' && !voidedAt) throw new Refusal('record.not_voided');
    await this.keep(await keyOf(), { kind, id, version, change, why });
    return change === 'voided' ? this.clock.now() : null;
  }

  /**
   * The changes of a record the reader has already been let to, the latest first: of more than 999 the latest, and the first
   * one, which holds what was typed at the beginning.
   */
  async of(kind: RecordKind, recordId: string): Promise<RecordHistory> {
    const rows = await this.database.sql<
      Omit<RecordVersionView, 'remark' | 'fields'> & { sealedFor: string; content: Buffer }
    >(
      `SELECT v.id, v.change, v.reason, v.changed_at AS "changedAt", coalesce(s.display_name, '') AS "changedBy",
              v.version, v.sealed_for AS "sealedFor", v.content
       FROM record_version v LEFT JOIN ${STAFF_NAMES} s ON s.id = v.changed_by
       WHERE v.kind = $1 AND v.record_id = $2 AND (v.version = (
           SELECT min(o.version) FROM record_version o WHERE o.kind = $1 AND o.record_id = $2)
         OR v.version >= (SELECT coalesce(min(l.version), 0) FROM (
           SELECT o.version FROM record_version o WHERE o.kind = $1 AND o.record_id = $2
           ORDER BY o.version DESC LIMIT ${MOST_SHOWN}) l))
       ORDER BY v.version DESC`,
      [kind, recordId],
    );
    const keys = await this.sealer.keys([...new Set(rows.map(({ sealedFor }) => sealedFor))]);
    const versions = rows.flatMap(({ sealedFor, content, ...row }) => {
      const key = keys.get(sealedFor);
      return key ? [{ ...row, ...this.sealer.open<Content>(key, at(row.id), content) }] : [];
    });
    return { versions };
  }
}
