import { Component, inject, input, output } from '@angular/core';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ServicesClient } from '../../core/clients/cases/services.client';
import { Toaster } from '../../core/feedback/toaster';
import { toastAction } from '../../core/forms/action';
import type { Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { Words } from '../../core/i18n/words';

/** Has a session or an appointment that took place count as a service by one press; for ten seconds it is taken back by one. */
@Component({
  selector: 'bk-service-press',
  imports: [Icon, Status, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (isService()) {
      <bk-status tone="green" icon="check">{{ t('servicePress.counted') }}</bk-status>
    } @else if (may()) {
      <button type="button" class="btn small no-print" [disabled]="action.running()" (click)="press()">
        <bk-icon name="clipboard-list" /> {{ t('servicePress.count') }}
      </button>
    }
  </ng-container>`,
})
export class ServicePress {
  private readonly client = inject(ServicesClient);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  protected readonly action = toastAction();
  readonly caseId = input.required<string>();
  readonly meeting = input.required<Wire['ServiceOfMeeting']>();
  readonly isService = input.required<boolean>();
  /** It took place, and this person may record services of the case. */
  readonly may = input.required<boolean>();
  /** It counts by now, or does not any more. */
  readonly changed = output();
  /** Sent again where the line was cut, so that it is recorded once. */
  private key = newKey();

  protected async press(): Promise<void> {
    const done = await this.action.run(async () => {
      const made = await this.client.ofMeeting(this.caseId(), this.meeting(), this.key);
      this.key = newKey();
      const undo = async (): Promise<void> => {
        await this.client.void(made, { reason: 'made_by_mistake', remark: '' });
        this.changed.emit();
      };
      this.toaster.show(this.words.of('servicePress.done'), { undo });
    });
    if (done) this.changed.emit();
  }
}
