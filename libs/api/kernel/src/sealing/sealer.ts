import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { open, seal } from './envelope';
import { Keyring } from './keyring';

/** Where a sealed value stands; part of its authentication. */
export interface Place {
  table: string;
  row: string;
  column: string;
}

/** The key of one subject: a person, an appeal, a trip, an uploaded journal. Destroying it destroys what it sealed. */
export interface SubjectKey {
  subject: string;
  key: Buffer;
}

/** A key as it is stored. */
export interface WrappedKey {
  subject: string;
  wrapped: Buffer;
}

/** A row as it was read, with what is sealed in it and whose key sealed that. */
export interface SealedRow {
  id: string;
  sealed: Buffer;
  sealedFor: string;
}

const at = (key: SubjectKey, place: Place): string =>
  `${place.table}/${place.row}/${place.column}/${key.subject}`;

/** Seals and opens JSON values under the key of their subject. */
@Injectable()
export class Sealer {
  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
  ) {}

  /** Makes and stores the key of a new subject. */
  async create(subject: string): Promise<SubjectKey> {
    const [key] = await this.createAll([subject]);
    if (!key) throw new Error('a subject without a key');
    return key;
  }

  /** Makes and stores the keys of new subjects, in their order. */
  async createAll(subjects: readonly string[]): Promise<SubjectKey[]> {
    const { centreId, side } = this.database.principal;
    const { wrapping } = await this.keyring.centre(centreId);
    // the database tells ids in lower case: a key that is named otherwise would open nothing again
    if (subjects.some(subject => subject !== subject.toLowerCase())) throw new Error('an id in upper case');
    const keys = subjects.map(subject => ({ subject, key: randomBytes(32) }));
    await this.database.sql(
      `INSERT INTO sealing_key (subject_id, wrapped, centre_id, side)
       SELECT k.*, $3, $4 FROM unnest($1::uuid[], $2::bytea[]) AS k`,
      [
        subjects,
        keys.map(({ subject, key }) => seal(wrapping, `sealing_key/${subject}`, key)),
        centreId,
        side,
      ],
    );
    return keys;
  }

  /** Keys of several subjects at once; a subject without a key (erased, or of the other side) is absent. */
  async keys(subjects: readonly string[]): Promise<Map<string, SubjectKey>> {
    if (subjects.length === 0) return new Map();
    return this.unwrap(
      await this.database.sql<WrappedKey>(
        `SELECT subject_id AS subject, wrapped FROM sealing_key WHERE subject_id = ANY($1)`,
        [subjects],
      ),
    );
  }

  /** Unwraps keys that another statement has read together with the rows they seal. */
  async unwrap(rows: readonly WrappedKey[]): Promise<Map<string, SubjectKey>> {
    if (rows.length === 0) return new Map();
    const { wrapping } = await this.keyring.centre(this.database.principal.centreId);
    return new Map(
      rows.map(({ subject, wrapped }) => [
        subject,
        { subject, key: open(wrapping, `sealing_key/${subject}`, wrapped) },
      ]),
    );
  }

  /** The key of one subject; throws when it has none. */
  async key(subject: string): Promise<SubjectKey> {
    const key = (await this.keys([subject])).get(subject);
    if (!key) throw new Error('a subject without a key');
    return key;
  }

  /** The key of a record that had nothing to seal so far: made when it is first asked for, under the lock of the record. */
  async keyOf(record: string): Promise<SubjectKey> {
    return (await this.keys([record])).get(record) ?? this.create(record);
  }

  seal(key: SubjectKey, place: Place, value: unknown): Buffer {
    return seal(key.key, at(key, place), Buffer.from(JSON.stringify(value)));
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what it sealed
  open<T>(key: SubjectKey, place: Place, sealed: Buffer): T {
    return JSON.parse(open(key.key, at(key, place), sealed).toString()) as T;
  }

  /** Rows with their words in place of what was sealed. The keys of all are read at once; throws where one has none. */
  async openRows<Words extends object, Row extends SealedRow>(
    rows: readonly Row[],
    placeOf: (id: string) => Place,
  ): Promise<(Omit<Row, 'sealed' | 'sealedFor'> & Words)[]> {
    const keys = await this.keys([...new Set(rows.map(({ sealedFor }) => sealedFor))]);
    return rows.map(row => {
      const { sealed, sealedFor, ...view } = row;
      const key = keys.get(sealedFor);
      if (!key) throw new Error('a subject without a key');
      return { ...view, ...this.open<Words>(key, placeOf(row.id), sealed) };
    });
  }
}
