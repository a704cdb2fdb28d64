import type { Spoken } from '@baanek/contracts';
import type { OutcomeScales } from './outcome-scales';

const says = (ru: string, ky: string, en: string): Spoken => ({ ru, ky, en });

/** Version 1 of the scales that Baanek ships, in words of our own. It is never changed: what was said stays readable as it was asked. */
export const WORKING_SCALES_1: OutcomeScales = {
  code: 'working',
  version: 1,
  name: says('Рабочие шкалы Baanek', 'Baanek жумушчу шкалалары', 'Baanek working scales'),
  notice: says(
    'Рабочие шкалы, не проверены научно. Это её оценка, а не измерение.',
    'Жумушчу шкалалар, илимий текшерилген эмес. Бул анын баасы, өлчөө эмес.',
    'Working scales, not validated. They are what she says, not a measurement.',
  ),
  safely: says(
    'Спрашивайте наедине. По телефону — только если она сама сказала, что рядом никого нет; иначе отметьте «спросить безопасно не удалось». Отказ не влияет на помощь.',
    'Жекече сураңыз. Телефон менен — жанында эч ким жок экенин өзү айтса гана; болбосо «коопсуз суроого болгон жок» деп белгилеңиз. Баш тартуу жардамга таасир этпейт.',
    'Ask her alone. By telephone only where she has said herself that nobody is near; else mark “could not be asked safely”. Saying no changes nothing about the help she gets.',
  ),
  scales: [
    {
      id: 'safety',
      name: says('Безопасность', 'Коопсуздук', 'Safety'),
      question: says(
        'Насколько она чувствует себя в безопасности?',
        'Ал өзүн канчалык коопсуз сезет?',
        'How safe does she feel?',
      ),
      least: says('совсем нет', 'таптакыр коопсуз эмес', 'not at all'),
      most: says('полностью', 'толук коопсуз', 'entirely'),
    },
    {
      id: 'control',
      name: says('Своя жизнь', 'Өз жашоосу', 'Her own life'),
      question: says(
        'Насколько она сама решает, как ей жить?',
        'Кантип жашоону ал канчалык өзү чечет?',
        'How far does she decide herself how she lives?',
      ),
      least: says('решают другие', 'башкалар чечет', 'others decide'),
      most: says('решает сама', 'өзү чечет', 'she decides'),
    },
    {
      id: 'support',
      name: says('Поддержка', 'Колдоо', 'Support'),
      question: says(
        'Есть ли рядом люди, на которых можно опереться?',
        'Жанында таянса боло турган адамдар барбы?',
        'Are there people around her whom she can rely on?',
      ),
      least: says('никого', 'эч ким жок', 'nobody'),
      most: says('есть всегда', 'дайыма бар', 'always'),
    },
    {
      id: 'health',
      name: says('Здоровье и сон', 'Ден соолук жана уйку', 'Health and sleep'),
      question: says(
        'Как её здоровье и сон?',
        'Ден соолугу жана уйкусу кандай?',
        'How are her health and sleep?',
      ),
      least: says('очень плохо', 'өтө начар', 'very bad'),
      most: says('очень хорошо', 'абдан жакшы', 'very good'),
    },
    {
      id: 'means',
      name: says('Деньги и жильё', 'Акча жана турак жай', 'Money and housing'),
      question: says(
        'Хватает ли денег и есть ли где жить?',
        'Акча жетеби, жашай турган жер барбы?',
        'Is there money enough, and somewhere to live?',
      ),
      least: says('ничего нет', 'эч нерсе жок', 'nothing'),
      most: says('хватает', 'жетиштүү', 'enough'),
    },
    {
      id: 'satisfaction',
      name: says('Помощь центра', 'Борбордун жардамы', 'The help of the centre'),
      question: says(
        'Насколько она довольна помощью центра?',
        'Борбордун жардамына канчалык ыраазы?',
        'How satisfied is she with the help of the centre?',
      ),
      least: says('совсем нет', 'таптакыр ыраазы эмес', 'not at all'),
      most: says('полностью', 'толук ыраазы', 'entirely'),
    },
  ],
};
