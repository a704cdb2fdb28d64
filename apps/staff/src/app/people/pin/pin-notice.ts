import { Component, computed, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PersonModel } from '../person-model';
import { pinHelp } from './pin-help';
import { lookOf } from './pin-look';

/** Says beside a number what is odd in it and what to do; where it contradicts the birth or sex, asks for a second look. */
@Component({
  selector: 'bk-pin-notice',
  imports: [Icon, TranslocoDirective],
  host: { '[class.none]': '!odd()' },
  template: `<ng-container *transloco="let t">
    <div role="alert">
      @if (odd()) {
        @let found = help();
        <div class="notice amber">
          <bk-icon name="triangle-alert" />
          <div>
            @for (rule of found.contradictions; track rule) {
              <p class="strong">{{ t('warning.' + rule) }}</p>
            }
            @if (found.contradictions.length > 0) {
              <p>{{ t('warning.pin_do') }}</p>
            }
            @if (found.bearer; as bearer) {
              <p class="strong">
                {{ t('warning.pin_taken', { code: bearer.code, name: bearer.shortName }) }}
              </p>
            }
          </div>
        </div>
      }
    </div>
    @if (help().contradictions.length > 0) {
      <label class="check"
        ><input type="checkbox" [checked]="seen()" (change)="see()" /> {{ t('warning.pin_seen') }}</label
      >
    }
  </ng-container>`,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    :host(.none) {
      display: none;
    }
    .notice p + p {
      margin-top: 4px;
    }
  `,
})
export class PinNotice {
  readonly of = input.required<FieldTree<PersonModel>>();
  /** Whose form it is, when she is on file: her own number is nobody else’s. */
  readonly personId = input('');
  protected readonly help = pinHelp(
    () => this.of()().value(),
    () => this.personId(),
  );
  protected readonly odd = computed(
    () => this.help().contradictions.length > 0 || this.help().bearer !== null,
  );
  protected readonly seen = computed(() => {
    const person = this.of()().value();
    return person.pinSeen === lookOf(person);
  });

  protected see(): void {
    const pinSeen = this.seen() ? '' : lookOf(this.of()().value());
    this.of()().value.update(person => ({ ...person, pinSeen }));
  }
}
