import path from 'node:path';

/** Files of the checkout by their path from its root, as far as documents name them. */
export type Exists = (file: string) => boolean;

const found = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), at => at[1] ?? '');
const prose = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');

/** Headings as GitHub turns them into anchors. */
function anchorsOf(text: string): string[] {
  return found(prose(text), /^#+ (.+)$/gm).map(heading =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

/** Relative links of one document that lead nowhere; `read` answers the text of another. */
export function deadLinks(
  file: string,
  text: string,
  exists: Exists,
  read: (file: string) => string,
): string[] {
  return found(prose(text), /\]\(([^)\s]+)\)/g).filter(link => {
    if (/^[a-z]+:/.test(link)) return false;
    const [target = '', anchor] = link.split('#');
    const place = target === '' ? file : path.posix.join(path.posix.dirname(file), target);
    if (!exists(place)) return true;
    return anchor !== undefined && place.endsWith('.md') && !anchorsOf(read(place)).includes(anchor);
  });
}

/** Paths in backticks, such as `libs/contracts/src/states.ts`, that are not there. */
export function missingPaths(text: string, exists: Exists): string[] {
  const paths = found(prose(text), /`((?:apps|libs|tools|docs)\/[\w./-]+)`/g);
  return paths.filter(named => !exists(named) && !named.endsWith('/generated'));
}

/** Commands such as `npm run x` whose script package.json does not have. */
export function missingScripts(text: string, scripts: Readonly<Record<string, string>>): string[] {
  const named = [...found(text, /npm run ([\w:-]+)/g), ...found(text, /npm (start|test)\b/g)];
  return named.filter(name => !(name in scripts));
}

/** Settings in the first column of the table of docs/operations.md. */
export const settingsTold = (text: string): string[] => found(text, /^\| `([A-Z][A-Z_]+)`/gm);

/** Settings the server and `npm start` read: properties of `Env`, and names on `process.env`. */
export function settingsRead(env: string, start: string): string[] {
  const properties = found(env.split('export function')[0] ?? '', /^ {2}([A-Z][A-Z_]+)\??[:\s=]/gm);
  return [...new Set([...properties, ...found(start, /process\.env(?:\.|\[')([A-Z][A-Z_]+)/g)])];
}
