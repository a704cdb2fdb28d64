import { Worker } from 'node:worker_threads';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { search, type SearchAnswer, type SearchTask } from './search-task';

/** Path of the built thread that searches; null to search where one asks, for tests and tools. */
export const SEARCH_THREAD = Symbol('thread that searches');

interface QueuedSearch {
  id: number;
  task: SearchTask;
  tell: (answer: SearchAnswer<SearchTask> | null) => void;
  fail: (error: Error) => void;
}

/** Puts searches to a thread of their own, one after another; a search that takes too long is given up. */
@Injectable()
export class Searches implements OnModuleDestroy {
  /** How long a caller waits for a proof; then the answer is that there is none yet. */
  protected readonly patienceMs: number = 8_000;
  private worker: Worker | null = null;
  private readonly waiting: QueuedSearch[] = [];
  private patience: NodeJS.Timeout | undefined;
  private last = 0;

  constructor(@Inject(SEARCH_THREAD) private readonly thread: string | null) {}

  /** The exact answer; null when it was not found in time. */
  async ask<T extends SearchTask>(task: T): Promise<SearchAnswer<T> | null> {
    if (this.thread === null) return search(task);
    const answer = await new Promise<SearchAnswer<SearchTask> | null>((tell, fail) => {
      this.waiting.push({ id: ++this.last, task, tell, fail });
      if (this.waiting.length === 1) this.next();
    });
    return answer as SearchAnswer<T> | null;
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.patience);
    for (const { tell } of this.waiting.splice(0)) tell(null);
    await this.worker?.terminate();
  }

  /** Starts whoever is first in the queue. */
  private next(): void {
    const [first] = this.waiting;
    if (!first) return;
    const worker = (this.worker ??= this.start());
    this.patience = setTimeout(() => {
      this.worker = null; // the next search gets a thread that is not busy with this one
      void worker.terminate();
      this.finish(first.id, null);
    }, this.patienceMs);
    worker.postMessage({ id: first.id, task: first.task });
  }

  private start(): Worker {
    const worker = new Worker(this.thread ?? '');
    worker.unref();
    worker.on('message', ({ id, answer }: { id: number; answer: SearchAnswer<SearchTask> }) => {
      this.finish(id, answer);
    });
    worker.on('error', (error: Error) => {
      this.worker = null;
      this.waiting[0]?.fail(error);
      this.finish(this.waiting[0]?.id ?? 0, null);
    });
    return worker;
  }

  private finish(id: number, answer: SearchAnswer<SearchTask> | null): void {
    const [first] = this.waiting;
    if (first?.id !== id) return; // given up meanwhile
    clearTimeout(this.patience);
    this.waiting.shift();
    first.tell(answer);
    this.next();
  }
}
