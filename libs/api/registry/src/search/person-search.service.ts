import { Injectable } from '@nestjs/common';
import { initialsOf } from '@baanek/contracts';
import { Audit, Database, type Principal, Refusal } from '@baanek/kernel';
import { tokensFor } from '../names/tokens';
import { readCode } from '../persons/codes';
import { shortName } from '../persons/identity';
import { MergedRecords } from '../merging/merged-records.service';
import type { Person } from '../persons/person.entity';
import { type Opened, PersonVault, type WrappedRow } from '../persons/person-vault.service';
import { HouseGuests } from './house-guests';
import type { Candidate, SearchPersons, SearchResult } from './search.dto';
import { ANYBODY, type Facets, facetsOf, questionOf } from './search-question';
import { judgeAll, type Question } from './search.rules';
import { MOST_TELLING, TokenIndex } from './token-index.service';

const LIMIT = 50;
/** With a full name eight are enough, and whoever shares nearly as much of it as the best one. */
const ENOUGH_OF_FULL_NAME = 8;
const FULL_NAME = 3;
/** People who are opened for a name of one word: a tenth of a second. */
const MOST_OPENED = 2_000;
const COLUMNS = 'id, code, named, sex, oblast, identity, contact, merged_into AS "mergedInto"';

const BY_CODE = { likelihood: 'likely', reasons: ['code_same'], score: 0 } as const;

type Row = Pick<Person, 'code' | 'named' | 'sex' | 'oblast' | 'mergedInto'> & WrappedRow;

/** Finds people by code, phone, PIN or the sound of a name, over sealed rows. Every search is audited. */
@Injectable()
export class PersonSearch {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly index: TokenIndex,
    private readonly vault: PersonVault,
    private readonly merged: MergedRecords,
    private readonly guests: HouseGuests,
  ) {}

  async search(by: Principal, query: SearchPersons): Promise<SearchResult> {
    const code = readCode(query.text ?? '');
    const asked = questionOf(query);
    const values = tokensFor({ ...asked, words: asked.name });
    const facets = values.length === 0 ? facetsOf(query, asked) : null;
    const question = { ...asked, narrowed: facets !== null };
    if (!code && values.length === 0 && !facets)
      throw new Refusal('registry.too_vague', [{ field: 'text', rule: 'tooVague' }]);
    const exact = code
      ? await this.database.sql<Row>(
          `SELECT ${COLUMNS}, k.wrapped FROM person p JOIN sealing_key k ON k.subject_id = p.id
           WHERE p.code = $1 AND p.side = $2`,
          [code, by.side],
        )
      : [];
    const enough = question.name.length >= FULL_NAME ? ENOUGH_OF_FULL_NAME : LIMIT;
    const rows = facets ? await this.among(by, facets) : await this.filedUnder(values, enough);
    const byCode = await this.describe(by, exact);
    const bySound = await this.describe(by, rows, question);
    const seen = new Set(byCode.map(candidate => candidate.id));
    const found = [...byCode, ...bySound.filter(candidate => !seen.has(candidate.id))].slice(0, LIMIT);
    const merged = [...exact, ...rows].filter(row => row.mergedInto !== null).map(({ id }) => id);
    const candidates = merged.length > 0 ? await this.merged.replace(found, merged) : found;
    const subjectIds = candidates.map(candidate => candidate.id);
    this.audit.record({ action: 'registry.searched', subjectIds, reason: query.purpose });
    return { candidates, partial: facets !== null && rows.length === MOST_OPENED };
  }

  /**
   * The ids of people whose name sounds so, for a list that shows them; a name of one word is looked for among the latest,
   * and `partial` says that there were more. Seen again within a quarter of an hour, it is not written down again.
   */
  async called(by: Principal, text: string): Promise<{ ids: string[]; partial: boolean }> {
    const asked = questionOf({ purpose: 'return_visit', text });
    if (asked.name.length === 0) return { ids: [], partial: false };
    const values = tokensFor({ ...asked, words: asked.name });
    const narrowed = values.length === 0;
    const rows = narrowed ? await this.among(by, ANYBODY) : await this.filedUnder(values, LIMIT);
    const ids = (await this.describe(by, rows, { ...asked, narrowed })).map(({ id }) => id);
    this.audit.viewed({ action: 'registry.searched', subjectIds: ids, reason: 'list' });
    return { ids, partial: narrowed && rows.length === MOST_OPENED };
  }

  /** As `called`, among these people only: no name of anybody else is opened, and one word is enough. */
  async calledAmong(by: Principal, text: string, ids: readonly string[]): Promise<string[]> {
    const asked = questionOf({ purpose: 'return_visit', text });
    if (asked.name.length === 0 || ids.length === 0) return [];
    const rows = await this.database.sql<Row>(
      `SELECT ${COLUMNS}, k.wrapped FROM person p JOIN sealing_key k ON k.subject_id = p.id
       WHERE p.id = ANY($1::uuid[]) AND p.side = $2 AND p.named ORDER BY p.id DESC LIMIT ${MOST_OPENED}`,
      [ids, by.side],
    );
    const found = (await this.describe(by, rows, { ...asked, narrowed: true })).map(({ id }) => id);
    this.audit.viewed({ action: 'registry.searched', subjectIds: found, reason: 'list' });
    return found;
  }

  /** People filed under the most telling of these values, with their wrapped keys, best first. */
  private async filedUnder(values: readonly string[], enough: number): Promise<Row[]> {
    if (values.length === 0) return [];
    return this.database.prepared<Row>(
      `SELECT ${COLUMNS}, k.wrapped FROM ${MOST_TELLING}
       JOIN person p ON p.id = f.person_id JOIN sealing_key k ON k.subject_id = p.id
       ORDER BY f.weight DESC, p.id`,
      await this.index.parametersFor(values, LIMIT, enough),
    );
  }

  /** The latest people of whom that is known: there is no index of single words, which would tell how frequent each is. */
  private async among(by: Principal, facets: Facets): Promise<Row[]> {
    const { oblast, from, before, staffId, houseId } = facets;
    const guests = houseId && by.side === 'survivor' ? await this.guests.of(houseId, MOST_OPENED) : null;
    if (houseId && !guests) return []; // the programme knows no houses
    return this.database.sql<Row>(
      `SELECT ${COLUMNS}, k.wrapped FROM person p JOIN sealing_key k ON k.subject_id = p.id
       WHERE p.centre_id = $1 AND p.side = $2 AND p.named AND ($3::text IS NULL OR p.oblast = $3)
         AND ($4::date IS NULL OR p.created_at >= $4::date::timestamp AT TIME ZONE 'Asia/Bishkek')
         AND ($5::date IS NULL OR p.created_at < $5::date::timestamp AT TIME ZONE 'Asia/Bishkek')
         AND ($6::uuid IS NULL OR p.created_by = $6) AND ($7::uuid[] IS NULL OR p.id = ANY($7))
       ORDER BY p.id DESC LIMIT ${MOST_OPENED}`,
      [by.centreId, by.side, oblast, from, before, staffId, guests],
    );
  }

  /** Candidates, the likely first, then in the order of their evidence; without a question, all of them by their code. */
  private async describe(by: Principal, rows: readonly Row[], question?: Question): Promise<Candidate[]> {
    // contacts are evidence for a phone only: what is not needed stays shut
    const opened = await this.vault.openWrapped(
      question?.phone ? rows : rows.map(row => ({ ...row, contact: null })),
    );
    const households = question ? await this.householdsWith(by, question, rows, opened) : new Set<string>();
    const found = rows.flatMap(row => {
      const known = opened.get(row.id);
      return known
        ? [{ row, known: { ...known, oblast: row.oblast, household: households.has(row.id) } }]
        : [];
    });
    const judgements = question
      ? judgeAll(
          question,
          found.map(({ known }) => known),
        )
      : null;
    const judged = found.flatMap(({ row, known: { identity } }, i) => {
      const judgement = judgements ? judgements[i] : BY_CODE;
      if (!judgement) return [];
      const { id, code, named, sex, oblast } = row;
      const { likelihood, reasons, score } = judgement;
      const names = {
        shortName: shortName(identity),
        initials: initialsOf(identity),
        birthYear: identity.birthYear,
      };
      return [{ score, view: { id, code, named, sex, oblast, ...names, likelihood, reasons: [...reasons] } }];
    });
    return judged.sort(byEvidence).map(({ view }) => view);
  }

  /** People who share a household with somebody whose phone or PIN was asked for. */
  private async householdsWith(
    { side }: Principal,
    { phone, pin, name }: Question,
    rows: readonly Row[],
    opened: ReadonlyMap<string, Opened>,
  ): Promise<ReadonlySet<string>> {
    if (side !== 'survivor' || name.length === 0) return new Set(); // the programme knows no households
    const keyed = rows.filter(({ id }) => {
      const known = opened.get(id);
      return (phone && known?.contact?.phones.includes(phone)) || (pin && known?.identity.pin === pin);
    });
    if (keyed.length === 0) return new Set();
    const others = await this.database.sql<{ id: string }>(
      `SELECT other.person_id AS id FROM household_member one
       JOIN household_member other ON other.household_id = one.household_id AND other.person_id <> one.person_id
       WHERE one.person_id = ANY($1) AND one.left_at IS NULL AND other.left_at IS NULL`,
      [keyed.map(({ id }) => id)],
    );
    return new Set(others.map(({ id }) => id));
  }
}

interface Ranked {
  score: number;
  view: Pick<Candidate, 'likelihood' | 'code'>;
}

/** The likely before the others, more evidence before less; of as much, in the order of their codes, each time the same. */
const byEvidence = (a: Ranked, b: Ranked): number =>
  Number(b.view.likelihood === 'likely') - Number(a.view.likelihood === 'likely') ||
  b.score - a.score ||
  (a.view.code < b.view.code ? -1 : 1);
