import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../start/installation.ts';
import type { Entry, ImportRules } from './rules.ts';

/** What a careful clerk would have entered for one line. */
export interface KeyRow {
  line: number;
  bad: string | null;
  anonymous: boolean;
  repeat_of: number | null;
  date: string;
  sex: string;
  year: number;
  surname: string;
  given: string;
  patronymic: string;
  phone: string;
  types: string[];
  children: number;
}

const FIXTURE = path.join(ROOT, 'libs', 'api', 'imports', 'src', 'fixture');
export const JOURNAL = path.join(FIXTURE, 'register-journal.xlsx');

export const readKey = (): KeyRow[] =>
  (JSON.parse(fs.readFileSync(path.join(FIXTURE, 'register-journal.key.json'), 'utf8')) as { key: KeyRow[] })
    .key;

/** How many rows of the journal are read exactly as in its key, and how many bad ones with the right reason. */
export async function readAsInKey(
  rules: ImportRules,
): Promise<{ rowsExact: number; goodRows: number; badRight: number; badRows: number }> {
  const { headings, rows } = await rules.readTable(fs.readFileSync(JOURNAL));
  const mapping = rules.guessMapping(headings, rows);
  const figures = { rowsExact: 0, goodRows: 0, badRight: 0, badRows: 0 };
  for (const wanted of readKey()) {
    const read = rules.readRow(rows[wanted.line - 1] ?? [], mapping, '2026-11-24');
    if (wanted.bad) {
      figures.badRows++;
      figures.badRight += Number('fault' in read && read.fault === wanted.bad);
    } else {
      figures.goodRows++;
      figures.rowsExact += Number(!('fault' in read) && isAsWanted(rules, read, wanted));
    }
  }
  return figures;
}

function isAsWanted(rules: ImportRules, entry: Entry, wanted: KeyRow): boolean {
  const names = entry.person?.names;
  const short = names?.given.endsWith('.') ?? false; // initials cannot give back more
  const sounds = ({ surname, given, patronymic }: Omit<KeyRow, never> | NonNullable<typeof names>): string =>
    rules
      .foldName([surname, ...(short ? [] : [given, patronymic])].join(' '))
      .sort()
      .join(' ');
  const who = wanted.anonymous
    ? names === undefined
    : names !== undefined &&
      sounds(names) === sounds(wanted) &&
      entry.appeal.sex.charAt(0) === wanted.sex &&
      (entry.phones[0] ?? '') === wanted.phone;
  return (
    who &&
    entry.date === wanted.date &&
    entry.birth.year === wanted.year &&
    entry.appeal.children === wanted.children &&
    [...entry.appeal.violence].sort().join() === [...wanted.types].sort().join()
  );
}
