/** The keys that set marks: a letter of the language of the screen, and a Latin one that works in every language. */
export interface MarkLetters<M extends string> {
  /** The letters of a mark, that of the language first; one where the language has the Latin ones. */
  of(mark: M): string[];
  /** The mark that was typed: by the letter, in either script, wherever its key lies. Null for any other key. */
  typed(key: string): M | null;
}

/** `own` answers the letter of a mark in the language of the screen. */
export function markLetters<M extends string>(
  latin: Readonly<Record<M, string>>,
  own: (mark: M) => string,
): MarkLetters<M> {
  const of = (mark: M): string[] => [...new Set([own(mark), latin[mark]])];
  const marks = Object.keys(latin) as M[];
  return {
    of,
    typed: key => marks.find(mark => of(mark).includes(key.toLocaleUpperCase())) ?? null,
  };
}
