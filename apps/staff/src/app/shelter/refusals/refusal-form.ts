import { Component, effect, ElementRef, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { form } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { BoardClient } from '../../core/clients/shelter/board.client';
import { RefusalsClient } from '../../core/clients/shelter/refusals.client';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { newKey } from '../../core/http/idempotency-key';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { countsOf, nobodyRefused, RefusalFields, refusalOf, refusalRules } from './refusal-fields';

/** Records a refusal: how many people, why, and where they were referred. */
@Component({
  selector: 'bk-refusal-form',
  imports: [FormFaults, RefusalFields, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('refusal.title') }}</h2>
    </header>
    <form class="body" (submit)="$event.preventDefault(); refuse()" novalidate>
      <bk-form-faults [of]="submission" />
      @if (code(); as name) {
        <p class="notice small">{{ t('refusal.ofWaiting', { code: name }) }}</p>
      }
      <bk-refusal-fields [of]="refusal" />
      <div class="line">
        <button class="btn primary" [disabled]="refusal().submitting()">{{ t('refusal.record') }}</button>
      </div>
    </form>
  </section>`,
  styles: `
    :host {
      display: block;
      scroll-margin-top: 104px;
    }
  `,
})
export class RefusalForm {
  private readonly client = inject(RefusalsClient);
  private readonly board = inject(BoardClient);
  private readonly toaster = inject(Toaster);
  private readonly router = inject(Router);
  private readonly words = inject(Words);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  /** A request of the waiting list. */
  readonly requestId = input<string>();
  private key = newKey();
  protected readonly submission = submission();
  /** The code of the household that waits; null while the form is about nobody on the list. */
  protected readonly code = signal<string | null>(null);
  private readonly fields = signal(nobodyRefused());
  protected readonly refusal = form(this.fields, refusalRules);

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
    this.code.set(request.members[0]?.code ?? null);
    this.fields.update(fields => ({ ...fields, ...countsOf(request.members) }));
    this.host.nativeElement.scrollIntoView({ block: 'start' }); // she came for it, and on a phone it is far down
  }

  protected async refuse(): Promise<void> {
    const id = this.requestId();
    const outcome = await this.submission.send(this.refusal, async () => {
      const said = refusalOf(this.fields());
      if (said) await this.client.record({ ...said, ...(id ? { requestId: id } : {}) }, this.key);
    });
    if (outcome !== 'sent') return;
    this.key = newKey();
    this.refusal().reset(nobodyRefused());
    const whom = this.code();
    this.code.set(null);
    this.toaster.show(this.words.of('refusal.recorded'), { about: whom ?? '' });
    if (id) void this.router.navigate([], { queryParams: {} });
  }
}
