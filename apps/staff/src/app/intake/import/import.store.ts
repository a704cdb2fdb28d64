import { computed, DestroyRef, effect, inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Api, type Wire } from '../../core/api';
import { LiveFeed } from '../../core/live';
import { loaded } from '../../core/loaded';
import { asProblem } from '../../core/problem';
import { Toaster } from '../../core/toaster';
import { Words } from '../../core/words';

type Journal = Wire['ImportView'];

type Work = 'reading' | 'checking' | 'committing';

const workOf = (state: Journal['state'] | undefined): Work | null =>
  state === 'reading' || state === 'checking' || state === 'committing' ? state : null;
/** Seconds a request waits for the work on a small journal; a large one shows how far it is. */
const WAIT = 5;
const LARGE_FILE = 200_000;
const LARGE = 1_000;
/** What the server takes; a larger file is not worth sending over a slow line. */
const MOST_BYTES = 25 * 1024 * 1024;
/** A server that died says nothing: then we ask. */
const ASK_MS = 5_000;

/** One journal from file to commit. The work runs on the server; the page can be left and opened again. */
@Injectable()
export class ImportStore {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private sending: AbortController | null = null;

  readonly id = signal<string | undefined>(undefined);
  /** A request that has not been answered. */
  readonly busy = signal<'upload' | 'check' | 'commit' | null>(null);
  readonly failure = signal('');
  readonly journal = loaded({
    params: () => this.id(),
    loader: ({ params }) => this.api.get<Journal>(`imports/${params}`),
  });
  readonly view = computed(() => (this.journal.hasValue() ? this.journal.value() : undefined));
  /** What the server is doing with the rows. */
  readonly working = computed(() => workOf(this.view()?.state));
  /** Changes whenever the rows may read otherwise than before. */
  readonly reading = computed(() => {
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
        this.toaster.say(this.words.count('import.entered', entered(view)));
      before = view?.state;
    });
  }

  async upload(file: File): Promise<void> {
    if (file.size > MOST_BYTES) {
      this.failure.set(this.words.of('error.imports.too_large'));
      return;
    }
    const form = new FormData();
    form.append('file', file, 'journal'); // its own name may name somebody
    const { signal: aborted } = (this.sending = new AbortController());
    return this.work('upload', async () => {
      const wait = file.size > LARGE_FILE ? 0 : WAIT;
      const { id } = await this.api.send<Journal>('POST', `imports?wait=${wait}`, { form, signal: aborted });
      await this.router.navigate(['/appeals', 'import', id]);
    });
  }

  check(mapping: readonly string[]): Promise<void> {
    const body = { mapping } as Wire['MapColumns'];
    return this.change('check', view =>
      this.api.change<Journal>('PUT', `imports/${view.id}/mapping?wait=${waitFor(view)}`, view.version, body),
    );
  }

  async commit(): Promise<void> {
    await this.change('commit', view =>
      this.api.change<Journal>('POST', `imports/${view.id}/commit?wait=${waitFor(view)}`, view.version),
    );
    const view = this.view();
    if (view?.state === 'committed') this.toaster.say(this.words.count('import.entered', entered(view)));
  }

  decide(line: number, decision: Wire['DecideRows']['decision']): Promise<void> {
    const body: Wire['DecideRows'] = { lines: [line], decision };
    return this.change(null, view =>
      this.api.change<Journal>('PUT', `imports/${view.id}/decisions`, view.version, body),
    );
  }

  /** Stops what is sent or what runs. */
  async cancel(): Promise<void> {
    this.sending?.abort();
    const view = this.view();
    if (!view || !this.working()) return;
    await this.change(null, () => this.api.send<Journal>('POST', `imports/${view.id}/cancel`));
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
    this.failure.set('');
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

/** Rows a commit has entered. */
const entered = ({ rowsGood, rowsKnown }: Journal): number => rowsGood - rowsKnown;
