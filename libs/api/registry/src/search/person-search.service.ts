import { Injectable } from '@nestjs/common';
import { Audit, Database, type Principal, Refusal } from '@baanek/kernel';
import { tokensFor } from '../names/tokens';
import { readCode } from '../persons/codes';
import { initialsOf, shortName } from '../persons/identity';
import { MergedRecords } from '../merging/merged-records.service';
import type { Person } from '../persons/person.entity';
import { type Opened, PersonVault, type WrappedRow } from '../persons/person-vault.service';
import { readPhone } from '../persons/phone.rules';
import type { Candidate, SearchPersons, SearchResult } from './search.dto';
import { judgeAll, askedName, type Question } from './search.rules';
import { MOST_TELLING, TokenIndex } from './token-index.service';

const LIMIT = 50;
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
  ) {}

  async search(by: Principal, query: SearchPersons): Promise<SearchResult> {
    const code = readCode(query.text ?? '');
    const question = questionOf(query);
    const values = tokensFor({ ...question, words: question.name });
    if (!code && values.length === 0)
      throw new Refusal('registry.too_vague', [{ field: 'text', rule: 'tooVague' }]);
    const exact = code
      ? await this.database.sql<Row>(
          `SELECT ${COLUMNS}, k.wrapped FROM person p JOIN sealing_key k ON k.subject_id = p.id
           WHERE p.code = $1 AND p.side = $2`,
          [code, by.side],
        )
      : [];
    const rows = values.length > 0 ? await this.filedUnder(values) : [];
    const byCode = await this.describe(by, exact);
    const bySound = await this.describe(by, rows, question);
    const seen = new Set(byCode.map(candidate => candidate.id));
    const found = [...byCode, ...bySound.filter(candidate => !seen.has(candidate.id))].slice(0, LIMIT);
    const merged = [...exact, ...rows].filter(row => row.mergedInto !== null).map(({ id }) => id);
    const candidates = merged.length > 0 ? await this.merged.replace(found, merged) : found;
    const subjectIds = candidates.map(candidate => candidate.id);
    this.audit.record({ action: 'registry.searched', subjectIds, reason: query.purpose });
    return { candidates };
  }

  /** People filed under the most telling of these values, with their wrapped keys, best first. */
  private async filedUnder(values: readonly string[]): Promise<Row[]> {
    return this.database.prepared<Row>(
      `SELECT ${COLUMNS}, k.wrapped FROM ${MOST_TELLING}
       JOIN person p ON p.id = f.person_id JOIN sealing_key k ON k.subject_id = p.id
       WHERE f.weight >= f.least ORDER BY f.weight DESC, p.id`,
      await this.index.parametersFor(values, LIMIT),
    );
  }

  /** Candidates in the order of their evidence; without a question, all of them by their code. */
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
    return judged.sort((a, b) => b.score - a.score).map(({ view }) => view);
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

/** What was typed into one box is a phone, a PIN, or words of a name with perhaps a year. */
function questionOf(query: SearchPersons): Question {
  const text = (query.text ?? '').trim();
  const digits = text.replace(/[\s()+-]/g, '');
  const isNumber = /^\d{3,}$/.test(digits);
  const pin = isNumber && digits.length === 14 ? digits : (query.pin?.replace(/\D/g, '') ?? '');
  const typed = isNumber && digits.length !== 14 ? text : query.phone;
  const year = /(?<!\d)(19|20)\d\d(?!\d)/.exec(text)?.[0];
  return {
    name: askedName(`${query.name ?? ''} ${isNumber ? '' : text.replace(/(?<!\p{L})\d+(?!\p{L})/gu, ' ')}`),
    birthYear: query.birthYear ?? (year && !isNumber ? Number(year) : null),
    phone: typed ? readPhone(typed) : null,
    pin: pin.length === 14 ? pin : null,
    oblast: query.oblast ?? null,
  };
}
