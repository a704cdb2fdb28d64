import { ATTENDANCE_MARKS, type AttendanceMark } from '@baanek/contracts';
import en from '../../generated/words.en.more';
import ky from '../../generated/words.ky.more';
import ru from '../../generated/words.ru.more';
import { lettersOf, markTyped } from './mark-letters';

const LANGUAGES: Record<string, Readonly<Record<string, string>>> = { ru, ky, en };

describe('the letters of the marks of attendance', () => {
  describe.each(Object.entries(LANGUAGES))('in %s', (language, words) => {
    const own = (mark: AttendanceMark): string => words[`mark.key.${mark}`] ?? '';

    it('are one each, and of no two marks, in either script', () => {
      const all = ATTENDANCE_MARKS.flatMap(mark => lettersOf(mark, own));
      expect(new Set(all).size).toBe(all.length);
      expect(all).toHaveLength(language === 'en' ? 5 : 10);
      expect(all.every(letter => [...letter].length === 1 && letter === letter.toUpperCase())).toBe(true);
    });

    it.each(ATTENDANCE_MARKS)('that of %s is a letter of its word', mark => {
      const word = words[`set.mark.${mark}`] ?? '';
      expect(word.toUpperCase()).toContain(own(mark));
      expect(/^[A-Z]$/.test(own(mark))).toBe(language === 'en');
    });

    it('are taken large and small, and Latin ones too', () => {
      for (const mark of ATTENDANCE_MARKS)
        for (const letter of lettersOf(mark, own))
          expect([letter, letter.toLowerCase()].map(key => markTyped(key, own))).toEqual([mark, mark]);
    });

    it.each(['Enter', 'Tab', 'ArrowDown', 'Escape', ' ', 'Shift', 'F5', 'Я', 'z', ''])('%j is none', key => {
      expect(markTyped(key, own)).toBeNull();
    });
  });
});
