import { OBLASTS, type Sex } from '@baanek/contracts';
import { FEMALE_NAMES, MALE_NAMES, type PersonFields } from '@baanek/registry';
import type { Random } from './random';

/** Surnames in use, general knowledge; combined at random, so that nobody real is meant. */
export const SURNAMES = [
  'Абдиев Абдраимов Абдыкадыров Акматов Алиев Алимбеков Асанбеков Асанов Ашымов Байсалов Бакиров',
  'Бакытов Барктабасов Бейшеналиев Бекболотов Белеков Боронбаев Джумабаев Дүйшеев Жакыпов Жаныбеков',
  'Жапаров Жолдошев Жумабеков Жумалиев Жусупов Ибраимов Иванов Исаков Исмаилов Кадыров Калыков Касымов',
  'Керимбеков Кожомкулов Кубанычбеков Кудайбергенов Курманалиев Маматов Мамбетов Мамытов Молдалиев',
  'Мусаев Мырзабеков Назаралиев Нурматов Орозбеков Орозов Осмонов Петров Рыскулов Сагынбаев Садыков',
  'Садырбаев Сапаров Сатыбалдиев Сулайманов Сыдыков Табалдиев Тажибаев Ташматов Темиров Токтогулов',
  'Токтосунов Толобаев Тургунбаев Турдубаев Турсунов Уметалиев Усенов Халилов Чороев Шаршеналиев',
  'Шаршенов Эргешов Эсенгулов Юлдашев Юсупов Өмүралиев',
].flatMap(line => line.split(' '));

const HOURS = ['пн–пт 10–12', 'только утром', 'после 18:00', 'сб до обеда', ''] as const;
const CODE_WORDS = ['насчёт ткани', 'из школы', 'по поводу окон', ''] as const;

/** An invented person: names of the country mixed at random, phone +996 000 …, no PIN. */
export function syntheticPerson(random: Random, sex: Sex, age: number, today: string): PersonFields {
  const year = Number(today.slice(0, 4)) - age;
  const exact = random.chance(0.6);
  const month = String(random.whole(1, 12)).padStart(2, '0');
  const day = String(random.whole(1, 28)).padStart(2, '0');
  // a year back, so that no birthday is still to come
  const birth = exact ? { date: `${year - 1}-${month}-${day}` } : { year };
  return {
    names: { ...syntheticName(random, sex), formerNames: [] },
    birth,
    contact: age < 14 ? null : contact(random),
    sex,
    oblast: random.pick(OBLASTS.slice(0, 9)),
    language: random.pick(['ky', 'ky', 'ky', 'ru', 'uz'] as const),
    interpreter: random.chance(0.05),
    wheelchair: false,
  };
}

/** Surname, given name and patronymic, Russian or Kyrgyz style. */
function syntheticName(random: Random, sex: Sex): { surname: string; given: string; patronymic: string } {
  const female = sex !== 'male';
  const given = random.pick(female ? FEMALE_NAMES : MALE_NAMES);
  const father = random.pick(MALE_NAMES);
  if (random.chance(0.3)) return { surname: `${father} ${female ? 'кызы' : 'уулу'}`, given, patronymic: '' };
  const surname = `${random.pick(SURNAMES)}${female ? 'а' : ''}`;
  const stem = father.replace(/[йь]$/, '');
  const soft = stem !== father || /[еиэыю]$/.test(father);
  const patronymic = `${stem}${soft ? 'ев' : 'ов'}${female ? 'на' : 'ич'}`;
  return { surname, given, patronymic: random.chance(0.7) ? patronymic : '' };
}

function contact(random: Random): PersonFields['contact'] {
  const phone = `+996000${String(random.whole(0, 999_999)).padStart(6, '0')}`;
  return {
    phones: random.chance(0.8) ? [phone] : [],
    safeHours: random.pick(HOURS),
    mayLeaveMessage: random.pick(['yes', 'no', 'no', 'not_known'] as const),
    codeWord: random.pick(CODE_WORDS),
  };
}
