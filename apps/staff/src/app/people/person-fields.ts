import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import {
  CITIZENSHIPS,
  EDUCATIONS,
  EMPLOYMENTS,
  MARITAL_STATES,
  OBLASTS,
  SERVICE_LANGUAGES,
  SEXES,
  YES_NO,
} from '@baanek/contracts';
import { Choice, Control, Field, Select } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../core/i18n/words';
import type { PersonModel } from './person-model';
import { PinNotice } from './pin/pin-notice';

/** Whether a message may be left with whoever picks up the telephone. */
const MESSAGE_ANSWERS = ['yes', 'no', 'not_known'] as const;

/** Fields of one person: identity, safe contact, needs. */
@Component({
  selector: 'bk-person-fields',
  imports: [Choice, Control, Field, FormField, PinNotice, Select, TranslocoDirective],
  templateUrl: './person-fields.html',
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    summary {
      cursor: pointer;
      font-weight: 550;
      padding: 6px 0;
    }
    details > p {
      margin: 0 0 8px;
    }
  `,
})
export class PersonFields {
  private readonly words = inject(Words);
  readonly of = input.required<FieldTree<PersonModel>>();
  /** Leaves out sex and birth, which the page shows elsewhere. */
  readonly withoutBasics = input(false);
  /** Whose form it is, when she is on file: her own number is nobody else’s. */
  readonly personId = input('');
  /** Shows only the fields of a household member. */
  readonly brief = input(false);

  protected readonly sexes = computed(() => this.words.options('sex', SEXES));
  protected readonly oblasts = computed(() => this.words.options('oblast', OBLASTS));
  protected readonly languages = computed(() => this.words.options('language', SERVICE_LANGUAGES));
  protected readonly citizenships = computed(() => this.words.options('citizenship', CITIZENSHIPS));
  protected readonly educations = computed(() => this.words.options('education', EDUCATIONS));
  protected readonly employments = computed(() => this.words.options('employment', EMPLOYMENTS));
  protected readonly maritalStates = computed(() => this.words.options('maritalState', MARITAL_STATES));
  protected readonly yesNo = computed(() => this.words.options('yesNo', YES_NO));
  protected readonly answers = computed(() => this.words.options('message', MESSAGE_ANSWERS));
}
