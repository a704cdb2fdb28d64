import fs from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, '..', '..', '..', 'staff', 'words');
const COLUMNS = { ru: 1, ky: 2, en: 3 } as const;

/** One word of the interface as the tables have it; the journeys press what a person would read. */
export function word(key: string, language: keyof typeof COLUMNS = 'ru'): string {
  for (const file of fs.readdirSync(FOLDER)) {
    const line = fs
      .readFileSync(path.join(FOLDER, file), 'utf8')
      .split('\n')
      .find(text => text.startsWith(`${key},`));
    const cell = line && (line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [])[COLUMNS[language]];
    if (cell) return cell.replace(/,$/, '').replace(/^"|"$/g, '').replaceAll('""', '"');
  }
  throw new Error(`no word ${key}`);
}

/** A word with its gaps filled, in Russian. */
export const filled = (key: string, values: Record<string, string | number>): string =>
  word(key).replace(/\{\{(\w+)\}\}/g, (gap, name: string) => String(values[name] ?? gap));
