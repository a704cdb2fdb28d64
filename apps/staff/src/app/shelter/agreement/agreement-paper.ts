import { Component, computed, inject, input } from '@angular/core';
import type { UiLanguage } from '@baanek/contracts';
import { TranslocoService } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { BkDate, today } from '../../core/i18n/dates';
import { memberLabel } from '../../people/member-label';

/** Facts of a stay for the agreement. Without a stay the agreement has blank lines. */
export interface AgreedStay {
  code: string;
  /** Null while the paper is by code only. */
  name: string | null;
  admittedOn: string | null;
  plannedEnd: string;
  agreementOn: string | null;
  guests: readonly Wire['GuestView'][];
}

const POINTS = ['free', 'secret', 'quiet', 'night', 'goods', 'longer', 'leave', 'data'];

/** The agreement of a stay in the language of the guest: by code, with the rules of the house, without an address. */
@Component({
  selector: 'bk-agreement-paper',
  imports: [BkDate],
  templateUrl: './agreement-paper.html',
  styleUrl: './agreement-paper.scss',
})
export class AgreementPaper {
  private readonly transloco = inject(TranslocoService);
  readonly language = input.required<UiLanguage>();
  readonly centre = input.required<string>();
  readonly rules = input.required<Wire['RulesFields']>();
  readonly stay = input<AgreedStay | null>(null);
  protected readonly today = today();
  protected readonly points = computed(() => [
    ...POINTS.map(point => this.word(`agreement.${point}`)),
    this.word(this.rules().sharedRooms ? 'agreement.shared' : 'agreement.alone'),
    this.word('agreement.boys', { n: this.rules().boysApartFrom }),
    this.word('agreement.small', { cot: this.rules().cotUnder, beside: this.rules().sharedBedUnder }),
    this.word('agreement.usual', { n: this.rules().defaultNights }),
  ]);
  protected readonly people = computed(() =>
    (this.stay()?.guests ?? []).map(guest => memberLabel({ of: key => this.word(key) }, guest)).join('; '),
  );

  protected word(key: string, values: Record<string, number> = {}): string {
    return this.transloco.translate(key, values, this.language());
  }
}
