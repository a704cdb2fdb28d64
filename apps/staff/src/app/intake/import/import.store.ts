import { computed, DestroyRef, effect, inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { ImportField } from '@baanek/contracts';
import { ImportsClient } from '../../core/clients/cases/imports.client';
import type { Wire } from '../../core/http/api-types';
import { LiveFeed } from '../../core/live/live-feed';
import { serverResource } from '../../core/http/server-resource';
import { asProblem } from '../../core/http/problem';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';

type Journal = Wire['ImportView'];

type Work = 'reading' | 'checking' | 'committing';

const workOf = (state: Journal['state'] | undefined): Work | null =>
  state === 'reading' || state === 'checking' || state === 'committing' ? state : null;
/** Seconds for which a request waits for the work on a small journal; a large one shows its progress instead. */
const WAIT = 5;
const LARGE_FILE = 200_000;
const LARGE = 1_000;
/** The limit of the server; a larger file is refused before it is sent over a slow connection. */
const MOST_BYTES = 25 * 1024 * 1024;
/** A server that stopped sends no live event, so the state is also polled. */
const ASK_MS = 5_000;

/** State and actions of one import. The work runs on the server, so the page can be left and opened again. */
@Injectable()
export class ImportStore {
  private readonly client = inject(ImportsClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private sending: AbortController | null = null;

  readonly id = signal<string | undefined>(undefined);
  /** The request that is under way. */
  readonly busy = signal<'upload' | 'check' | 'commit' | null>(null);
  /** Null while nothing has gone wrong. */
  readonly failure = signal<string | null>(null);
  readonly journal = serverResource({
    params: () => this.id(),
    loader: ({ params }) => this.client.read(params),
  });
  readonly view = this.journal.value;
  /** The work that the server is doing on the rows; null while it does none. */
  readonly working = computed(() => workOf(this.view()?.state));
  /** Changes whenever the rows may have changed. */
  readonly revision = computed(() => {
    const view = this.view();
    return view && !this.working() ? `${view.id} ${view.state} ${view.mapping.join()}` : undefined;
  });

  constructor() {
    inject(LiveFeed).follow(['imports'], () => {
      if (this.working()) this.journal.reload();
    });
    const timer = setInterval(() => {
      if (this.working()) this.journal.reload();
    }, ASK_MS);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      this.sending?.abort();
    });
    let before: Journal['state'] | undefined;
    effect(() => {
      const view = this.view();
      if (before === 'committing' && view?.state === 'committed')
        this.toaster.show(this.words.count('import.entered', entered(view)));
      before = view?.state;
    });
  }

  async upload(file: File): Promise<void> {
    if (file.size > MOST_BYTES) {
      this.failure.set(this.words.of('error.imports.too_large'));
      return;
    }
    const form = new FormData();
    form.append('file', file, 'journal'); // the name of the file may contain a person's name
    const { signal: aborted } = (this.sending = new AbortController());
    return this.work('upload', async () => {
      const wait = file.size > LARGE_FILE ? 0 : WAIT;
      const { id } = await this.client.upload(form, wait, aborted);
      await this.router.navigate(['/appeals', 'import', id]);
    });
  }

  check(mapping: ImportField[]): Promise<void> {
    return this.change('check', view => this.client.map(view, { mapping }, waitFor(view)));
  }

  async commit(): Promise<void> {
    await this.change('commit', view => this.client.commit(view, waitFor(view)));
    const view = this.view();
    if (view?.state === 'committed') this.toaster.show(this.words.count('import.entered', entered(view)));
  }

  decide(line: number, decision: Wire['DecideRows']['decision']): Promise<void> {
    return this.change(null, view => this.client.decide(view, { lines: [line], decision }));
  }

  /** Stops the upload or the work on the server. */
  async cancel(): Promise<void> {
    this.sending?.abort();
    const view = this.view();
    if (!view || !this.working()) return;
    await this.change(null, () => this.client.cancel(view.id));
  }

  private change(kind: 'check' | 'commit' | null, ask: (view: Journal) => Promise<Journal>): Promise<void> {
    const view = this.view();
    if (!view) return Promise.resolve();
    return this.work(kind, async () => {
      this.journal.set(await ask(view));
    });
  }

  private async work(kind: 'upload' | 'check' | 'commit' | null, run: () => Promise<void>): Promise<void> {
    this.busy.set(kind);
    this.failure.set(null);
    try {
      await run();
    } catch (error) {
      if (!this.sending?.signal.aborted) this.failure.set(this.words.problem(asProblem(error)));
      if (this.id()) this.journal.reload();
    } finally {
      this.busy.set(null);
      this.sending = null;
    }
  }
}

const waitFor = ({ rowsTotal }: Journal): number => (rowsTotal > LARGE ? 0 : WAIT);

/** The number of rows that a commit has imported. */
const entered = ({ rowsGood, rowsKnown }: Journal): number => rowsGood - rowsKnown;
