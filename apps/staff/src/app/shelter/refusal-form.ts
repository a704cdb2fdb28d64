import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { REFUSAL_REASONS, REFUSED_TO } from '@baanek/contracts';
import { Choice, Control, Failure, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, newKey, type Wire } from '../core/api';
import { send } from '../core/forms';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';

const NOBODY = { women: '1', men: '0', girls: '0', boys: '0', reason: '', sentTo: '' };
const PARTS = ['women', 'men', 'girls', 'boys'] as const;

/** Somebody could not be taken in: how many they were, why, and where they went. */
@Component({
  selector: 'bk-refusal-form',
  imports: [Choice, Control, Failure, Field, FormField, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('refusal.title') }}</h2>
    </header>
    <form class="body" (submit)="$event.preventDefault(); refuse()" novalidate>
      @if (failure()) {
        <bk-failure [text]="failure()" />
      }
      @if (code()) {
        <p class="notice small">{{ t('refusal.ofWaiting', { code: code() }) }}</p>
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
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RefusalForm {
  private readonly api = inject(Api);
  private readonly toaster = inject(Toaster);
  private readonly router = inject(Router);
  private readonly words = inject(Words);
  /** A request of the waiting list. */
  readonly requestId = input<string>();
  private key = newKey();
  protected readonly parts = PARTS;
  protected readonly failure = signal('');
  /** Of the household that waits. */
  protected readonly code = signal('');
  protected readonly reasons = computed(() => this.words.options('refusal', REFUSAL_REASONS));
  protected readonly places = computed(() => this.words.options('refusedTo', REFUSED_TO));
  private readonly fields = signal(NOBODY);
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

  /** Counts the people of the household, so that nobody has to. */
  private async countWaiting(id: string): Promise<void> {
    const { waiting } = await this.api.get<Wire['BoardView']>('shelter/board');
    const request = waiting.find(one => one.id === id);
    if (!request) return;
    const count = (sex: string, adult: boolean): string =>
      String(request.members.filter(one => one.sex === sex && (one.age ?? 30) >= 18 === adult).length);
    this.code.set(request.members[0]?.code ?? '');
    this.fields.update(fields => ({
      ...fields,
      women: count('female', true),
      men: count('male', true),
      girls: count('female', false),
      boys: count('male', false),
    }));
  }

  protected async refuse(): Promise<void> {
    const { reason, sentTo, ...counts } = this.fields();
    const id = this.requestId();
    const body = {
      ...Object.fromEntries(PARTS.map(part => [part, Number(counts[part])])),
      ...{ reason, sentTo, ...(id ? { requestId: id } : {}) },
    } as Wire['RefusePlace'];
    const outcome = await send(this.refusal, () => this.api.create('shelter/refusals', body, this.key));
    this.failure.set(outcome === 'sent' || outcome === 'invalid' ? '' : this.words.problem(outcome));
    if (outcome !== 'sent') return;
    this.key = newKey();
    this.refusal().reset(NOBODY);
    this.code.set('');
    this.toaster.say(this.words.of('refusal.recorded'));
    if (id) void this.router.navigate([], { queryParams: {} });
  }
}
