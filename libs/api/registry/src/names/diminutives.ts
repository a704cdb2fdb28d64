import { foldWord } from './fold';

/** A name as papers have it, then what its bearer is called, and what other languages’ papers make of it; general knowledge. */
const CALLED = `
Александр Саша Саня Шура Alexander Aleksander
Александра Саша Шура Саня
Алексей Алёша Лёша Alexis
Алина Аля
Анастасия Настя Ася
Анатолий Толя Толик
Андрей Андрюша Andrew
Анна Аня Нюра Anne
Антон Тоша Антоша
Борис Боря
Вадим Вадик
Валентина Валя
Валерий Валера
Валерия Лера
Варвара Варя
Василий Вася Basil
Вера Верочка
Виктор Витя
Виктория Вика
Виталий Виталик
Владимир Вова Володя
Вячеслав Слава
Галина Галя
Геннадий Гена
Георгий Гоша Жора George
Григорий Гриша Gregory
Дарья Даша Дарина
Денис Дениска
Дмитрий Дима Митя Димитрий
Евгений Женя Eugene
Евгения Женя
Екатерина Катя Катерина Catherine Katherine
Елена Лена Алёна Helen Helena
Елизавета Лиза Elizabeth
Зинаида Зина
Иван Ваня Ванька Ванечка
Игорь Игорёк
Илья Илюша
Ирина Ира Irene
Ксения Ксюша Аксинья
Константин Костя
Лариса Лара
Лидия Лида
Любовь Люба
Людмила Люда Мила Люся
Максим Макс
Маргарита Рита
Марина Мариша
Мария Маша Маруся Марья Marie Mary
Михаил Миша Michael Mikhael
Надежда Надя
Наталья Наташа Natalie
Николай Коля Nicholas
Оксана Ксана
Ольга Оля
Павел Паша Paul
Пётр Петя Peter
Раиса Рая
Светлана Света
Сергей Серёжа Serge
София Соня Sophie
Тамара Тома
Татьяна Таня
Фёдор Федя Theodor
Юлия Юля Julie
Юрий Юра
Яков Яша Jacob
Айгүл Гүля Айка
Гүлнара Гүля Нара
Гүлмира Гүля Мира
Бактыгүл Бакты
Нургүл Нура
Чынара Чика
Эльмира Эля Мира`;

const papers = new Map<string, string[]>();
for (const line of CALLED.trim().split('\n')) {
  const [paper = '', ...called] = line.split(' ').map(foldWord);
  for (const name of new Set(called))
    if (name !== paper) papers.set(name, [...(papers.get(name) ?? []), paper]);
}

/** The names that papers may have, folded, for a folded name by which somebody is called: «Ваня» is Иван, «Саша» two. */
export const papersOf = (stem: string): readonly string[] => papers.get(stem) ?? [];
