import type { Spoken } from '@baanek/contracts';

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

const LANGUAGES = ['ru', 'ky', 'en'] as const;

/** What is wrong with a set of scales: an id twice or of another form, or words that lack. Empty where it may be used. */
export function scalesFaults({ code, version, name, notice, safely, scales }: OutcomeScales): string[] {
  const ids = scales.map(({ id }) => id);
  const texts: [where: string, text: Spoken][] = [
    ...Object.entries({ name, notice, safely }),
    ...scales.flatMap(({ id, ...said }) =>
      Object.entries({ name: said.name, question: said.question, least: said.least, most: said.most }).map(
        ([part, text]): [string, Spoken] => [`${id} ${part}`, text],
      ),
    ),
  ];
  return [
    ...(version >= 1 && Number.isInteger(version) ? [] : ['version: not a whole number from 1']),
    ...(scales.length > 0 ? [] : ['scales: there are none']),
    ...[code, ...ids].filter(id => !/^[a-z][a-z0-9_]{1,39}$/.test(id)).map(id => `${id}: no id`),
    ...ids.filter((id, n) => ids.indexOf(id) < n).map(id => `${id} stands there twice`),
    ...texts.flatMap(([where, text]) =>
      LANGUAGES.filter(language => text[language].trim() === '').map(
        language => `${where}: no words in ${language}`,
      ),
    ),
  ];
}
