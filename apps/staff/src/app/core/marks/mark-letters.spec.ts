import { ATTENDANCE_MARKS, ROLL_CALL_MARKS } from '@baanek/contracts';
import en from '../../../generated/words.en.pages';
import ky from '../../../generated/words.ky.pages';
import ru from '../../../generated/words.ru.pages';
import { ATTENDANCE_LATIN, ROLL_CALL_LATIN } from './mark-keys';
import { markLetters } from './mark-letters';

const LANGUAGES: [string, Readonly<Record<string, string>>][] = Object.entries({ ru, ky, en });
/** Letters of the two scripts that nobody can tell apart. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{
    А: 'A',
    В: 'B',
    Е: 'E',
    З: '3',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    Ү: 'Y',
  },
};
const SETS = [
  { name: 'attendance', marks: ATTENDANCE_MARKS, latin: ATTENDANCE_LATIN as Record<string, string> },
  { name: 'the roll-call', marks: ROLL_CALL_MARKS, latin: ROLL_CALL_LATIN as Record<string, string> },
];

describe.each(SETS)('the letters of the marks of $name', ({ marks, latin }) => {
  describe.each(LANGUAGES)('in %s', (language, words) => {
    const own = (mark: string): string => words[`mark.key.${mark}`] ?? '';
    const letters = markLetters(latin, own);

    it('are one each, and of no two marks, in either script', () => {
      const all = marks.flatMap(mark => letters.of(mark));
      expect(new Set(all).size).toBe(all.length);
      expect(all).toHaveLength(marks.length * (language === 'en' ? 1 : 2));
      expect(all.every(letter => [...letter].length === 1 && letter === letter.toUpperCase())).toBe(true);
    });

    it('look like those of no other mark', () => {
      const seen = marks.map(mark => new Set(letters.of(mark).map(letter => ALIKE[letter] ?? letter)));
      const all = seen.flatMap(one => [...one]);
      expect(new Set(all).size).toBe(all.length);
    });

    it.each([...marks])('that of %s is a letter of its word', mark => {
      const word = words[`set.mark.${mark}`] ?? '';
      expect(word.toUpperCase()).toContain(own(mark));
      expect(/^[A-Z]$/.test(own(mark))).toBe(language === 'en');
    });

    it('are taken large and small, and Latin ones too', () => {
      for (const mark of marks)
        for (const letter of letters.of(mark))
          expect([letter, letter.toLowerCase()].map(key => letters.typed(key))).toEqual([mark, mark]);
    });

    it.each(['Enter', 'Tab', 'ArrowDown', 'Escape', ' ', 'Shift', 'F5', 'Я', 'z', ''])('%j is none', key => {
      expect(letters.typed(key)).toBeNull();
    });
  });
});
