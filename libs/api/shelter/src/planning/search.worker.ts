import { parentPort } from 'node:worker_threads';
import { search, type SearchTask } from './search-task';

// Entry of the thread that searches: what takes long here keeps no request waiting.
parentPort?.on('message', ({ id, task }: { id: number; task: SearchTask }) => {
  parentPort?.postMessage({ id, answer: search(task) });
});
