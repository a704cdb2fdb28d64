import fs from 'node:fs';
import path from 'node:path';
import { ATTENDANCE_MARKS, type AttendanceMark } from '@baanek/contracts';
import { lettersOf, markTyped } from './mark-letters';

const LANGUAGES = ['ru', 'ky', 'en'] as const;
const FOLDER = path.resolve(__dirname, '../../../words');

/** The words of a file by key, in the order of the languages. */
const wordsOf = (file: string): Map<string, string[]> =>
  new Map(
    fs
      .readFileSync(path.join(FOLDER, file), 'utf8')
      .split('\n')
      .map(line => line.split(','))
      .map(([key = '', ...words]) => [key, words]),
  );

describe('the letters of the marks of attendance', () => {
  const [letters, words] = [wordsOf('programme.csv'), wordsOf('sets.csv')];
  const own =
    (language: number) =>
    (mark: AttendanceMark): string =>
      letters.get(`mark.key.${mark}`)?.[language] ?? '';

  describe.each(LANGUAGES.map((language, at) => [language, at] as const))('in %s', (language, at) => {
    it('are one each, and of no two marks, in either script', () => {
      const all = ATTENDANCE_MARKS.flatMap(mark => lettersOf(mark, own(at)));
      expect(new Set(all).size).toBe(all.length);
      expect(all).toHaveLength(language === 'en' ? 5 : 10);
      expect(all.every(letter => [...letter].length === 1 && letter === letter.toUpperCase())).toBe(true);
    });

    it.each(ATTENDANCE_MARKS)('that of %s is a letter of its word', mark => {
      const word = words.get(`set.mark.${mark}`)?.[at] ?? '';
      expect(word.toUpperCase()).toContain(own(at)(mark));
      expect(/^[A-Z]$/.test(own(at)(mark))).toBe(language === 'en');
    });

    it('are taken large and small, and Latin ones too', () => {
      for (const mark of ATTENDANCE_MARKS)
        for (const letter of lettersOf(mark, own(at)))
          expect([letter, letter.toLowerCase()].map(key => markTyped(key, own(at)))).toEqual([mark, mark]);
    });

    it.each(['Enter', 'Tab', 'ArrowDown', 'Escape', ' ', 'Shift', 'F5', 'Я', 'z', ''])('%j is none', key => {
      expect(markTyped(key, own(at))).toBeNull();
    });
  });
});
