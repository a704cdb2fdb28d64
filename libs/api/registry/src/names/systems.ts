/** A way to write a Cyrillic name in Latin, or in another alphabet’s Cyrillic. */
export type System = 'bgn' | 'icao' | 'iso9' | 'alaLc' | 'turkish' | 'chat' | 'russian';

type Table = Readonly<Record<string, string>>;

/** Letters that every system writes alike. */
const SHARED: Table = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ф: 'f', ы: 'y', э: 'e', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', х: 'kh', ғ: 'g', қ: 'k', ҳ: 'h',
  ў: 'u', җ: 'zh', ә: 'a', ъ: '', ь: '',
}; // prettier-ignore

const TABLES: Readonly<Record<System, Table>> = {
  /**
   * BGN/PCGN 1979 for Kyrgyz, gov.uk sheet of February 2022; Uzbek қ ғ ҳ ў as in BGN/PCGN 1979 for Uzbek (q gh h ŭ).
   * Ambiguous: ж before a consonant (й in ISO 9), зх сх цх (ж ш ч).
   */
  bgn: {
    ё: 'yo', ж: 'j', й: 'y', ң: 'ng', ө: 'ö', ү: 'ü', ъ: '”', ь: '’', ю: 'yu', я: 'ya', қ: 'q', ғ: 'gh', ў: 'ŭ', җ: 'j',
  }, // prettier-ignore
  /** ICAO Doc 9303-3 §6 B, with о у н for ө ү ң as Kyrgyz passports have; its IE for ъ is read as ие. */
  icao: { ё: 'e', ж: 'zh', й: 'i', ң: 'n', ө: 'o', ү: 'u', ю: 'iu', я: 'ia', ъ: 'ie' },
  /** ISO 9:1995, one letter for one. Ambiguous unless a letter only ISO 9 has stands in the name: й before a vowel, ц. */
  iso9: {
    ё: 'ë', ж: 'ž', й: 'j', ң: 'ņ', ө: 'ô', ү: 'ù', х: 'h', ц: 'c', ч: 'č', ш: 'š', щ: 'ŝ', э: 'è', ю: 'û', я: 'â',
    ъ: 'ʺ', ь: 'ʹ', ғ: 'ġ', қ: 'ķ', ҳ: 'ḥ', ў: 'ŭ', җ: 'ž̦', ә: 'a̋',
  }, // prettier-ignore
  /** ALA-LC, Kirghiz in “Non-Slavic languages in Cyrillic script”. */
  alaLc: {
    ё: 'ë', ж: 'zh', й: 'ĭ', ң: 'n͡g', ө: 'ȯ', ү: 'u̇', ц: 't͡s', э: 'ė', ю: 'i͡u', я: 'i͡a', ъ: 'ʺ', ь: 'ʹ',
    ғ: 'ġ', қ: 'q', ҳ: 'ḣ', ў: 'ŭ', җ: 'zh',
  }, // prettier-ignore
  /** As people write who know Turkish; ц is ts. Ambiguous: ж before a consonant where no letter ı ş ç ñ ö ü ğ helps. */
  turkish: {
    ё: 'yo', ж: 'c', й: 'y', ң: 'ñ', ө: 'ö', ү: 'ü', х: 'h', ч: 'ç', ш: 'ş', щ: 'şç', ы: 'ı', ю: 'yu', я: 'ya', ғ: 'ğ',
    җ: 'c',
  }, // prettier-ignore
  /** Without signs, as on a phone: `letter_substitutions_in_practice` of the names the association collected. */
  chat: { ё: 'e', ж: 'dj', й: 'i', ң: 'n', ө: 'o', ү: 'u', х: 'h', щ: 'sh', ю: 'yu', я: 'ya', җ: 'dj' },
  /** On a Russian keyboard: the other alphabets’ letters replaced. */
  russian: {
    а: 'а', б: 'б', в: 'в', г: 'г', д: 'д', е: 'е', ё: 'е', ж: 'ж', з: 'з', и: 'и', й: 'й', к: 'к', л: 'л', м: 'м', н: 'н',
    о: 'о', п: 'п', р: 'р', с: 'с', т: 'т', у: 'у', ф: 'ф', х: 'х', ц: 'ц', ч: 'ч', ш: 'ш', щ: 'щ', ъ: 'ъ', ы: 'ы', ь: 'ь',
    э: 'э', ю: 'ю', я: 'я', ө: 'о', ү: 'у', ң: 'н', ғ: 'г', қ: 'к', ҳ: 'х', ў: 'у', җ: 'ж', ә: 'а',
  }, // prettier-ignore
};

/** Every system, for benches and laws. */
export const SYSTEMS = Object.keys(TABLES) as System[];

/** Writes a Cyrillic name in one system, in its case; what is no letter stays. */
export function transliterate(name: string, system: System): string {
  const table = { ...SHARED, ...TABLES[system] };
  return [...name.normalize('NFC')]
    .map(letter => {
      const small = letter.toLowerCase();
      const written = table[small];
      if (written === undefined) return letter;
      return small === letter ? written : written.charAt(0).toUpperCase() + written.slice(1);
    })
    .join('');
}
