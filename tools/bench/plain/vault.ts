import fs from 'node:fs';
import type { Run } from './database.ts';
import type { Contact, Identity, Rules } from './rules.ts';

export interface PersonRow {
  id: string;
  code: string;
  sex: string;
  named: boolean;
  oblast: string;
  language: string;
  interpreter: boolean;
  wheelchair: boolean;
  identity: Buffer;
  contact?: Buffer | null;
  background?: Buffer | null;
  consent?: object | null;
  version: number;
}

export interface OpenPerson {
  row: PersonRow;
  identity: Identity;
  contact: Contact | null;
  /** As it was told: nothing reads it here. */
  background: unknown;
}

/** What a line in a list needs. */
const LINE = 'id, code, sex, named, wheelchair, identity';

/** Opens what the API has sealed. */
export class Vault {
  private readonly secrets = new Map<string, Buffer>();
  private readonly root: Buffer;
  private readonly rules: Rules;

  constructor(rootKeyFile: string, rules: Rules) {
    this.rules = rules;
    const secret = Buffer.from(fs.readFileSync(rootKeyFile, 'utf8').trim(), 'hex');
    this.root = rules.derive(secret, 'baanek centre wrapping');
  }

  /** A key of this centre for one purpose; the centre's secret is read once. */
  async key(run: Run, centreId: string, purpose: string): Promise<Buffer> {
    let secret = this.secrets.get(centreId);
    if (!secret) {
      const [row] = await run<{ wrapped: Buffer }>('SELECT wrapped FROM centre_key WHERE centre_id = $1', [
        centreId,
      ]);
      secret = this.rules.open(this.root, `centre_key/${centreId}`, row?.wrapped ?? Buffer.alloc(0));
      this.secrets.set(centreId, secret);
    }
    const name = `${centreId} ${purpose}`;
    const key = this.secrets.get(name) ?? this.rules.derive(secret, purpose);
    this.secrets.set(name, key);
    return key;
  }

  /** People by id, with what is sealed in the columns asked for. */
  async people(
    run: Run,
    centreId: string,
    ids: readonly string[],
    columns = LINE,
  ): Promise<Map<string, OpenPerson>> {
    if (ids.length === 0) return new Map();
    const rows = await run<PersonRow>(`SELECT ${columns} FROM person WHERE id = ANY($1)`, [
      [...new Set(ids)],
    ]);
    const keys = await run<{ subject_id: string; wrapped: Buffer }>(
      'SELECT subject_id, wrapped FROM sealing_key WHERE subject_id = ANY($1)',
      [rows.map(row => row.id)],
    );
    return this.open(run, centreId, rows, new Map(keys.map(key => [key.subject_id, key.wrapped])));
  }

  /** What is sealed in rows that were read, with their keys. */
  async open(
    run: Run,
    centreId: string,
    rows: readonly PersonRow[],
    wrapped: ReadonlyMap<string, Buffer>,
  ): Promise<Map<string, OpenPerson>> {
    const wrapping = await this.key(run, centreId, 'wrapping');
    const people = new Map<string, OpenPerson>();
    for (const row of rows) {
      const key = this.rules.open(wrapping, `sealing_key/${row.id}`, wrapped.get(row.id) ?? Buffer.alloc(0));
      const identity = this.opened(key, row.id, 'identity', row.identity) as Identity;
      const contact = row.contact ? (this.opened(key, row.id, 'contact', row.contact) as Contact) : null;
      const background = row.background ? this.opened(key, row.id, 'background', row.background) : null;
      people.set(row.id, { row, identity, contact, background });
    }
    return people;
  }

  private opened(key: Buffer, id: string, column: string, sealed: Buffer): unknown {
    return JSON.parse(this.rules.open(key, `person/${id}/${column}/${id}`, sealed).toString());
  }
}
