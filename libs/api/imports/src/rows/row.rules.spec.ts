import fs from 'node:fs';
import path from 'node:path';
import { foldName } from '@baanek/registry';
import { guessMapping } from './columns.rules';
import { type Entry, type Fault, readRow } from './row.rules';
import { readTable } from '../rows/table-reader';

interface Key {
  line: number;
  bad: string | null;
  anonymous: boolean;
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

const file = (name: string): Buffer => fs.readFileSync(path.join(__dirname, '..', 'fixture', name));
const { key } = JSON.parse(file('register-journal.key.json').toString()) as { key: Key[] };
const isFault = (read: Entry | Fault): read is Fault => 'fault' in read;

const read = async (name: string): Promise<(Entry | Fault)[]> => {
  const { headings, rows } = await readTable(file(name));
  const mapping = guessMapping(headings, rows);
  return rows.map(row => readRow(row, mapping, '2026-11-23'));
};

/** Sorted sounds of a name; initials and Latin spellings cannot give back more. */
const sounds = (...names: string[]): string => foldName(names.join(' ')).sort().join(' ');

function differences(entry: Entry, wanted: Key): string[] {
  const names = entry.person?.names;
  const hasInitials = names?.given.endsWith('.') ?? false;
  const own = names
    ? sounds(names.surname, hasInitials ? '' : names.given, hasInitials ? '' : names.patronymic)
    : '';
  const theirs = wanted.anonymous
    ? ''
    : sounds(wanted.surname, hasInitials ? '' : wanted.given, hasInitials ? '' : wanted.patronymic);
  return [
    ...(entry.date === wanted.date ? [] : ['date']),
    ...(entry.birth.year === wanted.year ? [] : ['year']),
    ...(own === theirs ? [] : ['name']),
    ...(wanted.anonymous || entry.appeal.sex.charAt(0) === wanted.sex ? [] : ['sex']),
    ...(wanted.anonymous || (entry.phones[0] ?? '') === wanted.phone ? [] : ['phone']),
    ...([...entry.appeal.violence].sort().join() === [...wanted.types].sort().join() ? [] : ['types']),
    ...(entry.appeal.children === wanted.children ? [] : ['children']),
  ];
}

describe.each(['register-journal.xlsx', 'register-journal.csv'])(
  'a journal as a centre keeps it, %s',
  name => {
    it('is read as a careful clerk would have entered it', async () => {
      const rows = await read(name);
      expect(rows.length).toBe(400);
      const wrong = key.flatMap((wanted, i) => {
        const row = rows[i];
        if (!row || wanted.bad) return [];
        const diff = isFault(row) ? [row.fault] : differences(row, wanted);
        return diff.length > 0 ? [`${wanted.line} ${diff.join()}`] : [];
      });
      expect(wrong).toEqual([]);
    });

    it('reports every bad row with its reason, and no good one', async () => {
      const rows = await read(name);
      const faults = rows.map(row => (isFault(row) ? row.fault : null));
      expect(faults).toEqual(key.map(wanted => wanted.bad));
    });
  },
);

describe('a cell with something that cannot be read', () => {
  const row = ['01.02.2026', 'Асанова\uFFFDАйгүл'];

  it('is a fault of its row, so that no name is entered wrong', () => {
    expect(readRow(row, ['date', 'full_name'], '2026-11-23')).toEqual({ fault: 'unreadable', column: 1 });
  });

  it('does not matter in a column of which nothing is entered', () => {
    expect(readRow(row, ['date', 'ignore'], '2026-11-23')).toMatchObject({ date: '2026-02-01' });
  });
});
