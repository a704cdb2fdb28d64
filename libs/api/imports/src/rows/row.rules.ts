import { ageBandOf, type ImportFault, type ImportField, mixesScripts, tidyName } from '@baanek/contracts';
import { type Likeness, likeness, type RegisterPerson } from '@baanek/registry';
import type { AppealDetails } from '@baanek/cases';
import { readBirth, type TypedBirth } from './birth.rules';
import { readDateOr } from './dates.rules';
import { namesSeveral, sexOfName, type SplitName, splitFullName } from './full-name.rules';
import { UNREADABLE } from '../reading/limits';
import { readPhones } from './phones.rules';
import {
  isTotal,
  readChannel,
  readChildren,
  readOblast,
  readRelation,
  readServices,
  readSex,
  readViolence,
} from './words.rules';

/** A row as a careful clerk would enter it; `person` is null for the anonymous. */
export interface Entry {
  date: string;
  appeal: AppealDetails;
  person: RegisterPerson | null;
  birth: TypedBirth;
  phones: string[];
}

export interface Fault {
  fault: ImportFault;
  /** Index of the column at fault; null when it is the row as a whole. */
  column: number | null;
}

const LONGEST_CELL = 2_000;
const NAMES: ReadonlySet<ImportField> = new Set(['full_name', 'surname', 'given_name', 'patronymic']);

/** Reads one row. `today` is a local date: nothing happened after it. */
export function readRow(
  cells: readonly string[],
  mapping: readonly ImportField[],
  today: string,
): Entry | Fault {
  const tidy = cells.map(cell => cell.trim());
  if (tidy.every(cell => cell === '')) return { fault: 'empty', column: null };
  if (isTotal(tidy)) return { fault: 'total', column: null };
  const long = tidy.findIndex(cell => cell.length > LONGEST_CELL);
  if (long !== -1) return { fault: 'too_long', column: long };
  const unreadable = tidy.findIndex((cell, i) => mapping[i] !== 'ignore' && cell.includes(UNREADABLE));
  if (unreadable !== -1) return { fault: 'unreadable', column: unreadable };
  const cell = (field: ImportField): string =>
    mapping
      .flatMap((mapped, i) => (mapped === field && tidy[i] ? [tidy[i]] : []))
      .join(NAMES.has(field) ? ' ' : ', ');
  const at = (fault: ImportFault, field: ImportField): Fault => ({ fault, column: mapping.indexOf(field) });
  const when = readDateOr(cell('date'));
  if ('fault' in when) return at(when.fault, 'date');
  const { date } = when;
  if (date > today) return at('date_future', 'date');
  const birth = readBirth(cell('birth'), date);
  if (birth === undefined) return at('birth', 'birth');
  const violence = readViolence(cell('violence'));
  if (violence === undefined) return at('violence', 'violence');
  const children = mapping.includes('children') ? readChildren(cell('children')) : null;
  if (children === undefined) return at('children', 'children');
  const mixed = [...NAMES].find(field => mixesScripts(tidyName(cell(field))));
  if (mixed) return at('unreadable', mixed);
  if (namesSeveral(cell('full_name'))) return at('several_names', 'full_name');
  const name = nameIn(cell);
  const sex = readSex(cell('sex')) ?? (name ? sexOfName(name) : 'not_known');
  const oblast = readOblast(cell('oblast'));
  const { phones, remark } = readPhones(cell('phone'));
  const { services, unknown } = readServices(cell('services'));
  const age = birth.year === null ? null : Number(date.slice(0, 4)) - birth.year;
  return {
    date,
    birth,
    phones,
    appeal: {
      happenedAt: `${date}T12:00:00+06:00`,
      channel: readChannel(cell('channel')),
      sex,
      ageBand: ageBandOf(age),
      violence,
      relation: readRelation(cell('relation')),
      oblast,
      language: 'not_known',
      children,
      services,
      outcome: 'advised',
      reason: cell('note'),
      advice: unknown,
    },
    person: name && {
      names: { ...name, formerNames: [] },
      birth: birth.date ? { date: birth.date } : birth.year === null ? null : { year: birth.year },
      contact:
        phones.length > 0 || remark
          ? { phones, safeHours: remark, mayLeaveMessage: 'not_known', codeWord: '' }
          : null,
      sex,
      oblast,
      language: 'not_known',
      interpreter: false,
      wheelchair: false,
    },
  };
}

/** What a row says of who it is about; null for the anonymous. */
export function likeOf({ person, birth, phones }: Entry): Likeness | null {
  const names = person?.names;
  if (!names) return null;
  const { year: birthYear, date: birthDate } = birth;
  const like = likeness([names.surname, names.given, names.patronymic], { birthYear, birthDate, phones });
  return like.words.length > 0 ? like : null;
}

function nameIn(raw: (field: ImportField) => string): SplitName | null {
  const cell = (field: ImportField): string => tidyName(raw(field));
  const full = cell('full_name');
  if (/^(аноним|anonym|жашыруун|белгисиз|не назв|неизв|без имени)/i.test(full)) return null;
  const parts = { surname: cell('surname'), given: cell('given_name'), patronymic: cell('patronymic') };
  if (parts.surname || parts.given) return parts;
  return /\p{L}/u.test(full) ? splitFullName(full.slice(0, 200)) : null;
}
