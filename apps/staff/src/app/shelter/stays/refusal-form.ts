import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { REFUSAL_REASONS, type RefusalReason, REFUSED_TO, type RefusedTo } from '@baanek/contracts';
import { Choice, Control, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { BoardClient } from '../../core/clients/shelter/board.client';
import { HouseRecordsClient } from '../../core/clients/shelter/house-records.client';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { newKey } from '../../core/http/idempotency-key';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';

interface Fields {
  women: string;
  men: string;
  girls: string;
  boys: string;
  reason: RefusalReason | null;
  sentTo: RefusedTo | null;
}

const EMPTY: Fields = { women: '1', men: '0', girls: '0', boys: '0', reason: null, sentTo: null };
const PARTS = ['women', 'men', 'girls', 'boys'] as const;

/** Records a refusal: how many people, why, and where they were referred. */
@Component({
  selector: 'bk-refusal-form',
  imports: [Choice, Control, FormFaults, Field, FormField, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('refusal.title') }}</h2>
    </header>
    <form class="body" (submit)="$event.preventDefault(); refuse()" novalidate>
      <bk-form-faults [of]="submission" />
      @if (code(); as name) {
        <p class="notice small">{{ t('refusal.ofWaiting', { code: name }) }}</p>
      }
      <div class="fields">
        @for (part of parts; track part) {
          <bk-field [label]="t('refusal.' + part)" [of]="refusal[part]">
            <input bkControl [formField]="refusal[part]" inputmode="numeric" />
          </bk-field>
        }
      </div>
      <bk-choice [legend]="t('refusal.reason')" [options]="reasons()" [formField]="refusal.reason" />
      <bk-choice [legend]="t('refusal.sentTo')" [options]="places()" [formField]="refusal.sentTo" />
      <div class="line">
        <button class="btn primary" [disabled]="refusal().submitting()">{{ t('refusal.record') }}</button>
      </div>
    </form>
  </section>`,
})
export class RefusalForm {
  private readonly client = inject(HouseRecordsClient);
  private readonly board = inject(BoardClient);
  private readonly toaster = inject(Toaster);
  private readonly router = inject(Router);
  private readonly words = inject(Words);
  /** A request of the waiting list. */
  readonly requestId = input<string>();
  private key = newKey();
  protected readonly parts = PARTS;
  protected readonly submission = submission();
  /** The code of the household that waits; null while the form is about nobody on the list. */
  protected readonly code = signal<string | null>(null);
  protected readonly reasons = computed(() => this.words.options('refusal', REFUSAL_REASONS));
  protected readonly places = computed(() => this.words.options('refusedTo', REFUSED_TO));
  private readonly fields = signal(EMPTY);
  protected readonly refusal = form(this.fields, path => {
    for (const part of PARTS)
      validate(path[part], ({ value }) =>
        /^\d{1,2}$/.test(value()) && Number(value()) <= 30 ? null : { kind: 'number' },
      );
    required(path.reason);
    required(path.sentTo);
  });

  constructor() {
    effect(() => {
      const id = this.requestId();
      if (id) void this.countWaiting(id);
    });
  }

  /** Fills in the numbers of the household that waits. */
  private async countWaiting(id: string): Promise<void> {
    const { waiting } = await this.board.board();
    const request = waiting.find(one => one.id === id);
    if (!request) return;
    const count = (sex: string, adult: boolean): string =>
      String(request.members.filter(one => one.sex === sex && (one.age ?? 30) >= 18 === adult).length);
    this.code.set(request.members[0]?.code ?? null);
    this.fields.update(fields => ({
      ...fields,
      women: count('female', true),
      men: count('male', true),
      girls: count('female', false),
      boys: count('male', false),
    }));
  }

  protected async refuse(): Promise<void> {
    const { reason, sentTo, women, men, girls, boys } = this.fields();
    const id = this.requestId();
    const counts = {
      women: Number(women),
      men: Number(men),
      girls: Number(girls),
      boys: Number(boys),
    };
    const outcome = await this.submission.send(this.refusal, async () => {
      if (!reason || !sentTo) return;
      await this.client.recordRefusal(
        { ...counts, reason, sentTo, ...(id ? { requestId: id } : {}) },
        this.key,
      );
    });
    if (outcome !== 'sent') return;
    this.key = newKey();
    this.refusal().reset(EMPTY);
    this.code.set(null);
    this.toaster.show(this.words.of('refusal.recorded'));
    if (id) void this.router.navigate([], { queryParams: {} });
  }
}
