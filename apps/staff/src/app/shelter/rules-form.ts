import { ChangeDetectionStrategy, Component, effect, inject, input, output, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Control, Failure, Field } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { today } from '../core/dates';
import { send } from '../core/forms';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';
import { whole } from './set-up-model';

/** Whole numbers of the rules, with their bounds. */
const NUMBERS = [
  ['defaultNights', 1, 366],
  ['holdMinutes', 5, 2880],
  ['boysApartFrom', 1, 18],
  ['cotUnder', 0, 6],
  ['sharedBedUnder', 0, 12],
  ['smallUnder', 0, 18],
] as const;

/** Rules of a house from a day on; those of the past stay in the past. */
@Component({
  selector: 'bk-rules-form',
  imports: [Control, DateField, Failure, Field, FormField, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('rules.title') }}</h2>
    </header>
    <form class="body" (submit)="$event.preventDefault(); save()" novalidate>
      @if (failure()) {
        <bk-failure [text]="failure()" />
      }
      <p class="small quiet">{{ t('rules.help') }}</p>
      <div class="fields">
        @for (name of names; track name) {
          <bk-field [label]="t('rules.' + name)" [of]="rules[name]">
            <input bkControl [formField]="rules[name]" inputmode="numeric" />
          </bk-field>
        }
        <bk-field [label]="t('rules.validFrom')" [of]="rules.validFrom">
          <bk-date-field [formField]="rules.validFrom" [pickWord]="t('action.pickDate')" />
        </bk-field>
      </div>
      <label class="check"
        ><input type="checkbox" [formField]="rules.sharedRooms" /> {{ t('rules.sharedRooms') }}</label
      >
      <div class="line">
        <button class="btn primary" [disabled]="rules().submitting()">{{ t('rules.save') }}</button>
      </div>
    </form>
  </section>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RulesForm {
  private readonly api = inject(Api);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  readonly house = input.required<Wire['HouseView']>();
  readonly changed = output();
  protected readonly names = NUMBERS.map(([name]) => name);
  protected readonly failure = signal('');
  private readonly typed = signal({
    ...{
      defaultNights: '',
      holdMinutes: '',
      boysApartFrom: '',
      cotUnder: '',
      sharedBedUnder: '',
      smallUnder: '',
    },
    ...{ sharedRooms: true, validFrom: today() },
  });
  protected readonly rules = form(this.typed, path => {
    for (const [name, least, most] of NUMBERS) validate(path[name], whole(least, most));
    validate(path.validFrom, ({ value }) => (value() >= today() ? null : { kind: 'notBeforeToday' }));
  });

  constructor() {
    effect(() => {
      const { rules } = this.house();
      const numbers = Object.fromEntries(NUMBERS.map(([name]) => [name, String(rules[name])]));
      this.typed.update(typed => ({ ...typed, ...numbers, sharedRooms: rules.sharedRooms }));
    });
  }

  protected async save(): Promise<void> {
    const { id, version } = this.house();
    const { validFrom, sharedRooms, ...typed } = this.typed();
    const numbers = Object.fromEntries(NUMBERS.map(([name]) => [name, Number(typed[name])]));
    const body = { ...numbers, validFrom, sharedRooms } as Wire['SetRules'];
    const outcome = await send(this.rules, () =>
      this.api.change('POST', `shelter/houses/${id}/rules`, version, body),
    );
    this.failure.set(outcome === 'sent' || outcome === 'invalid' ? '' : this.words.problem(outcome));
    if (outcome !== 'sent') return;
    this.toaster.say(this.words.of('setUp.saved'));
    this.changed.emit();
  }
}
