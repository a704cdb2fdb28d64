import { type SafetySection, says } from './safety-form';

/** Sections of the first form: before and while danger comes near. */
export const SAFETY_NEAR: readonly SafetySection[] = [
  {
    code: 'signs',
    name: says(
      'По каким признакам я вижу опасность',
      'Коркунучту кайсы белгилерден байкайм',
      'Signs that danger is near',
    ),
    help: says(
      'Что бывает перед этим: слова, поведение, дни.',
      'Андан мурда эмне болот: сөздөр, жүрүм-турум, күндөр.',
      'What comes before: words, behaviour, days.',
    ),
    cardName: says('Замечаю', 'Байкайм', 'I notice'),
    suggestions: [
      says('Пришёл пьяный', 'Мас болуп келди', 'Came home drunk'),
      says('Проверяет мой телефон', 'Телефонумду текшерет', 'Checks my phone'),
      says('Кричит из-за мелочей', 'Майда нерсеге кыйкырат', 'Shouts over small things'),
      says('День зарплаты', 'Айлык алган күн', 'Payday'),
    ],
  },
  {
    code: 'where',
    name: says('Куда я могу уйти', 'Кайда бара алам', 'Where I can go'),
    help: says(
      'Люди и места, днём и ночью. Адрес убежища сюда не пишут.',
      'Адамдар жана жерлер, күндүз жана түнкүсүн. Баш калкалоо жайынын дареги бул жерге жазылбайт.',
      'People and places, by day and by night. The address of a shelter is never written here.',
    ),
    cardName: says('Куда', 'Кайда', 'Where'),
    suggestions: [
      says('К соседке', 'Кошуна аялга', 'To my neighbour'),
      says('К родителям', 'Ата-энеме', 'To my parents'),
      says(
        'В людное место: магазин, аптека',
        'Эл көп жерге: дүкөнгө, дарыканага',
        'To a busy place: a shop, a pharmacy',
      ),
      says('В отделение милиции', 'Милиция бөлүмүнө', 'To a police station'),
    ],
  },
  {
    code: 'call',
    name: says(
      'Кому я звоню и как мы это называем',
      'Кимге чалам жана муну эмне деп айтабыз',
      'Whom I call, and what we call it',
    ),
    help: says(
      'Имя, телефон и слово, о котором вы договорились: по нему поймут, что нужна помощь.',
      'Аты, телефону жана макулдашкан сөз: ошондон жардам керек экенин түшүнүшөт.',
      'Name, number, and the word you have agreed on: it tells that help is needed.',
    ),
    cardName: says('Позвонить', 'Чалуу', 'Call'),
    suggestions: [
      says('Милиция: 102', 'Милиция: 102', 'Police: 102'),
      says('Скорая: 103', 'Тез жардам: 103', 'Ambulance: 103'),
      says(
        'Соседка вызовет милицию, если услышит наше слово',
        'Кошуна биздин сөздү укса, милиция чакырат',
        'My neighbour calls the police when she hears our word',
      ),
    ],
  },
  {
    code: 'take',
    name: says('Что я беру с собой', 'Өзүм менен эмне алам', 'What I take with me'),
    help: says(
      'Собрано заранее и лежит там, где никто не ищет.',
      'Алдын ала чогултулган жана эч ким издебеген жерде турат.',
      'Packed beforehand and kept where nobody looks.',
    ),
    cardName: says('Взять', 'Алуу', 'Take'),
    suggestions: [
      says(
        'Паспорт и свидетельства о рождении детей',
        'Паспорт жана балдардын туулгандыгы тууралуу күбөлүктөр',
        'Passport and the children’s birth certificates',
      ),
      says('Деньги, карта, ключи', 'Акча, карта, ачкычтар', 'Money, card, keys'),
      says('Лекарства', 'Дарылар', 'Medicines'),
      says('Зарядка и запасной телефон', 'Заряддагыч жана кошумча телефон', 'Charger and a spare phone'),
      says(
        'Одежда и любимая игрушка детей',
        'Балдардын кийими жана жакшы көргөн оюнчугу',
        'Clothes and the children’s favourite toy',
      ),
    ],
  },
  {
    code: 'children',
    name: says('Что знают мои дети', 'Балдарым эмнени билет', 'What my children know'),
    help: says(
      'Дети не вмешиваются: они уходят и зовут на помощь.',
      'Балдар кийлигишпейт: алар кетип, жардамга чакырат.',
      'Children do not step in: they go away and call for help.',
    ),
    cardName: says('Дети', 'Балдар', 'Children'),
    suggestions: [
      says('Знают, к кому бежать', 'Кимге чуркашты билишет', 'They know whom to run to'),
      says(
        'Знают номер 102 и наш адрес',
        '102 номерин жана дарегибизди билишет',
        'They know 102 and our address',
      ),
      says('Не вмешиваются', 'Кийлигишпейт', 'They do not step in'),
    ],
  },
];
