/**
 * Which tables of words come when, by the ending of the file they are bundled in: those that the sign-in needs; those of the
 * frame around every page and of its first page, "today"; the help when it is opened; all others with the first page that is
 * opened from there.
 */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  '': ['app', 'auth', 'errors', 'roles'],
  '.frame': ['shell', 'find', 'refusals', 'today'],
  '.help': ['help'],
};

/** The tables that are there when the frame is shown. */
export const TABLES_OF_FRAME: readonly string[] = Object.entries(PARTS).flatMap(([part, tables]) =>
  part === '.help' ? [] : tables,
);
