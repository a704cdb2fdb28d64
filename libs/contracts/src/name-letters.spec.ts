import { isSeen, mixesScripts, tidyName } from './name-letters';

// Cases made up for this test, but for the kinds of attack in Unicode TR 36 and TR 39.
const code = (text: string): string => [...text].map(sign => sign.codePointAt(0)?.toString(16)).join(' ');

describe('the letters of a name', () => {
  it.each([
    ['a zero-width space', 'Ай\u200Bгүл', 'Айгүл'],
    ['a joiner and a byte-order mark', '\uFEFFАй\u200Dгүл', 'Айгүл'],
    ['a soft hyphen', 'Ай\u00ADгүл', 'Айгүл'],
    ['an override of direction', '\u202EлүгйА\u202C', 'лүгйА'],
    ['an isolate of direction', '\u2067Айгүл\u2069', 'Айгүл'],
    ['a selector of variants', 'Айгүл\uFE0F', 'Айгүл'],
    ['a filler', 'Айгүл\u3164', 'Айгүл'],
    ['a stress mark', 'Айгу\u0301л', 'Айгул'],
    ['heaps of marks', 'А\u0300\u0301\u0302\u0303йгүл', 'Айгүл'],
    ['a mark before anything', '\u0301Айгүл', 'Айгүл'],
    ['й in two pieces', 'Аи\u0306гүл', 'Айгүл'],
    ['full width', 'Ａｉｇｕｌ', 'Aigul'],
    ['mathematical letters', '𝐀𝐢𝐠𝐮𝐥', 'Aigul'],
    ['spaces of other kinds', ' Айгүл\u00A0\u3000 Асанова\t', 'Айгүл Асанова'],
    ['a Latin a in a Cyrillic word', 'Аc\u0061нова', 'Асанова'],
    ['Latin letters for most of a Cyrillic word', 'Acaнoвa', 'Асанова'],
    ['a Cyrillic a in a Latin word', 'Aig\u0443l', 'Aigyl'],
    ['a Cyrillic о in a Latin word', 'Tоktogulova', 'Toktogulova'],
    ['a Cyrillic С before Latin letters', 'Сmith', 'Cmith'],
    ['a Greek omicron', 'Ασανοβ', 'Ασανοβ'],
    ['a Greek omicron in a Latin word', 'Tοktogul', 'Toktogul'],
    ['a barred o of another alphabet', 'Өм\u0275рбек', 'Өмөрбек'],
  ])('fold %s', (_, typed, kept) => {
    expect(code(tidyName(typed))).toBe(code(kept));
    expect(mixesScripts(tidyName(typed))).toBe(false);
  });

  it.each(['Иванov', 'Aйgул', 'Жaklin'])('are refused in two scripts that no letter unites: %s', typed => {
    expect(mixesScripts(tidyName(typed))).toBe(true);
  });

  it.each([
    'Асанова Айгүл',
    'Жаңыл Өмүрбек кызы',
    "O'Brien",
    'Oʻktamov',
    'Müller-Çelik',
    'Дом № 3',
    'B-блок',
    'Бишкек City',
    'Ġaniev',
    'अनीता',
    'محمد',
    '王小明',
  ])('stay as they were typed: %s', typed => {
    expect(tidyName(typed)).toBe(typed.normalize('NFC'));
    expect(mixesScripts(typed)).toBe(false);
  });

  it('are nothing where nothing is seen', () => {
    expect(tidyName(' \u200B\u2060\u202E\u2800 ')).toBe('');
  });

  // the first is of a worker who tried it; the others are made up
  it.each([
    ['a space of no width', '\u200B'],
    ['a filler of another script', '\u3164\uFFA0'],
    ['marks of direction', '\u202E\u202C\u2066'],
    ['a soft hyphen and a joiner', '\u00AD\u200D'],
    ['a blank of Braille', '\u2800'],
    ['spaces that do not break', '\u00A0\u202F\u3000\uFEFF'],
    ['signs of a tag', '\u{E0041}\u{E007F}'],
  ])('show nothing: %s', (_, typed) => {
    expect(isSeen(typed)).toBe(false);
    expect(tidyName(typed)).toBe('');
    expect(isSeen(`${typed}Ж`)).toBe(true);
  });
});
