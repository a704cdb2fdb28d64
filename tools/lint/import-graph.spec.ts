import path from 'node:path';
import { circlesIn, importGraph } from './import-graph.ts';

const ROOT = path.dirname(path.dirname(import.meta.dirname));

describe('imports among files', () => {
  it('are seen to run in a circle, through types and by themselves too', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a', 'd']],
      ['d', ['e']],
      ['e', ['e']],
      ['f', ['a']],
    ]);
    expect(circlesIn(graph)).toEqual([['e'], ['a', 'b', 'c']]);
  });

  it('are followed through aliases and relative paths', () => {
    const graph = importGraph(ROOT, ['libs/api/kernel/src', 'libs/contracts/src']);
    expect(graph.get('libs/api/kernel/src/access/principal.ts')).toContain('libs/contracts/src/index.ts');
    expect(graph.get('libs/api/kernel/src/database/database.ts')).toContain(
      'libs/api/kernel/src/database/transaction.ts',
    );
  });

  it('run in no circle', () => {
    const graph = importGraph(ROOT, ['apps', 'libs', 'tools']);
    expect(graph.size).toBeGreaterThan(500);
    expect(circlesIn(graph)).toEqual([]);
  });

  it.each([
    ['libs/api/imports/src', ['reading', 'rows', 'matching', 'run']],
    ['libs/api/shelter/src/placement', ['model', 'rooms', 'bounds', 'search', 'answer']],
  ])('lead downwards only through the layers of %s', (room, layers) => {
    const graph = importGraph(ROOT, [room]);
    const layerOf = (file: string): number => layers.findIndex(layer => file.startsWith(`${room}/${layer}/`));
    expect(layers.filter((_, at) => ![...graph.keys()].some(file => layerOf(file) === at))).toEqual([]);
    const sources = [...graph].filter(([file]) => !file.endsWith('.spec.ts'));
    const upwards = sources.flatMap(([file, imports]) =>
      imports
        .filter(other => layerOf(file) >= 0 && layerOf(other) > layerOf(file))
        .map(other => `${file} → ${other}`),
    );
    expect(upwards).toEqual([]);
  });
});
