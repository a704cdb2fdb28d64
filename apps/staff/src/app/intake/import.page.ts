import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  resource,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { IMPORT_FIELDS } from '@baanek/contracts';
import { Empty, Failure, Field, Icon, Pager, Select, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { asProblem } from '../core/problem';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';

const PAGE = 100;

/** A journal from before: file, columns, dry run, commit. */
@Component({
  selector: 'bk-import',
  imports: [Empty, Failure, Field, Icon, Pager, RouterLink, Select, Skeleton, Status, TranslocoDirective],
  templateUrl: './import.page.html',
  styleUrl: './import.page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  protected readonly words = inject(Words);

  /** An uploaded journal; without it the page asks for a file. */
  readonly id = input<string>();
  protected readonly busy = signal<'upload' | 'check' | 'commit' | null>(null);
  protected readonly failure = signal('');
  protected readonly offset = signal(0);
  protected readonly show = signal<'bad' | 'all'>('bad');

  protected readonly journal = resource({
    params: () => this.id(),
    loader: ({ params }) => this.api.get<Wire['ImportView']>(`imports/${params}`),
  });
  protected readonly rows = resource({
    params: () => {
      const journal = this.journal.value();
      return (
        journal && { id: journal.id, version: journal.version, show: this.show(), offset: this.offset() }
      );
    },
    loader: ({ params }) =>
      this.api.get<Wire['ImportRowPage']>(`imports/${params.id}/rows`, {
        show: params.show,
        offset: params.offset,
      }),
  });
  protected readonly mapping = linkedSignal<string[]>(() => [...(this.journal.value()?.mapping ?? [])]);
  protected readonly changed = computed(() => this.mapping().join() !== this.journal.value()?.mapping.join());
  protected readonly fresh = computed(
    () => (this.journal.value()?.rowsGood ?? 0) - (this.journal.value()?.rowsKnown ?? 0),
  );
  protected readonly fields = computed(() => this.words.options('importField', IMPORT_FIELDS));
  protected readonly page = PAGE;

  protected async upload(event: Event): Promise<void> {
    const box = event.target as HTMLInputElement;
    const file = box.files?.[0];
    box.value = '';
    if (!file) return;
    const form = new FormData();
    form.append('file', file, 'journal'); // its own name may name somebody
    await this.work('upload', async () => {
      const { id } = await this.api.send<Wire['ImportView']>('POST', 'imports', { form });
      await this.router.navigate(['/appeals', 'import', id]);
    });
  }

  protected map(column: number, field: string): void {
    this.mapping.update(mapping => mapping.map((old, i) => (i === column ? field : old)));
  }

  protected async check(): Promise<void> {
    const journal = this.journal.value();
    if (!journal) return;
    const body = { mapping: this.mapping() } as Wire['MapColumns'];
    await this.work('check', async () => {
      this.journal.set(
        await this.api.change<Wire['ImportView']>(
          'PUT',
          `imports/${journal.id}/mapping`,
          journal.version,
          body,
        ),
      );
      this.offset.set(0);
    });
  }

  protected async commit(): Promise<void> {
    const journal = this.journal.value();
    if (!journal) return;
    const entered = this.fresh();
    await this.work('commit', async () => {
      await this.api.change('POST', `imports/${journal.id}/commit`, journal.version);
      this.toaster.say(this.words.count('import.entered', entered));
      this.journal.reload();
    });
  }

  private async work(kind: 'upload' | 'check' | 'commit', run: () => Promise<void>): Promise<void> {
    this.busy.set(kind);
    this.failure.set('');
    try {
      await run();
    } catch (error) {
      this.failure.set(this.words.problem(asProblem(error)));
    } finally {
      this.busy.set(null);
    }
  }
}
