import { Injectable } from '@nestjs/common';
import { Audit, Database, type Principal, Refusal } from '@baanek/kernel';
import { tokensFor } from '../names/tokens';
import { readCode } from '../persons/codes';
import { initialsOf, shortName } from '../persons/identity';
import type { Person } from '../persons/person.entity';
import { PersonVault } from '../persons/person-vault.service';
import { readPhone } from '../persons/phone.rules';
import type { Candidate, SearchPersons, SearchResult } from './search.dto';
import { judge, type Question } from './search.rules';
import { TokenIndex } from './token-index.service';

const LIMIT = 50;
const COLUMNS = 'id, code, named, sex, oblast, identity, contact';

type Row = Pick<Person, 'id' | 'code' | 'named' | 'sex' | 'oblast' | 'identity' | 'contact'>;

/** Finds people by code, phone, PIN or the sound of a name, over sealed rows. Every search is audited. */
@Injectable()
export class PersonSearch {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly index: TokenIndex,
    private readonly vault: PersonVault,
  ) {}

  async search(by: Principal, query: SearchPersons): Promise<SearchResult> {
    const code = readCode(query.text ?? '');
    const question = questionOf(query);
    const values = tokensFor({ ...question, words: question.name.split(/\s+/) });
    if (!code && values.length === 0)
      throw new Refusal('registry.too_vague', [{ field: 'text', rule: 'tooVague' }]);
    const exact = code
      ? await this.database.sql<Row>(`SELECT ${COLUMNS} FROM person WHERE code = $1 AND side = $2`, [
          code,
          by.side,
        ])
      : [];
    const found = values.length > 0 ? await this.index.find(values, LIMIT) : [];
    const rows =
      found.length > 0
        ? await this.database.sql<Row>(`SELECT ${COLUMNS} FROM person WHERE id = ANY($1)`, [found])
        : [];
    const byCode = (await this.describe(exact)).map(candidate => ({
      ...candidate,
      reasons: ['code_same' as const],
    }));
    const bySound = await this.describe(rows, question);
    const seen = new Set(byCode.map(candidate => candidate.id));
    const candidates = [...byCode, ...bySound.filter(candidate => !seen.has(candidate.id))].slice(0, LIMIT);
    const subjectIds = candidates.map(candidate => candidate.id);
    await this.audit.record({ action: 'registry.searched', subjectIds, reason: query.purpose });
    return { candidates };
  }

  /** Candidates in the order of their evidence; without a question, all of them as certain. */
  private async describe(rows: readonly Row[], question?: Question): Promise<Candidate[]> {
    const opened = await this.vault.openAll(rows);
    const judged = rows.flatMap(row => {
      const known = opened.get(row.id);
      if (!known) return [];
      const { identity } = known;
      const judgement = question
        ? judge(question, { ...known, oblast: row.oblast })
        : { likelihood: 'likely' as const, reasons: [], score: 0 };
      if (!judgement) return [];
      const { id, code, named, sex, oblast } = row;
      const { likelihood, reasons, score } = judgement;
      const names = {
        shortName: shortName(identity),
        initials: initialsOf(identity),
        birthYear: identity.birthYear,
      };
      return [{ score, view: { id, code, named, sex, oblast, ...names, likelihood, reasons } }];
    });
    return judged.sort((a, b) => b.score - a.score).map(({ view }) => view);
  }
}

/** What was typed into one box is a phone, a PIN, or words of a name with perhaps a year. */
function questionOf(query: SearchPersons): Question {
  const text = (query.text ?? '').trim();
  const digits = text.replace(/[\s()+-]/g, '');
  const isNumber = /^\d{3,}$/.test(digits);
  const pin = isNumber && digits.length === 14 ? digits : (query.pin?.replace(/\D/g, '') ?? '');
  const phone = isNumber && digits.length !== 14 ? readPhone(text) : readPhone(query.phone ?? '');
  const year = /(?<!\d)(19|20)\d\d(?!\d)/.exec(text)?.[0];
  return {
    name: `${query.name ?? ''} ${isNumber ? '' : text.replace(/\d+/g, ' ')}`.trim(),
    birthYear: query.birthYear ?? (year && !isNumber ? Number(year) : null),
    phone,
    pin: pin.length === 14 ? pin : null,
    oblast: query.oblast ?? null,
  };
}
