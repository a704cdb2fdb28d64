import type { ImportField } from '@baanek/contracts';
import { guessByContent } from './content.rules';

type Rule = readonly [RegExp, ImportField];

const HEADINGS: readonly Rule[] = [
  // of the perpetrator, the children, the staff: never hers
  [/(фио|ф\.и\.о|имя|аты|тел|адрес|возраст|рожд|жашы|name|phone|age).*(обидчик|агрессор|насильник|супруг|мужа|дет|реб[её]н|балдар|специалист|сотрудник|юрист|психолог|кызматкер|offender|abuser|child|staff|worker)/, 'ignore'],
  [/^(специалист|сотрудник|ответственн|исполнител|подпись|кызматкер|кол тамга|staff|worker|signature)/, 'ignore'],
  [/^(№|n|no|#|номер|№ ?п\/?п|п\/?п|№ ?(обращ|журн|записи).*|катар\S*|т\/б|row|id)\.?( ?№)?$/, 'number'],
  [/рожд|г\.? ?р\.?$|возраст|туулган|^жаш|сколько лет|^лет$|birth|^age|\bdob\b|жылы$/, 'birth'],
  [/дата|күн[үу]|^число$|^date|\bdate\b|когда|качан|кайрылган/, 'date'],
  [/фио|ф\. ?и\. ?о|фаа|ф\. ?а\. ?а|аты[- ,]*ж[өо]н[үу]|полное имя|full ?name|^name$|клиент|заявител|пострадавш|кайрылуучу|client/, 'full_name'],
  [/фамили|surname|last ?name|family name/, 'surname'],
  [/отчеств|атасынын|patronymic|middle ?name/, 'patronymic'],
  [/^имя|^аты|given|first ?name/, 'given_name'],
  [/^пол\.?$|жыныс|^sex$|gender/, 'sex'],
  [/област|облус|oblast|регион|region|аймак|место жит|жашаган жер/, 'oblast'],
  [/телефон|^тел|номер тел|phone|^mob|моб|байланыш|контакт|contact|^связ/, 'phone'],
  [/направ|ж[өо]н[өо]т|канал|откуда|channel|referred|источник|source|способ обращ/, 'channel'],
  [/обидчик|кем приход|агрессор|насильник|ким болот|жасаган|relation|offender|abuser|perpetrator/, 'relation'],
  [/насили|зомбулук|violence|abuse/, 'violence'],
  [/дет(ей|и|ьми)|балдар|бала саны|children|kids/, 'children'],
  [/помощь|помощи|услуг|жардам|кызмат|service|help|оказано|assistance/, 'services'],
  [/примеч|коммент|эскерт|note|remark|comment|описание|содержание|суть|мазмун/, 'note'],
]; // prettier-ignore

const OFTEN: ReadonlySet<ImportField> = new Set(['note', 'phone', 'ignore']);
const low = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** What a column holds by its heading in Russian, Kyrgyz or English; `undefined` when the heading says nothing. */
export const guessByHeading = (heading: string): ImportField | undefined =>
  HEADINGS.find(([pattern]) => pattern.test(low(heading)))?.[1];

/** A field per column: by its heading, else by what stands under it. A field is given once; notes and phones may be several. */
export function guessMapping(headings: readonly string[], rows: readonly string[][]): ImportField[] {
  const taken = new Set<ImportField>();
  const give = (field: ImportField | undefined): ImportField | undefined => {
    if (field === undefined || (taken.has(field) && !OFTEN.has(field))) return undefined;
    taken.add(field);
    return field;
  };
  const named = headings.map(heading => give(guessByHeading(heading)));
  const free = headings.map((heading, i) => named[i] === undefined && guessByHeading(heading) === undefined);
  return named.map(
    (field, i) => field ?? (free[i] ? give(guessByContent(rows, i, taken)) : undefined) ?? 'ignore',
  );
}
