import { Component, computed, effect, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Failure, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { confirmation } from '../../core/forms/confirm';
import { Words } from '../../core/i18n/words';
import { ImportColumns } from './import-columns';
import { ImportDuplicates } from './import-duplicates';
import { ImportList } from './import-list';
import { ImportProgress } from './import-progress';
import { ImportRows } from './import-rows';
import { LoadFailure } from '../../core/http/load-failure';
import { SetUpNext } from '../../core/set-up/set-up-next';
import { ImportStore } from './import.store';

/** Imports a journal: upload, columns, check, possible duplicates, commit. */
@Component({
  selector: 'bk-import',
  imports: [
    Empty,
    Failure,
    Icon,
    ImportColumns,
    ImportDuplicates,
    ImportList,
    ImportProgress,
    ImportRows,
    LoadFailure,
    RouterLink,
    SetUpNext,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  providers: [ImportStore],
  templateUrl: './import.page.html',
  styleUrl: './import.page.scss',
})
export class ImportPage {
  protected readonly store = inject(ImportStore);
  protected readonly words = inject(Words);

  private readonly confirm = confirmation();

  /** An uploaded journal; without it the page asks for a file. */
  readonly id = input<string>();
  private readonly columns = viewChild(ImportColumns);
  protected readonly changed = computed(() => this.columns()?.changed() ?? false);
  protected readonly fresh = computed(() => {
    const view = this.store.view();
    return view ? view.rowsGood - view.rowsKnown : 0;
  });

  constructor() {
    effect(() => {
      this.store.id.set(this.id());
    });
  }

  protected async commit(): Promise<void> {
    const button = this.words.count('import.enter', this.fresh());
    if (await this.confirm(button, 'import.enterText')) await this.store.commit();
  }

  protected async upload(event: Event): Promise<void> {
    const box = event.target as HTMLInputElement;
    const file = box.files?.[0];
    box.value = '';
    if (file) await this.store.upload(file);
  }
}
