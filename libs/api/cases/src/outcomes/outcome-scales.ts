import type { Spoken } from '@baanek/contracts';
import { codesTwice, wordsMissing } from '../forms/form-faults';

/** One question that is answered from 0 to 10, with a word at both ends. */
interface OutcomeScale {
  id: string;
  name: Spoken;
  question: Spoken;
  least: Spoken;
  most: Spoken;
}

/** Scales that are asked together, at each moment the same. A version is never changed: another one is loaded beside it. */
export interface OutcomeScales {
  code: string;
  version: number;
  name: Spoken;
  /** What they are worth, shown wherever they are asked. */
  notice: Spoken;
  /** How to ask so that she is safe. */
  safely: Spoken;
  scales: readonly OutcomeScale[];
}

/** What is wrong with a set of scales: an id twice or of another form, or words that lack. Empty where it may be used. */
export function scalesFaults({ code, version, name, notice, safely, scales }: OutcomeScales): string[] {
  const ids = scales.map(({ id }) => id);
  const texts = [
    ...Object.entries({ name, notice, safely }).map(([code, text]) => ({ code, text })),
    ...scales.flatMap(scale =>
      (['name', 'question', 'least', 'most'] as const).map(part => ({
        ...{ code: `${scale.id} ${part}`, text: scale[part] },
      })),
    ),
  ];
  return [
    ...(version >= 1 && Number.isInteger(version) ? [] : ['version: not a whole number from 1']),
    ...(scales.length > 0 ? [] : ['scales: there are none']),
    ...[code, ...ids].filter(id => !/^[a-z][a-z0-9_]{1,39}$/.test(id)).map(id => `${id}: no id`),
    ...codesTwice(ids),
    ...wordsMissing(texts),
  ];
}
