import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Files, each with the files it imports, type-only imports too. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The imports among source files below the folders of a root; packages are left out. Paths are relative to the root. */
export function importGraph(root: string, folders: readonly string[]): ImportGraph {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.base.json'), file => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const cache = ts.createModuleResolutionCache(root, file => file, options);
  const name = (file: string): string => path.relative(root, file).replaceAll(path.sep, '/');
  const importsOf = (file: string): string[] =>
    ts.preProcessFile(fs.readFileSync(file, 'utf8'), true, true).importedFiles.flatMap(({ fileName }) => {
      const found = ts.resolveModuleName(fileName, file, options, ts.sys, cache).resolvedModule;
      return found && !found.resolvedFileName.includes('node_modules') ? name(found.resolvedFileName) : [];
    });
  const files = folders.flatMap(folder =>
    fs.globSync(`${folder}/**/*.ts`, { cwd: root, exclude: part => part.includes('node_modules') }),
  );
  return new Map(files.map(file => [file.replaceAll(path.sep, '/'), importsOf(path.join(root, file))]));
}

/**
 * The circles of a graph: its strongly connected components of more than one file, by Tarjan's algorithm
 * (R. Tarjan, Depth-first search and linear graph algorithms, 1972), and files that import themselves.
 */
export function circlesIn(graph: ImportGraph): string[][] {
  const circles: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const visit = (file: string): void => {
    const at = index.size;
    index.set(file, at);
    low.set(file, at);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!graph.has(next)) continue;
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file) ?? at, low.get(next) ?? at));
    }
    if (low.get(file) !== at) return;
    const component = stack.splice(stack.indexOf(file));
    if (component.length > 1 || graph.get(file)?.includes(file)) circles.push(component.sort());
  };
  for (const file of graph.keys()) if (!index.has(file)) visit(file);
  return circles;
}
