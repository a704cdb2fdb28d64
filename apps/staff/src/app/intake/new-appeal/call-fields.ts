import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { APPEAL_OUTCOMES, CHANNELS, RELATIONS, SERVICES, SEXES, VIOLENCE_TYPES } from '@baanek/contracts';
import { Choice, Choices, Control, Field, Select } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../../core/i18n/words';
import type { AppealModel } from './appeal-model';

/** What is said of a call or a visit when nobody gives a name: the first screen, and what was done below it. */
@Component({
  selector: 'bk-call-fields',
  imports: [Choice, Choices, Control, DateField, Field, FormField, Select, TranslocoDirective],
  templateUrl: './call-fields.html',
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 16px 32px;
    }
    .row bk-field {
      flex: 1 1 220px;
      max-width: 340px;
    }
  `,
})
export class CallFields {
  private readonly words = inject(Words);
  readonly of = input.required<FieldTree<AppealModel>>();
  protected readonly channels = computed(() => this.words.options('channel', CHANNELS.slice(0, -1)));
  protected readonly sexes = computed(() => this.words.options('sex', SEXES));
  protected readonly violence = computed(() => this.words.options('violence', VIOLENCE_TYPES));
  protected readonly relations = computed(() => this.words.options('relation', RELATIONS));
  protected readonly services = computed(() => this.words.options('service', SERVICES));
  protected readonly outcomes = computed(() => this.words.options('outcome', APPEAL_OUTCOMES));
}
