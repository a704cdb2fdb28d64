import { createSecretKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, Keyring } from '@baanek/kernel';
import { readName } from '../names/name-words';
import { keyed, tokensFor, weightOf } from '../names/tokens';
import { type Likeness, likeness } from '../search/same.rules';
import type { Person } from '../persons/person.entity';
import { type Opened, PersonVault } from '../persons/person-vault.service';

/** Somebody on file, and what is known of who they are. */
export interface OnFile {
  personId: string;
  like: Likeness;
}

const EACH = 10;
/** Values that forgive a typing error. */
const FORGIVING = /^(?:near|trio|slip|about) /;

/** `head` is who stands for her since a merge. */
type Row = Pick<Person, 'id' | 'identity' | 'contact'> & { head: string };

/** Looks up many people at once, with a few statements; whoever uses it records that it did. */
@Injectable()
export class BulkRecognition {
  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
    private readonly vault: PersonVault,
  ) {}

  /** How many people with a name are on file on this side. */
  async onFile(): Promise<number> {
    const [row] = await this.database.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM person WHERE centre_id = $1 AND side = $2 AND named`,
      [this.database.principal.centreId, this.database.principal.side],
    );
    return row?.n ?? 0;
  }

  /** Whether anybody of the centre was registered at or after this moment. */
  async registeredSince(moment: Date): Promise<boolean> {
    const found = await this.database.sql(
      `SELECT 1 FROM person WHERE centre_id = $1 AND created_at >= $2 LIMIT 1`,
      [this.database.principal.centreId, moment],
    );
    return found.length > 0;
  }

  /**
   * For each of those wanted, the few on file who share most of what they are filed under; no one is
   * decided for. People whom the running transaction registers are left out: an import is matched against the file as
   * it was before.
   */
  async candidates(wanted: readonly Likeness[]): Promise<OnFile[][]> {
    const pairs = await this.pairs(wanted);
    const known = await this.open([...new Set(pairs.map(({ id }) => id))]);
    const found = wanted.map((): OnFile[] => []);
    for (const { at, id } of pairs) {
      const one = known.get(id);
      if (one) found[at]?.push(one);
    }
    return found;
  }

  private async pairs(wanted: readonly Likeness[]): Promise<{ at: number; id: string }[]> {
    const { centreId, side } = this.database.principal;
    const { tokens } = await this.keyring.centre(centreId);
    const key = createSecretKey(tokens[side]);
    const asked = wanted.flatMap((like, at) =>
      valuesOf(like).map(value => ({ at, token: keyed(key, value), weight: weightOf(value) })),
    );
    if (asked.length === 0) return [];
    return this.database.sql(
      `SELECT at, id FROM (
         SELECT a.at, t.person_id AS id,
                row_number() OVER (PARTITION BY a.at ORDER BY sum(a.weight) DESC, t.person_id) AS place
         FROM unnest($3::int[], $4::bigint[], $5::real[]) AS a (at, token, weight)
         JOIN person_token t ON t.centre_id = $1 AND t.side = $2 AND t.token = a.token
          AND t.xmin <> pg_current_xact_id()::xid
         GROUP BY a.at, t.person_id) AS ranked
       WHERE place <= ${EACH}`,
      [
        centreId,
        side,
        asked.map(({ at }) => at),
        asked.map(({ token }) => token),
        asked.map(one => one.weight),
      ],
    );
  }

  private async open(ids: readonly string[]): Promise<Map<string, OnFile>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.sql<Row>(
      `SELECT id, identity, contact, CASE WHEN merged_into IS NULL THEN id ELSE person_head(id) END AS head
       FROM person WHERE id = ANY($1)`,
      [ids],
    );
    const opened = await this.vault.openAll(rows);
    return new Map(
      rows.flatMap(({ id, head }) => {
        const one = opened.get(id);
        return one ? [[id, { personId: head, like: likeOf(one) }] as const] : [];
      }),
    );
  }
}

function likeOf({ identity, contact }: Opened): Likeness {
  const { surname, given, patronymic, birthYear, birthDate } = identity;
  return likeness([surname, given, patronymic], { birthYear, birthDate, phones: contact?.phones ?? [] });
}

/** What she may be filed under, but for what forgives typing errors: that finds too many to decide for. */
function valuesOf({ words, birthYear, phones }: Likeness): string[] {
  const asked = { words: readName(words.join(' ')), birthYear, phone: null, pin: null };
  return [
    ...tokensFor(asked).filter(value => !FORGIVING.test(value)),
    ...phones.map(phone => `phone ${phone}`),
  ];
}
