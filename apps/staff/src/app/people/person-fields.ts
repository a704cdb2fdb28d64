import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { OBLASTS, SERVICE_LANGUAGES, SEXES } from '@baanek/contracts';
import { Choice, Control, Field, Select } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../core/words';
import type { PersonModel } from './person-model';

/** Fields of one person: who, how to reach them safely, what they need. */
@Component({
  selector: 'bk-person-fields',
  imports: [Choice, Control, Field, FormField, Select, TranslocoDirective],
  templateUrl: './person-fields.html',
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonFields {
  private readonly words = inject(Words);
  readonly of = input.required<FieldTree<PersonModel>>();
  /** Sex and birth stand elsewhere on the page. */
  readonly withoutBasics = input(false);
  /** Only who they are: a member of a household. */
  readonly brief = input(false);

  protected readonly sexes = computed(() => this.words.options('sex', SEXES));
  protected readonly oblasts = computed(() => this.words.options('oblast', OBLASTS));
  protected readonly languages = computed(() => this.words.options('language', SERVICE_LANGUAGES));
  protected readonly answers = computed(() => this.words.options('message', ['yes', 'no', 'not_known']));
}
