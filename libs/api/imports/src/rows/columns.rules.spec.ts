import { guessMapping } from './columns.rules';

const ROWS = [
  ['1', '01.02.2026', 'Асанова Айгүл Бакытовна', '0555 112233', 'жен', '1985', 'Чуйская', 'физическое', 'муж', 'сама'],
  ['2', '3 фев 2026', 'Асан кызы Нуриза', '+996 700 112233', 'ж', '1991', 'г. Ош', 'психологическое, физическое', 'свекровь', 'милиция'],
  ['3', '05.02.2026', 'Байсалова А. К.', '0555112234', 'жен', '38 лет', 'Нарын', 'эконом.', 'бывший муж', 'соцработник'],
]; // prettier-ignore
const FIELDS = [
  'number',
  'date',
  'full_name',
  'phone',
  'sex',
  'birth',
  'oblast',
  'violence',
  'relation',
  'channel',
];

describe('what the columns of a journal hold', () => {
  it.each([
    ['Russian', ['№ п/п', 'Дата обращения', 'Ф.И.О. заявителя', 'Конт. телефон', 'Пол', 'Возраст', 'Область', 'Вид насилия', 'Кем приходится обидчик', 'Кто направил']],
    ['Kyrgyz', ['Катар №', 'Кайрылган күнү', 'Аты-жөнү', 'Телефону', 'Жынысы', 'Туулган жылы', 'Облусу', 'Зомбулуктун түрү', 'Зомбулук жасаган ким болот', 'Ким жөнөттү']],
    ['English', ['No', 'Date', 'Full name', 'Phone', 'Sex', 'Year of birth', 'Region', 'Type of violence', 'Relation to the abuser', 'Referred by']],
    ['no', FIELDS.map(() => '')],
    ['meaningless', FIELDS.map((_, i) => `Столбец ${i + 1}`)],
  ])('is told by %s headings', (_, headings) => {
    expect(guessMapping(headings, ROWS)).toEqual(FIELDS);
  }); // prettier-ignore

  it('takes nothing for hers that is of the perpetrator, the children or the staff', () => {
    const headings = ['Дата', 'ФИО', 'ФИО обидчика', 'Телефон обидчика', 'Возраст детей', 'Специалист'];
    expect(guessMapping(headings, [])).toEqual(['date', 'full_name', 'ignore', 'ignore', 'ignore', 'ignore']);
  });

  it('tells dates of birth from those of appeals by how far they lie apart', () => {
    const rows = [1960, 1985, 1999, 2003, 1972].map((year, i) => [`0${i + 1}.03.2025`, `11.05.${year}`]);
    expect(guessMapping(['', ''], rows)).toEqual(['date', 'birth']);
  });

  it.each(['', '1904:'])('does not take plain numbers for dates (%s12001)', mark => {
    const rows = [12_001, 12_307, 12_550, 13_009].map((number, i) => [
      `0${i + 1}.03.2025`,
      `${mark}${number}`,
    ]);
    expect(guessMapping(['', ''], rows)).toEqual(['date', 'ignore']);
  });

  it('gives a field once, but phones and notes as often as they stand', () => {
    const headings = ['Дата', 'Дата закрытия', 'Телефон', 'Телефон 2', 'Примечание', 'Комментарий'];
    expect(guessMapping(headings, [])).toEqual(['date', 'ignore', 'phone', 'phone', 'note', 'note']);
  });
});
