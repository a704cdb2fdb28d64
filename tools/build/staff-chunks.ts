import fs from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

/** What the bundler tells of its files, each with its source when it is the start of something. */
interface Stats {
  outputs: Record<string, { entryPoint?: string; imports: { path: string; kind: string }[] }>;
}

/** A script of the interface. */
export interface Script {
  file: string;
  /** Sources, relative to the workspace, with which the scripts that it was joined from begin. */
  sources: readonly string[];
  /** Scripts that it cannot run without. */
  imports: readonly string[];
}

/** What so many pages use is one script: a script for each piece is a trip over the line for each piece. */
const COMMON = 8;

/**
 * Joins the bundler's hundred and more small scripts: what the sign-in needs is one, what the frame and "today" add to it
 * another, and what many pages use a third. Writes them into a folder.
 */
export async function joinScripts(bundle: string, out: string, frame: readonly string[]): Promise<Script[]> {
  const { outputs } = JSON.parse(fs.readFileSync(path.join(bundle, 'stats.json'), 'utf8')) as Stats;
  const sourceOf = (file: string): string | undefined => outputs[path.basename(file)]?.entryPoint;
  const fileOf = (end: string): string => {
    const file = Object.keys(outputs).find(name => outputs[name]?.entryPoint?.endsWith(end));
    if (!file) throw new Error(`the bundle has no script of ${end}`);
    return file;
  };
  const needed = (file: string): string[] =>
    (outputs[file]?.imports ?? []).filter(({ kind }) => kind === 'import-statement').map(one => one.path);
  const closure = new Set(frame.map(fileOf));
  for (const file of closure) for (const next of needed(file)) closure.add(next);

  const main = fileOf('src/main.ts');
  const joined = await rolldown({ input: path.join(bundle, 'browser', main) });
  const { output } = await joined.write({
    dir: out,
    entryFileNames: 'main-[hash].js',
    chunkFileNames: 'chunk-[hash].js',
    minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
    codeSplitting: {
      groups: [
        { name: 'start', tags: ['$initial'], priority: 3 },
        { name: 'frame', test: id => closure.has(path.basename(id)), priority: 2 },
        { name: 'common', minShareCount: COMMON, priority: 1 },
      ],
    },
  });
  await joined.close();
  return output.flatMap(one =>
    one.type === 'chunk'
      ? [
          {
            file: one.fileName,
            sources: one.moduleIds.flatMap(id => sourceOf(id) ?? []),
            imports: one.imports,
          },
        ]
      : [],
  );
}

/** A script of that source, and all that it cannot run without. */
export function scriptsOf(scripts: readonly Script[], sources: readonly string[]): string[] {
  const wanted = new Set(
    sources.map(end => {
      const found = scripts.find(script => script.sources.some(source => source.endsWith(end)));
      if (!found) throw new Error(`no script of ${end}`);
      return found.file;
    }),
  );
  for (const file of wanted)
    for (const next of scripts.find(script => script.file === file)?.imports ?? []) wanted.add(next);
  return [...wanted];
}
