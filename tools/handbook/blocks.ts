/** A fenced block of a document, under the nearest heading above it. */
export interface Block {
  heading: string;
  language: string;
  text: string;
}

/** Every fenced block, in order. */
export function blocksOf(document: string): Block[] {
  const blocks: Block[] = [];
  let heading = '';
  let open: Block | undefined;
  for (const line of document.split('\n')) {
    if (open && line === '```') open = undefined;
    else if (open) open.text += `${line}\n`;
    else if (line.startsWith('```')) blocks.push((open = { heading, language: line.slice(3), text: '' }));
    else heading = /^#+ (.+)$/.exec(line)?.[1] ?? heading;
  }
  return blocks;
}

/** A file of nginx: each directive with its words, those of a `location` under its name. */
export function nginxDirectives(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const within: string[] = [];
  for (const [, words = '', end] of text.replace(/#.*$/gm, '').matchAll(/([^;{}]*)([;{}])/g)) {
    const [name = '', ...rest] = words.trim().split(/\s+/);
    if (end === '{') within.push([name, ...rest].join(' '));
    else if (end === '}') within.pop();
    else found.set([...within.slice(1), name].join(' / '), rest);
  }
  if (within.length > 0) throw new Error('a brace is open');
  return found;
}

/** Bytes that nginx means by `26m`. */
export function nginxSize(text: string): number {
  const [, number, unit = ''] = /^(\d+)([kmg]?)$/i.exec(text) ?? [];
  if (number === undefined) throw new Error(`no size: ${text}`);
  return Number(number) * 1024 ** ['', 'k', 'm', 'g'].indexOf(unit.toLowerCase());
}
