import type { Sex } from '@baanek/contracts';
import { FEMALE_NAMES, MALE_NAMES, type PersonFields } from '@baanek/registry';
import { SURNAMES } from '../demo/synthetic-people';
import type { Random } from '../demo/random';

type Names = Omit<NonNullable<PersonFields['names']>, 'formerNames'>;

const words = (text: string): string[] => text.split(' ');
const joined = (heads: string, tails: string): string[] =>
  words(heads).flatMap(head => words(tails).map(tail => head + tail));
const unique = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

// Kyrgyz names are put together from two parts; so are these, whether or not anybody bears them.
const MALE = unique(
  MALE_NAMES,
  joined(
    'Ак Алтын Ай Бай Бек Темир Нур Жан Эл Тилек Кубан Мир Тай Эрк Асыл Кара Бакты Жээн Сары Орозо Өмүр Турсун',
    'бек бай кул мат аалы дин жан тай султан мырза төрө',
  ),
);
const FEMALE = unique(
  FEMALE_NAMES,
  joined(
    'Ай Гүл Нур Жаз Бак Алтын Күмүш Бал Жан Сайкал Асыл Ак Эл Кыз Мээр Назик Бүбү Сыргак Жылдыз Таң',
    'гүл бүбү сулуу жан ай нур зада пери кан бурак дана',
  ),
);
const SURNAME_STEMS = MALE.map(name => name.replace(/[йь]$/, ''));

const ending = (stem: string): string => (/[еиэөүью]$/.test(stem) ? 'ев' : 'ов');
const FAMILY = unique(
  SURNAMES,
  SURNAME_STEMS.map(stem => stem + ending(stem)),
);

/** Surname of a family, in its male form. */
export const familyName = (random: Random): string => random.pick(FAMILY);

/**
 * A full name in one of the four ways people write theirs: «Асанова Айгүл Бакытовна», «Асанова Айгүл Бакыт кызы»,
 * «Бакыт кызы Айгүл», «Асанова Айгүл». A million people bear some 940,000 different ones.
 */
export function seedName(random: Random, sex: Sex, family = familyName(random)): Names {
  const female = sex !== 'male';
  const given = random.pick(female ? FEMALE : MALE);
  const father = random.pick(MALE);
  const surname = female ? `${family}а` : family;
  const child = `${father} ${female ? 'кызы' : 'уулу'}`;
  const way = random.next();
  if (way < 0.5) return { surname, given, patronymic: patronymicOf(father, female) };
  if (way < 0.78) return { surname, given, patronymic: child };
  return way < 0.89 ? { surname: child, given, patronymic: '' } : { surname, given, patronymic: '' };
}

function patronymicOf(father: string, female: boolean): string {
  const stem = father.replace(/[йь]$/, '');
  return `${stem}${stem === father ? ending(stem) : 'ев'}${female ? 'на' : 'ич'}`;
}
