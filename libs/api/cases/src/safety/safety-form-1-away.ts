import { type SafetySection, says } from './safety-form';

/** Sections of the first form: away from home, and afterwards. */
export const SAFETY_AWAY: readonly SafetySection[] = [
  {
    code: 'work_and_way',
    name: says('На работе и в дороге', 'Жумушта жана жолдо', 'At work and on the way'),
    help: says(
      'Кто на работе знает; какой дорогой идти.',
      'Жумушта ким билет; кайсы жол менен жүрүү керек.',
      'Who knows at work; which way to go.',
    ),
    cardName: says('В дороге', 'Жолдо', 'On the way'),
    suggestions: [
      says('Меняю дорогу и время', 'Жолду жана убакытты алмаштырып турам', 'I change my way and my hours'),
      says(
        'На работе меня зовут к телефону не сразу',
        'Жумушта мени телефонго дароо чакырышпайт',
        'At work I am not called to the phone at once',
      ),
      says('Иду не одна', 'Жалгыз баспайм', 'I do not walk alone'),
    ],
  },
  {
    code: 'phone',
    name: says('Телефон и интернет', 'Телефон жана интернет', 'Phone and internet'),
    help: says(
      'Пароли, местоположение, кто видит страницы.',
      'Сырсөздөр, жайгашкан жер, баракчаларды ким көрөт.',
      'Passwords, location, who sees my pages.',
    ),
    cardName: says('Телефон', 'Телефон', 'Phone'),
    suggestions: [
      says('Сменить пароли', 'Сырсөздөрдү алмаштыруу', 'Change passwords'),
      says(
        'Выключить передачу местоположения',
        'Жайгашкан жерди көрсөтүүнү өчүрүү',
        'Turn off location sharing',
      ),
      says(
        'Выйти из почты на чужих телефонах',
        'Башка телефондордогу почтадан чыгуу',
        'Sign out of mail on other phones',
      ),
      says('Стирать историю звонков', 'Чалуулардын тарыхын өчүрүү', 'Delete the call history'),
    ],
  },
  {
    code: 'after',
    name: says('После того как я ушла', 'Кеткенден кийин', 'After I left'),
    help: says(
      'Замки, школа, суд, кому нельзя говорить, где я.',
      'Кулпулар, мектеп, сот, кайда экенимди кимге айтууга болбойт.',
      'Locks, school, court, who must not know where I am.',
    ),
    cardName: says('Потом', 'Кийин', 'Later'),
    suggestions: [
      says('Сменить замки', 'Кулпуларды алмаштыруу', 'Change the locks'),
      says(
        'Предупредить школу и садик',
        'Мектепти жана бала бакчаны эскертүү',
        'Tell school and kindergarten',
      ),
      says(
        'Не говорить общим знакомым, где я',
        'Жалпы тааныштарга кайда экенимди айтпоо',
        'Not to tell common friends where I am',
      ),
    ],
  },
  {
    code: 'papers',
    name: says('Кто хранит документы', 'Документтерди ким сактайт', 'Who will keep papers'),
    help: says(
      'Копии и оригиналы: у кого и где.',
      'Көчүрмөлөр жана түп нускалар: кимде жана кайда.',
      'Copies and originals: with whom and where.',
    ),
    cardName: says('Документы', 'Документтер', 'Papers'),
    suggestions: [
      says('Копии у подруги', 'Көчүрмөлөр курбумда', 'Copies with a friend'),
      says(
        'Фотографии документов в почте, о которой знаю только я',
        'Документтердин сүрөттөрү мен гана билген почтада',
        'Photos of papers in a mailbox only I know',
      ),
    ],
  },
];
