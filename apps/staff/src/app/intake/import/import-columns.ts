import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { IMPORT_FIELDS, type ImportField } from '@baanek/contracts';
import { Field, Select } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ImportsClient } from '../../core/clients/cases/imports.client';
import type { Wire } from '../../core/http/api-types';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';

const SAMPLES = 3;

/** Maps each column to a field, with samples of its content, and starts another check. */
@Component({
  selector: 'bk-import-columns',
  imports: [Field, Select, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('import.columns') }}</h2>
      <button
        type="button"
        class="btn small end"
        [disabled]="!mayCheck() || disabled()"
        (click)="check.emit(mapping())"
      >
        {{ t('import.checkAgain') }}
      </button>
    </header>
    <p class="body small quiet">{{ t('import.remembered') }}</p>
    <div class="body fields">
      @for (column of columns(); track column.at) {
        <bk-field
          [label]="column.heading || words.of('import.column', { n: column.at + 1 })"
          [help]="column.samples"
        >
          <bk-select
            [options]="fields()"
            [value]="mapping()[column.at] ?? 'ignore'"
            (valueChange)="map(column.at, $event ?? 'ignore')"
          />
        </bk-field>
      }
    </div>
  </section>`,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    header {
      flex-wrap: wrap;
    }
    .small.quiet {
      padding-bottom: 0;
    }
    .fields {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr));
    }
  `,
})
export class ImportColumns {
  private readonly client = inject(ImportsClient);
  protected readonly words = inject(Words);
  readonly journal = input.required<Wire['ImportView']>();
  readonly disabled = input(false);
  readonly check = output<ImportField[]>();

  protected readonly mapping = linkedSignal<ImportField[]>(() => [...this.journal().mapping]);
  readonly changed = computed(() => this.mapping().join() !== this.journal().mapping.join());
  /** A journal whose check was interrupted can be checked again with unchanged columns. */
  protected readonly mayCheck = computed(() => this.changed() || this.journal().state === 'uploaded');
  protected readonly fields = computed(() => this.words.options('importField', IMPORT_FIELDS));
  private readonly id = computed(() => this.journal().id);
  private readonly head = serverResource({
    params: () => this.id(),
    loader: ({ params }) => this.client.rows(params),
  });

  /** Columns with a heading or any content. */
  protected readonly columns = computed(() => {
    const rows = this.head.value()?.rows ?? [];
    const all = this.journal().headings.map((heading, at) => {
      const cells = rows.map(row => row.cells[at]?.trim() ?? '').filter(cell => cell !== '');
      return { at, heading, samples: [...new Set(cells)].slice(0, SAMPLES).map(shortened).join(' · ') };
    });
    return all.filter(({ heading, samples }) => heading !== '' || samples !== '');
  });

  protected map(column: number, field: ImportField): void {
    this.mapping.update(mapping => mapping.map((old, i) => (i === column ? field : old)));
  }
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
