import type { Sex } from '@baanek/contracts';
import { foldWord } from './fold';

const split = (...lines: string[]): readonly string[] => lines.flatMap(line => line.split(' '));

/** Given names in use, Kyrgyz, Uzbek, Russian and Dungan; general knowledge, not from a register. */
export const FEMALE_NAMES = split(
  'Айгүл Айзада Айзирек Айгерим Айпери Айсулуу Айжан Айнура Айчүрөк Алтынай Асел Аида Бактыгүл Бегимай',
  'Бермет Бурул Венера Гүлзат Гүлмира Гүлнара Гүлнур Динара Жазгүл Жаңыл Жибек Жылдыз Жыпар Зарина',
  'Зууракан Индира Каныкей Кенжегүл Кундуз Кымбат Мээрим Мээрбү Назгүл Назира Нургүл Нуржамал Нуриза',
  'Перизат Рахат Салтанат Сабира Толгонай Тынара Чолпон Чынара Элиза Эльмира Эркингүл Дилбар Матлуба',
  'Умида Феруза Анна Наталья Ольга Фатима',
);

export const MALE_NAMES = split(
  'Азамат Айбек Акжол Акылбек Алмаз Алымбек Арстан Асан Атай Бакыт Бекболот Бектур Болот Данияр Дастан',
  'Жаныбек Жеңиш Жолдош Жоомарт Замир Искендер Калыс Канат Каныбек Кубаныч Кубат Кутман Максат Марат',
  'Мирлан Мирбек Нурбек Нурдин Нурлан Өмүрбек Рустам Руслан Самат Сыймык Таалайбек Талант Темирлан',
  'Тилек Тимур Төлөн Туратбек Улан Урмат Чынгыз Шамиль Эдил Элдар Эркин Эрмек Бахтиёр Улугбек Шухрат',
  'Сергей Александр Исхар',
);

const female = new Set(FEMALE_NAMES.map(foldWord));
const male = new Set(MALE_NAMES.map(foldWord));

/** Sex a given name is usual for, in any spelling; `not_known` when it is in neither list or in both. */
export function sexOfGivenName(name: string): Sex {
  const folded = foldWord(name);
  if (female.has(folded) === male.has(folded)) return 'not_known';
  return female.has(folded) ? 'female' : 'male';
}
