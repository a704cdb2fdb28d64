import { Injectable } from '@nestjs/common';
import { Database, type Principal } from '@baanek/kernel';
import { readCodeStart } from '../persons/codes';
import { PersonSearch } from './person-search.service';

/** People whose codes begin alike, at most: one who types two letters has not yet said whom she means. */
const MOST_BY_CODE = 1_000;

/** Whom the words typed over a list mean; `partial` where there were more people than were looked at. */
interface Meant {
  ids: readonly string[];
  partial: boolean;
}

const NOBODY: Meant = { ids: [], partial: false };

/** Finds the people of a list by what is typed over it: the beginning of a code, or words of a name. */
@Injectable()
export class ListedPersons {
  constructor(
    private readonly database: Database,
    private readonly finder: PersonSearch,
  ) {}

  /**
   * Null where nothing was typed. Names are asked for among everybody only where the reader of the list may open any file;
   * who may not names those whose names she sees.
   */
  async meant(
    by: Principal,
    words: string | undefined,
    among: 'everybody' | (() => Promise<readonly string[]>),
  ): Promise<Meant | null> {
    const typed = words?.trim() ?? '';
    if (typed === '') return null;
    const start = readCodeStart(typed);
    const coded = start ? await this.coded(by, start) : [];
    // letters and digits are a code: nobody is called so, and nobody’s name need be opened
    const isCode = start !== null && /\d/.test(start);
    const { ids, partial } = isCode ? NOBODY : await this.called(by, typed, among);
    return { ids: await this.heads([...coded, ...ids]), partial: partial || coded.length === MOST_BY_CODE };
  }

  private async called(
    by: Principal,
    typed: string,
    among: 'everybody' | (() => Promise<readonly string[]>),
  ): Promise<Meant> {
    if (among === 'everybody') return this.finder.called(by, typed);
    return { ids: await this.finder.calledAmong(by, typed, await among()), partial: false };
  }

  private async coded({ centreId, side }: Principal, start: string): Promise<string[]> {
    const rows = await this.database.sql<{ id: string }>(
      `SELECT p.id FROM person p
       WHERE p.centre_id = $1 AND p.side = $2 AND p.code >= $3 AND p.code < $4 AND starts_with(p.code, $3)
       ORDER BY p.code LIMIT ${MOST_BY_CODE}`,
      [centreId, side, start, `${start}\uFFFF`], // a sign that goes behind all others, by bytes and by ICU
    );
    return rows.map(({ id }) => id);
  }

  /** Records follow merges: what was found under a merged record stands under the one it was merged into. */
  private async heads(ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.sql<{ id: string }>(
      `SELECT DISTINCT CASE WHEN p.merged_into IS NULL THEN p.id ELSE person_head(p.id) END AS id
       FROM person p WHERE p.id = ANY($1::uuid[])`,
      [[...new Set(ids)]],
    );
    return rows.map(({ id }) => id);
  }
}
