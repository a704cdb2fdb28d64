import { Component, computed, ElementRef, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { BODY_REGIONS, type BodyRegion, DOCUMENTED_BY, MARK_KINDS } from '@baanek/contracts';
import { Control, Field, Icon, Select } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../../core/i18n/words';
import { BodyChart } from './body-chart';
import { newMark, type ServiceModel } from './service-model';

/** Injuries as they were documented: on a body chart, and the same as a list; and the paper they stand on. */
@Component({
  selector: 'bk-injury-fields',
  imports: [BodyChart, Control, DateField, Field, FormField, Icon, Select, TranslocoDirective],
  templateUrl: './injury-fields.html',
  styles: `
    section {
      display: grid;
      gap: 12px;
    }
    .mark {
      display: grid;
      grid-template-columns: 3fr 2fr 3fr auto;
      gap: 12px;
      align-items: end;
      padding-bottom: 12px;
      border-bottom: 1px solid var(--bk-line);
    }
    @media (max-width: 719px) {
      .mark {
        grid-template-columns: 1fr;
      }
      .mark .btn {
        justify-self: start;
      }
    }
  `,
})
export class InjuryFields {
  private readonly words = inject(Words);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly of = input.required<FieldTree<ServiceModel>>();
  protected readonly documenters = computed(() => this.words.options('documentedBy', DOCUMENTED_BY));
  protected readonly regions = computed(() => this.words.options('bodyRegion', BODY_REGIONS));
  protected readonly kinds = computed(() => this.words.options('markKind', MARK_KINDS));
  protected readonly marked = computed(() =>
    this.of()
      .marks()
      .value()
      .flatMap(({ region }) => region ?? []),
  );

  /** What it is, is said next: the keyboard goes there. */
  protected add(region: BodyRegion | null): void {
    const marks = this.of().marks();
    marks.value.update(all => [...all, newMark(region)]);
    setTimeout(() => {
      const row = [...this.host.nativeElement.querySelectorAll('.mark')].at(-1);
      row?.querySelectorAll<HTMLElement>('select, input')[region ? 1 : 0]?.focus();
    });
  }

  protected remove(index: number): void {
    this.of()
      .marks()
      .value.update(all => all.filter((_, n) => n !== index));
  }
}
