import { Component, computed, ElementRef, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { HEARING_AREAS } from '@baanek/contracts';
import { Control, Field, Icon, Select } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../../core/i18n/words';
import { newPoint, type PointModel } from './conference-model';

/** The points of an agenda in their order, each with what of the case it is about. */
@Component({
  selector: 'bk-agenda-fields',
  imports: [Control, Field, FormField, Icon, Select, TranslocoDirective],
  template: `<fieldset *transloco="let t">
    <legend>{{ t('conference.agenda') }}</legend>
    <p class="small quiet">{{ t('conference.agendaHelp') }}</p>
    @for (point of of(); track point; let n = $index) {
      <div class="point" role="group" [attr.aria-label]="t('conference.point') + ' ' + (n + 1)">
        <bk-field [label]="t('conference.point') + ' ' + (n + 1)" [of]="point.text">
          <input bkControl [formField]="point.text" autocomplete="off" />
        </bk-field>
        <bk-field [label]="t('conference.area')" [of]="point.area">
          <bk-select [formField]="point.area" [options]="areas()" [placeholder]="t('conference.forAll')" />
        </bk-field>
        @if (of().length > 1) {
          <button
            type="button"
            class="btn small"
            [attr.aria-label]="t('conference.removePoint') + ' ' + (n + 1)"
            (click)="remove(n)"
          >
            <bk-icon name="x" />
          </button>
        }
      </div>
    }
    <button type="button" class="btn small" (click)="add()">
      <bk-icon name="plus" /> {{ t('conference.addPoint') }}
    </button>
  </fieldset>`,
  styles: `
    fieldset {
      display: grid;
      gap: 12px;
      justify-items: start;
    }
    legend {
      padding: 0;
      font-size: 15px;
      font-weight: 650;
    }
    .point {
      display: grid;
      grid-template-columns: 3fr 2fr auto;
      gap: 12px;
      align-items: end;
      width: 100%;
    }
    @media (max-width: 719px) {
      .point {
        grid-template-columns: 1fr;
        padding-bottom: 12px;
        border-bottom: 1px solid var(--bk-line);
      }
      .point .btn {
        justify-self: start;
      }
    }
  `,
})
export class AgendaFields {
  private readonly words = inject(Words);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly of = input.required<FieldTree<PointModel[]>>();
  protected readonly areas = computed(() => this.words.options('hearingArea', HEARING_AREAS));

  protected add(): void {
    this.of()().value.update(all => [...all, newPoint()]);
    this.focusOn(-1);
  }

  /** The keyboard goes to the point before it. */
  protected remove(index: number): void {
    this.of()().value.update(all => all.filter((_, n) => n !== index));
    this.focusOn(Math.max(index - 1, 0));
  }

  private focusOn(index: number): void {
    setTimeout(() => {
      [...this.host.nativeElement.querySelectorAll('.point')].at(index)?.querySelector('input')?.focus();
    });
  }
}
