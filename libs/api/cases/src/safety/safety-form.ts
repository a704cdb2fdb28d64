import type { Spoken } from '@baanek/contracts';
import { codesTwice, wordsMissing } from '../forms/form-faults';

/** A section of a safety plan: what it is about, and lines that a worker can take instead of typing. */
export interface SafetySection {
  code: string;
  /** For the worker. */
  name: Spoken;
  help: Spoken;
  /** What stands above it on the card that she carries; tells nobody who finds it what it is about. */
  cardName: Spoken;
  suggestions: readonly Spoken[];
}

/** A form by which safety plans are written. A plan names the version by which it was. */
export interface SafetyForm {
  version: number;
  sections: readonly SafetySection[];
  /** What a card may be called. */
  titles: readonly { code: string; text: Spoken }[];
}

export const says = (ru: string, ky: string, en: string): Spoken => ({ ru, ky, en });

/** What is wrong with a form: codes that stand there twice, or a text without words. Empty where it may be used. */
export function formFaults({ sections, titles }: SafetyForm): string[] {
  const texts = [
    ...sections.flatMap(({ code, name, help, cardName, suggestions }) =>
      [name, help, cardName, ...suggestions].map(text => ({ code, text })),
    ),
    ...titles,
  ];
  return [
    ...codesTwice(sections.map(({ code }) => code)),
    ...codesTwice(titles.map(({ code }) => code)),
    ...wordsMissing(texts),
  ];
}
