import fc from 'fast-check';
import { foldWord, isParticle } from './fold';
import { FEMALE_NAMES, MALE_NAMES } from './given-names';
import { foldName } from './name-words';
import { type System, SYSTEMS, transliterate } from './systems';

const SURNAMES =
  'Абдыкадыров Байсалов Барктабасов Бейшеналиева Джумабаев Дүйшеев Жакыпова Кожомкулов Кубанычбекова Мырзабеков ' +
  'Өмүралиева Шаршеналиев Эргешова Юлдашев Юсупова Чороев Халилова Машанло Шиваза Цунвазо Бахтиёровна Королёва ' +
  'Маъруфов Ғаниева Қодирова Ҳакимов Ўктамов Сергеевич Ильинична Пушкина Достоевская Асан-кызы Щербакова';
const NAMES = [...FEMALE_NAMES, ...MALE_NAMES, ...SURNAMES.split(' ')];

/** Vowels, and consonants that may begin or end a syllable, of each language. */
const LETTERS: Readonly<Record<string, readonly [string, string]>> = {
  kyrgyz: ['аеёиоөуүыэюя', 'бвгджзйклмнңпрстфхцчшщ'],
  russian: ['аеёиоуыэюя', 'бвгджзйклмнпрстфхцчшщь'],
  uzbek: ['аеёиоуэюяў', 'бвгджзйклмнпрстфхцчшқғҳъ'],
  dungan: ['аәеёиоуүўыэюя', 'бвгджҗзйклмнңпрстфхцчшщ'],
};

const NO_VOWEL = '(?![аеёиоуыэюяөүәў])';
/** Where a system writes two sounds alike; the docstrings of the tables say so. */
const AMBIGUOUS: Readonly<Partial<Record<System, RegExp>>> = {
  bgn: new RegExp(`[жҗ]${NO_VOWEL}|[зсцңк]х|нғ`),
  icao: /ъ/,
  iso9: /й[аеёиоуыэюяөүәў]|ц/,
  alaLc: /ңх/,
  turkish: new RegExp(`[жҗ]${NO_VOWEL}`),
};

/** Two to four syllables; й and the soft sign stand after what they may stand after. */
function words([vowels, consonants]: readonly [string, string]): fc.Arbitrary<string> {
  const begins = fc.constantFrom('', ...consonants.replace(/[йъь]/g, ''));
  const ends = fc.constantFrom('', '', ...consonants);
  const syllable = fc.tuple(begins, fc.constantFrom(...vowels), ends).map(parts => parts.join(''));
  const clash = /[аеёиоөуүыэюяәў][ъь]|[аеёиоөуүыэюяәў]{2}/;
  return fc
    .array(syllable, { minLength: 2, maxLength: 4 })
    .map(list => list.join(''))
    .filter(word => !clash.test(word));
}

describe('writing a name in another system', () => {
  it.each(SYSTEMS)('leaves its folded form as it was: %s', system => {
    const changed = NAMES.filter(name => {
      if (AMBIGUOUS[system]?.test(name.toLowerCase())) return false;
      return foldName(name).join(' ') !== foldName(transliterate(name, system)).join(' ');
    });
    expect(changed).toEqual([]);
  });

  it.each(Object.keys(LETTERS).flatMap(language => SYSTEMS.map(system => [language, system] as const)))(
    'leaves any word of the letters as it was, where the system is unambiguous: %s in %s',
    (language, system) => {
      fc.assert(
        fc.property(words(LETTERS[language] ?? ['', '']), name => {
          fc.pre(!AMBIGUOUS[system]?.test(name));
          expect(foldWord(transliterate(name, system))).toBe(foldWord(name));
        }),
        { numRuns: 1_000 },
      );
    },
  );

  it('keeps the particles what they are', () => {
    for (const particle of ['кызы', 'уулу', 'угли', 'ўғли', 'қизи', 'тегин', 'гызы'])
      for (const system of SYSTEMS) expect(isParticle(transliterate(particle, system))).toBe(true);
  });
});
