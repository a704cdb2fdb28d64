import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { SearchTask } from './search-task';
import { Searches } from './searches.service';

/** A thread that answers, never answers, or breaks, as the house asks for. */
const THREAD = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ id, task }) => {
    if (task.house === 'endless') for (;;);
    if (task.house === 'broken') throw new Error('broken');
    parentPort.postMessage({ id, answer: task.house });
  });`;

const families = (house: string): SearchTask & { kind: 'families' } => ({
  kind: 'families',
  house: house as never,
});

/** As patient as a test says; it takes a while to start a thread on a busy machine. */
class ToldSearches extends Searches {
  override patienceMs = 20_000;
}

describe('searches in a thread of their own', () => {
  let folder: string;
  let searches: ToldSearches;

  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'baanek-thread-'));
    fs.writeFileSync(path.join(folder, 'thread.mjs'), THREAD);
  });
  beforeEach(() => {
    searches = new ToldSearches(path.join(folder, 'thread.mjs'));
  });
  afterEach(() => searches.onModuleDestroy());
  afterAll(() => {
    fs.rmSync(folder, { recursive: true });
  });

  it('are answered in their order', async () => {
    const asked = ['a', 'b', 'c'].map(house => searches.ask(families(house)));
    expect(await Promise.all(asked)).toEqual(['a', 'b', 'c']);
  });

  it('are given up when they take too long, and keep nobody behind them waiting', async () => {
    searches.patienceMs = 500;
    const asked = ['endless', 'b'].map(house => searches.ask(families(house)));
    searches.patienceMs = 20_000; // of whoever is behind
    expect(await Promise.all(asked)).toEqual([null, 'b']);
  });

  it('fail alone when the thread breaks', async () => {
    const [first, second] = ['broken', 'b'].map(house => searches.ask(families(house)));
    await expect(first).rejects.toThrow('broken');
    expect(await second).toBe('b');
  });

  it('are told that there is no answer when the server ends', async () => {
    const asked = searches.ask(families('endless'));
    await searches.onModuleDestroy();
    expect(await asked).toBeNull();
  });
});
