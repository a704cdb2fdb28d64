import { Injectable } from '@nestjs/common';
import { Database } from '@baanek/kernel';
import type { Contact } from '../persons/identity';
import type { OtherContact } from '../persons/person.dto';
import { PersonVault } from '../persons/person-vault.service';
import { sameContact } from './contact-rule';

interface Row {
  id: string;
  code: string;
  identity: Buffer;
  contact: Buffer | null;
  mergeId: string;
  mergeVersion: number;
}

/** Ways to reach somebody that came with records merged into hers, while nobody has said which hold. */
@Injectable()
export class OtherContacts {
  constructor(
    private readonly database: Database,
    private readonly vault: PersonVault,
  ) {}

  /** Those that differ from her own. */
  async of(personId: string, own: Contact | null): Promise<OtherContact[]> {
    const rows = await this.database.sql<Row>(
      `SELECT p.id, p.code, p.identity, p.contact, m.id AS "mergeId", m.version AS "mergeVersion"
       FROM person_merge m JOIN person p ON p.id = m.merged_id
       WHERE m.undone_at IS NULL AND m.contact_settled_at IS NULL AND p.contact IS NOT NULL
         AND m.kept_id IN (WITH RECURSIVE hers AS (
           SELECT $1::uuid AS id UNION SELECT q.id FROM person q JOIN hers h ON q.merged_into = h.id) SELECT id FROM hers)
       ORDER BY m.merged_at, m.id`,
      [personId],
    );
    const opened = await this.vault.openAll(rows);
    return rows.flatMap(({ id, code, mergeId, mergeVersion }) => {
      const contact = opened.get(id)?.contact;
      return contact && !sameContact(own, contact) ? [{ mergeId, mergeVersion, code, contact }] : [];
    });
  }
}
