import { createSecretKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, Keyring } from '@baanek/kernel';
import { type Findable, keyed, tokensOf, weightOf } from '../names/tokens';

/** People whose weight is less than this fraction (1/4) of the best one’s are not opened. */
const TELLING = 4;
/** Nor, when enough are, those who weigh less than three quarters of it. */
const NEARLY = 0.75;

/**
 * The people filed under the most telling of some values, as `f (person_id, weight)`: at most `$5`, and of those who weigh
 * clearly less than the best one no more than the first `$6`. Its parameters `$1` to `$6` are those of
 * `TokenIndex.parametersFor`.
 */
export const MOST_TELLING = `(
  SELECT w.person_id, w.weight FROM (
    SELECT s.person_id, s.weight, max(s.weight) OVER () AS best,
           row_number() OVER (ORDER BY s.weight DESC, s.person_id) AS place
    FROM (SELECT t.person_id, sum(a.weight) AS weight
          FROM unnest($3::bigint[], $4::real[]) AS a (token, weight)
          JOIN person_token t ON t.centre_id = $1 AND t.side = $2 AND t.token = a.token
          GROUP BY t.person_id ORDER BY weight DESC, t.person_id LIMIT $5) s) w
  WHERE w.weight >= w.best / ${TELLING} AND (w.place <= $6 OR w.weight >= w.best * ${NEARLY})) f`;

/** The keyed tokens under which persons are filed; the only way from a name to a row. */
@Injectable()
export class TokenIndex {
  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
  ) {}

  /** Files a person anew under what they can be found by now. */
  async file(personId: string, person: Findable, isNew: boolean): Promise<void> {
    if (!isNew) await this.database.sql(`DELETE FROM person_token WHERE person_id = $1`, [personId]);
    await this.fileAll([{ personId, person }]);
  }

  /** Files many new persons. */
  async fileAll(persons: readonly { personId: string; person: Findable }[]): Promise<void> {
    const { centreId, side } = this.database.principal;
    const ids: string[] = [];
    const tokens: string[] = [];
    for (const { personId, person } of persons)
      for (const token of await this.keyed(tokensOf(person))) {
        ids.push(personId);
        tokens.push(token);
      }
    if (tokens.length === 0) return;
    await this.database.sql(
      `INSERT INTO person_token (centre_id, side, token, person_id)
       SELECT $1, $2, t.token, t.person_id FROM unnest($3::bigint[], $4::uuid[]) AS t (token, person_id)
       ON CONFLICT DO NOTHING`,
      [centreId, side, tokens, ids],
    );
  }

  /** Parameters of a statement over `MOST_TELLING`, for what is asked. */
  async parametersFor(values: readonly string[], most: number, enough: number): Promise<unknown[]> {
    const { centreId, side } = this.database.principal;
    return [centreId, side, await this.keyed(values), values.map(weightOf), most, enough];
  }

  /** Which of these numbers somebody of this side of the centre has who is none of `own`, since merges neither. */
  async pinsOfOthers(pins: readonly string[], own: readonly string[]): Promise<ReadonlySet<string>> {
    const { centreId, side } = this.database.principal;
    const tokens = await this.keyed(pins.map(pin => `pin ${pin}`));
    const rows = await this.database.sql<{ token: string }>(
      `SELECT DISTINCT t.token FROM person_token t JOIN person p ON p.id = t.person_id
       WHERE t.centre_id = $1 AND t.side = $2 AND t.token = ANY($3::bigint[])
         AND CASE WHEN p.merged_into IS NULL THEN p.id ELSE person_head(p.id) END <> ALL($4::uuid[])`,
      [centreId, side, tokens, own],
    );
    const found = new Set(rows.map(({ token }) => token));
    return new Set(pins.filter((_, i) => found.has(tokens[i] ?? '')));
  }

  private async keyed(values: readonly string[]): Promise<string[]> {
    const { centreId, side } = this.database.principal;
    const { tokens } = await this.keyring.centre(centreId);
    const key = createSecretKey(tokens[side]); // as an object: six times faster than bytes
    return values.map(value => keyed(key, value));
  }
}
