import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

type Language = 'ru' | 'ky' | 'en';
type Row = Record<Language | 'key', string>;

const WORDS = path.join(import.meta.dirname, '..', '..', 'apps', 'staff', 'words');
const rows = fs
  .readdirSync(WORDS)
  .flatMap(file => parse<Row>(fs.readFileSync(path.join(WORDS, file)), { columns: true }));
/** Without the soft hyphens at which a long word may break. */
const said = (row: Row, language: Language): string => row[language].replaceAll('\u00AD', '');

/** A word that means one thing only. */
interface OneWord {
  language: Language;
  word: RegExp;
  /** The keys that may use it; nobody may where there is none. */
  only?: RegExp;
  why: string;
}

const ESCORTS =
  /^(escorts?\.|nav\.(own)?[Ee]scorts|error\.escorts\.|audit\.action\.trips\.|audit\.kind\.trip$)/;

/** One word per thing on the screen; docs/glossary.md says which. */
const ONE_WORD: readonly OneWord[] = [
  {
    ...{ language: 'ky', word: /жума/i, only: /^figures\.weekday\.5$/ },
    why: 'Friday only: a week is «апта»',
  },
  {
    language: 'ru',
    word: /выезд/i,
    why: 'a household that leaves is «выбытие», a way to court «сопровождение»',
  },
  { language: 'ky', word: /коштоп жүрүү/i, why: 'an escort is «коштоо» everywhere' },
  {
    ...{ language: 'ky', word: /чыгуу|чыкк|чыгып кет/i },
    only: /^(app\.signOut|me\.(endSession|signedOutThere|signOutElsewhere)|signOut\.|error\.imports\.too_large)/,
    why: 'only signing out: a household that leaves is «кетүү», the way to court «коштоо», its beginning «жөнөө»',
  },
  { language: 'en', word: /compan/i, why: 'who goes along is an escort worker, what she does an escort' },
  {
    ...{ language: 'ru', word: /(переда\S+|чьи|есть|таких) дела?(?!\S)|дела переданы/i },
    why: '«дела» are cases; what is handed over is «задачи»',
  },
  {
    ...{ language: 'ky', word: /иштер(ди)? өткөр|өткөрүлгөн иш|кызматкердин иштери/i },
    why: '«иштер» are cases; what is handed over is «тапшырмалар»',
  },
  {
    ...{ language: 'ru', word: /журнал(?!\S* (действий|обращений))/i },
    why: 'the trail is «журнал действий», what is imported «журнал обращений»',
  },
  {
    ...{ language: 'ky', word: /(?<!(аракеттер|кайрылуулар) )журнал/i },
    why: 'the trail is «аракеттер журналы», what is imported «кайрылуулар журналы»',
  },
  {
    ...{ language: 'ru', word: /сессия|сессии|сессию|сессий/i },
    only: /^(session|set\.weekCount\.sessions|workload\.|help\.workload|timeline\.session|team\.|supervision\.|help\.supervision|opinion\.|audit\.|cases\.lastSession|today\.|error\.cases)/,
    why: 'counselling only: a sign-in is «сеанс», a meeting of a group «занятие»',
  },
  {
    ...{ language: 'en', word: /your session has ended/i },
    why: 'a session is a meeting with a client or a group; who must sign in again has been signed out',
  },
  {
    ...{ language: 'ky', word: /^жазуу(ну)? (жаб|ач|кош)|менин жазуум/i },
    why: '«жазуу» is a record; an account is «аккаунт»',
  },
  { language: 'ru', word: /(?<!\d)0 лет/, why: 'a baby is under a year: `Words.age`' },
];

describe('one word per thing', () => {
  it.each(ONE_WORD)('$language $word: $why', ({ language, word, only }) => {
    const doubles = rows.filter(row => word.test(said(row, language)) && !only?.test(row.key));
    expect(doubles.map(row => `${row.key}: ${said(row, language)}`)).toEqual([]);
  });

  it('an escort is called one in all three languages wherever one is meant', () => {
    const others = rows
      .filter(({ key }) => ESCORTS.test(key))
      .filter(row => /escort/i.test(row.en) && !/escort worker/i.test(row.en))
      .filter(row => !/сопровожд/i.test(said(row, 'ru')) || !/кошто/i.test(said(row, 'ky')))
      .map(({ key }) => key);
    expect(others).toEqual([]);
  });
});
