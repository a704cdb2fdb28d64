import type { ImportRules, Random } from './rules.ts';

/** A line of an invented journal: whose it is, -1 where nobody gave a name, and whether it can be entered. */
export interface InventedRow {
  who: number;
  bad: boolean;
  cells: string[];
}

interface Woman {
  names: string[];
  year: number;
  day: string;
  phone: string;
}

const HEADINGS = ['№', 'Дата обращения', 'ФИО', 'Год рожд.', 'Область', 'Телефон', 'Кто направил', 'Вид насилия', 'Детей', 'Примечание']; // prettier-ignore
const OBLASTS = ['Чуйская', 'г. Бишкек', 'Ошская', 'Нарынская', 'Таласская'];
const CHANNELS = ['сама', 'милиция', 'тел. доверия', 'больница', 'айыл өкмөтү'];
const VIOLENCE = ['физическое', 'психологическое', 'экономическое', 'физическое + психологическое'];
const NOTES = ['', '', 'повторно', 'беременна', '=HYPERLINK("x")', 'сказала: "нет";\nушла'];
const FIRST_DAY = Date.UTC(2016, 0, 4);
const DAYS = 3_600;

/** A journal of so many rows as clerks keep theirs: a fifth about women of earlier rows, some lines bad, some anonymous. */
export function inventJournal(rules: ImportRules, rows: number, seed = 1): InventedRow[] {
  const random = new rules.Random(seed);
  const women: Woman[] = [];
  return Array.from({ length: rows }, (_, i) => {
    const date = new Date(FIRST_DAY + Math.floor((i / rows) * DAYS) * 86_400_000);
    const fate = random.next();
    if (fate < 0.02) return { who: -1, bad: true, cells: HEADINGS.map(() => '') };
    const facts = [random.pick(OBLASTS), '', random.pick(CHANNELS), random.pick(VIOLENCE), String(random.whole(0, 5)), random.pick(NOTES)]; // prettier-ignore
    if (fate < 0.06)
      return { who: -1, bad: false, cells: [String(i + 1), typedDate(date, random), 'аноним', '', ...facts] };
    const who = women.length > 0 && random.chance(0.2) ? random.whole(0, women.length - 1) : women.length;
    const woman = women[who] ?? (women[who] = invent(rules, random));
    const bad = fate < 0.08;
    const when = bad ? '31.02.2023' : typedDate(date, random);
    facts[1] = random.chance(0.1) ? '' : typedPhone(woman.phone, random);
    const cells = [String(i + 1), when, typedName(woman, random), typedBirth(woman, date, random), ...facts];
    return { who, bad, cells };
  });
}

/** As CSV with `;`, in UTF-8. */
export const asCsv = (rows: readonly InventedRow[]): Blob =>
  new Blob([HEADINGS, ...rows.map(({ cells }) => cells)].map(cells => `${cells.map(quoted).join(';')}\r\n`));

const quoted = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function invent(rules: ImportRules, random: Random): Woman {
  const { surname, given, patronymic } = rules.seedName(random, 'female');
  const digits = String(random.whole(0, 999_999)).padStart(6, '0');
  return {
    names: [surname, given, patronymic].filter(name => name !== ''),
    year: random.whole(1950, 2005),
    day: `${pad(random.whole(1, 28))}.${pad(random.whole(1, 12))}`,
    phone: random.chance(0.7) ? `000${digits}` : '',
  };
}

const pad = (n: number): string => String(n).padStart(2, '0');

function typedDate(date: Date, random: Random): string {
  const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
  return random.pick([`${day}.${month}.${year}`, `${Number(day)}.${Number(month)}.${year.slice(2)}`, `${year}-${month}-${day}`, `${day}/${month}/${year}`]); // prettier-ignore
}

const typedPhone = (phone: string, random: Random): string =>
  phone && random.pick([`0${phone}`, `+996${phone}`, `996 ${phone.slice(0, 3)}-${phone.slice(3)}`, `0${phone}, после 18:00`]); // prettier-ignore

function typedName({ names }: Woman, random: Random): string {
  const [surname = '', given = '', patronymic = ''] = names;
  const way = random.next();
  if (way < 0.05 && patronymic && !patronymic.includes(' '))
    return `${surname} ${given[0] ?? ''}.${patronymic[0] ?? ''}.`;
  if (way < 0.1) return names.join(' ').toUpperCase();
  return way < 0.15 && !patronymic.includes(' ') && !surname.includes(' ')
    ? [given, patronymic, surname].filter(name => name !== '').join(' ')
    : names.join(' ');
}

function typedBirth({ year, day }: Woman, date: Date, random: Random): string {
  const age = String(date.getUTCFullYear() - year);
  return random.pick([String(year), `${age} лет`, age, `${day}.${year}`]);
}
