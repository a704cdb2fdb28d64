import type { RiskQuestionnaire, Spoken } from '@baanek/contracts';

const says = (ru: string, ky: string, en: string): Spoken => ({ ru, ky, en });

/** Version 1 of the list that Baanek ships. It is never changed: what was assessed with it stays readable as it was asked. */
export const WORKING_1: RiskQuestionnaire = {
  code: 'working',
  version: 1,
  name: says('Рабочий список Baanek', 'Baanek жумушчу тизмеси', 'Baanek working checklist'),
  notice: says(
    'Рабочий список, не проверен научно. Он помогает ничего не забыть; решает специалист.',
    'Жумушчу тизме, илимий текшерилген эмес. Эч нерсени унутпоого жардам берет; чечимди адис кабыл алат.',
    'A working checklist, not validated. It helps to forget nothing; the worker decides.',
  ),
  questions: [
    {
      id: 'escalation',
      text: says(
        'За последние месяцы насилие стало чаще или тяжелее?',
        'Акыркы айларда зомбулук тездедиби же күчөдүбү?',
        'Has the violence become more frequent or worse in recent months?',
      ),
      weight: 2,
    },
    {
      id: 'threats_to_kill',
      text: says(
        'Он угрожал убить её или кого-то из близких?',
        'Ал аны же жакындарынын бирин өлтүрөм деп коркуттубу?',
        'Has he threatened to kill her or somebody close to her?',
      ),
      weight: 3,
    },
    {
      id: 'strangulation',
      text: says(
        'Он душил её, закрывал рот или нос?',
        'Ал аны муунттубу, оозун же мурдун бастыбы?',
        'Has he choked her, or covered her mouth or nose?',
      ),
      weight: 3,
    },
    {
      id: 'weapon',
      text: says(
        'Он брался за нож, ружьё или другое оружие?',
        'Ал бычак, мылтык же башка курал алып чыктыбы?',
        'Has he used a knife, a gun or another weapon, or reached for one?',
      ),
      weight: 3,
    },
    {
      id: 'stalking',
      text: says(
        'Он следит за ней, подстерегает, преследует звонками?',
        'Ал анын артынан түшөбү, аңдыйбы, тынымсыз чалабы?',
        'Does he follow her, wait for her or keep calling?',
      ),
      weight: 2,
    },
    {
      id: 'separation',
      text: says(
        'Она ушла от него недавно или собирается уйти?',
        'Ал жакында кетип калдыбы же кетүүгө камданып жатабы?',
        'Has she left him recently, or is she about to?',
      ),
      weight: 2,
    },
    {
      id: 'pregnancy',
      text: says(
        'Она беременна или недавно родила?',
        'Ал кош бойлуубу же жакында төрөдүбү?',
        'Is she pregnant, or has she given birth recently?',
      ),
      weight: 1,
    },
    {
      id: 'control',
      text: says(
        'Он решает за неё, куда ходить, с кем говорить, на что тратить?',
        'Кайда барышын, ким менен сүйлөшүшүн, эмнеге акча коротушун ал чечеби?',
        'Does he decide where she goes, whom she talks to, what she spends?',
      ),
      weight: 1,
    },
    {
      id: 'suicide',
      text: says(
        'Он говорил о самоубийстве или пытался?',
        'Ал өзүн өлтүрөм деп айттыбы же аракет кылдыбы?',
        'Has he spoken of suicide or attempted it?',
      ),
      weight: 2,
    },
    {
      id: 'children',
      text: says(
        'Он вредит детям или грозит навредить?',
        'Ал балдарга зыян келтиреби же зыян келтирем деп коркутабы?',
        'Does he harm the children, or threaten to?',
      ),
      weight: 2,
    },
    {
      id: 'substances',
      text: says(
        'Он много пьёт или принимает наркотики?',
        'Ал көп ичеби же баңгизат колдонобу?',
        'Does he drink heavily or take drugs?',
      ),
      weight: 1,
    },
    {
      id: 'breach',
      text: says(
        'Он нарушал охранный ордер или другой запрет?',
        'Ал коргоо ордерин же башка тыюуну бузганбы?',
        'Has he broken a protection order or another ban?',
      ),
      weight: 2,
    },
    {
      id: 'forced_sex',
      text: says(
        'Он принуждал её к близости?',
        'Ал аны жакындыкка мажбурладыбы?',
        'Has he forced her into sex?',
      ),
      weight: 2,
    },
    {
      id: 'own_fear',
      text: says(
        'Насколько она сама боится, что её убьют или искалечат?',
        'Өлтүрүп же майып кылып коёт деп өзү канчалык коркот?',
        'How much does she herself fear being killed or badly hurt?',
      ),
      weight: 0,
      options: [
        { code: 'none', text: says('не боится', 'коркпойт', 'not afraid'), weight: 0, counts: false },
        { code: 'some', text: says('немного', 'бир аз', 'a little'), weight: 1, counts: false },
        { code: 'much', text: says('очень', 'абдан', 'very much'), weight: 3, counts: true },
      ],
    },
  ],
  bands: [
    { level: 'standard', from: 0 },
    { level: 'medium', from: 4 },
    { level: 'high', from: 9 },
  ],
  rules: [
    {
      ...{ id: 'lethal', level: 'high', of: ['threats_to_kill', 'strangulation', 'weapon'] },
      text: says(
        'угроза убийством, удушение или оружие',
        'өлтүрөм деп коркутуу, муунтуу же курал',
        'a threat to kill, choking or a weapon',
      ),
    },
    {
      ...{ id: 'leaving', level: 'high', atLeast: 2, of: ['separation', 'stalking', 'breach', 'own_fear'] },
      text: says(
        'уходит от него, а он преследует, нарушает запрет или она очень боится',
        'ал кетип жатат, а ал аңдыйт, тыюуну бузат же аял абдан коркот',
        'she is leaving while he follows her or breaks a ban, or she is very afraid',
      ),
    },
    {
      ...{ id: 'worse', level: 'medium', of: ['escalation', 'suicide', 'children'] },
      text: says(
        'насилие растёт, он грозит собой или детьми',
        'зомбулук күчөдү, ал өзүнө же балдарга коркунуч туудурат',
        'the violence grows, or he is a danger to himself or the children',
      ),
    },
  ],
  reassessAfter: { standard: 90, medium: 30, high: 7 },
};
