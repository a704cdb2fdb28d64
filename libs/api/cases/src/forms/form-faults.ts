import { type Spoken, UI_LANGUAGES } from '@baanek/contracts';

// What is wrong with a form that is shipped as data, in words for whoever writes it.

/** Codes that stand there more than once. */
export const codesTwice = (codes: readonly string[]): string[] =>
  codes.filter((code, i) => codes.indexOf(code) < i).map(code => `${code} stands there twice`);

/** Texts that lack words in one of the languages; `code` says which text it is. */
export const wordsMissing = (texts: readonly { code: string; text: Spoken }[]): string[] =>
  texts.flatMap(({ code, text }) =>
    UI_LANGUAGES.flatMap(spoken => (text[spoken].trim() ? [] : [`${code}: no words in ${spoken}`])),
  );
