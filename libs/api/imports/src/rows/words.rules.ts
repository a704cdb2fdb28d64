import type { Channel, Oblast, Relation, Service, Sex, ViolenceType } from '@baanek/contracts';

type WordTable<T> = readonly (readonly [RegExp, T])[];

const first = <T>(table: WordTable<T>, text: string): T | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1];
const low = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const SEX: WordTable<Sex> = [
  [/^(ж|жен(щина|ский|\.)?|f|female|woman|а|аял\S*|кыз)\.?$/, 'female'],
  [/^(м|муж(чина|ской|\.)?|m|male|man|э|эркек\S*)\.?$/, 'male'],
];

/** Sex as a column of its own says it; `undefined` for anything else. */
export const readSex = (cell: string): Sex | undefined => first(SEX, low(cell));

const VIOLENCE: WordTable<ViolenceType> = [
  [/^физи|^physi/, 'physical'],
  [/^псих|^psych|^эмоц/, 'psychological'],
  [/^эконом|^econom/, 'economic'],
  [/^пренебр|^кайдыгер|^neglect/, 'neglect'],
  [/^секс|^sexu/, 'sexual'],
  [/^не ?изв|^белгисиз|^not known|^-$/, 'not_known'],
];

/** Several types in one cell, however they are separated; `undefined` when one of them is none. Empty is not known. */
export function readViolence(cell: string): ViolenceType[] | undefined {
  const words = low(cell)
    .split(/[,;+/&\n]|\sи\s|\sжана\s/)
    .map(word => word.trim())
    .filter(word => word !== '');
  if (words.length === 0) return ['not_known'];
  const types = words.map(word => first(VIOLENCE, word));
  return types.includes(undefined) ? undefined : [...new Set(types.filter(type => type !== undefined))];
}

const RELATION: WordTable<Relation> = [
  [/бывш|мурдагы|ex-|former/, 'ex_spouse'],
  [/сожител|гражданск|иш жүзүндөгү|partner/, 'partner'],
  [/^муж|^жена|супруг|жубай|күйөө|^spouse|husband/, 'spouse'],
  [/отчим|мачех|өгөй|step/, 'step_parent'],
  [/свек|тест|тёщ|тещ|кайын ата|кайын эне|in-law/, 'parent_in_law'],
  [/отец|мать|родител|^ата|^эне|parent/, 'parent'],
  [/брат|сестр|бир тууган|^ага|^ини|^эже|^сиңди|sibling/, 'sibling'],
  [/сын|доч|уулу|кызы|^child/, 'child'],
  [/сосед|кошуна|neighbo/, 'neighbour'],
  [/родств|тууган|relative/, 'other_relative'],
  [/отказ|баш тарт|refus/, 'refused'],
  [/^не ?изв|белгисиз|^-?$|not known/, 'not_known'],
];

export const readRelation = (cell: string): Relation => first(RELATION, low(cell)) ?? 'other';

const CHANNEL: WordTable<Channel> = [
  [/тел|звон|горяч|ишеним|ысык|phone|hotline|call/, 'phone'],
  [/сам[аи]?\b|^сам|лично|өзү|өз алдынча|visit|self/, 'visit'],
  [/милиц|овд|ровд|участков|police/, 'police'],
  [/больниц|цсм|врач|поликлин|оорукана|health|hospital/, 'health'],
  [/соц|social/, 'social_services'],
  [/суд|сот|court/, 'court'],
  [/айыл|окмот|өкмөт|мэри|municipal|local gov/, 'local_government'],
  [/подруг|друг|родств|знаком|сосед|тууган|тааныш|relative|friend/, 'relatives'],
  [/кризисн|центр|борбор|centre|center/, 'other_centre'],
  [/онлайн|интернет|whatsapp|online/, 'online'],
];

export const readChannel = (cell: string): Channel => first(CHANNEL, low(cell)) ?? 'not_known';

const OBLAST: WordTable<Oblast> = [
  [/бишкек|bishkek/, 'bishkek'],
  [/(^|\s)(г\.?|город|шаар\S*)\s*ош|^ош( ш\S*)?$|osh city/, 'osh_city'],
  [/баткен|batken/, 'batken'],
  [/(д?ж)алал|jalal/, 'jalal_abad'],
  [/иссык|ысык|issyk/, 'issyk_kul'],
  [/нарын|naryn/, 'naryn'],
  [/^ош|osh/, 'osh'],
  [/талас|talas/, 'talas'],
  [/чуй|чүй|chui|chuy/, 'chui'],
  [/росс|казах|границ|чет өлкө|abroad/, 'abroad'],
];

export const readOblast = (cell: string): Oblast => first(OBLAST, low(cell)) ?? 'not_known';

const SERVICE: WordTable<Service> = [
  [/псих/, 'psychological'],
  [/сопровожд|коштоп|escort/, 'escort_court'],
  [/юри|legal|law/, 'legal'],
  [/врач|медиц|medic/, 'medical'],
  [/докум|document/, 'documents'],
  [/убежищ|баш калка|shelter/, 'shelter'],
  [/вещ|матер|одежд|material/, 'material'],
  [/соц|social/, 'social'],
];

/** Help given, as far as the words are known; what is not goes into the remark. */
export function readServices(cell: string): { services: Service[]; unknown: string } {
  const words = cell
    .split(/[,;+\n]/)
    .map(word => word.trim())
    .filter(word => word !== '');
  const read = words.map(word => ({ word, service: first(SERVICE, low(word)) }));
  return {
    services: [...new Set(read.flatMap(({ service }) => (service ? [service] : [])))],
    unknown: read.flatMap(({ word, service }) => (service ? [] : [word])).join(', '),
  };
}

/** Number of children; empty and «нет» are none, as clerks leave it; `undefined` when it is no number. */
export function readChildren(cell: string): number | undefined {
  const text = low(cell);
  if (text === '' || /^(нет|жок|no|-|—)$/.test(text)) return 0;
  const number = /^(\d{1,2})(\s*(чел|бала|дет|реб|child)\S*)?\.?(\s*[(,;:–—-].*)?$/.exec(text)?.[1]; // «2 (5 и 7 лет)»
  return number === undefined || Number(number) > 30 ? undefined : Number(number);
}

/** True for a line that sums up others. */
export const isTotal = (cells: readonly string[]): boolean =>
  cells.some(
    cell =>
      /^(итого|всего|жалпы|баары|бардыгы|total)\b/i.test(low(cell)) ||
      /^(итого|всего|жалпы|баары|бардыгы)/.test(low(cell)),
  );
