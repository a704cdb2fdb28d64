import { isDangerousPlace } from '@baanek/contracts';
import type { Wire } from '../http/api-types';

/** Where it is planned that she goes; null or empty where that is not known. */
export interface Goal {
  place?: string;
  oblast?: string | null;
}

/** Words that many places have, which say nothing of where they are. */
const COMMON =
  /^(село|город|район|област|улица|дом|аил|айыл|айылы|шаар|шаары|облус|облусу|көчө|көчөсү|поселок|кабинет|центр|суд|сот|милиция|больница|мектеп|школа|street|village|district|house|court)/u;
/** Endings differ from case to case, so that only the beginnings of words are compared. */
const STEM = 5;

/** What of a text tells where something is, by the beginnings of its words. */
function stemsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\d]+/gu) ?? [];
  return new Set(
    words.filter(word => word.length > 3 && !COMMON.test(word)).map(word => word.slice(0, STEM)),
  );
}

/** How a danger meets where she is to go: a word of the place is the same, or the oblast is; null where neither is seen. */
export function meets(
  { kind, what, oblast }: Pick<Wire['DangerView'], 'kind' | 'what' | 'oblast'>,
  goal: Goal,
): 'place' | 'oblast' | null {
  if (!isDangerousPlace(kind)) return null;
  const stems = stemsOf(what);
  if ([...stemsOf(goal.place ?? '')].some(stem => stems.has(stem))) return 'place';
  return oblast !== null && oblast === goal.oblast ? 'oblast' : null;
}
