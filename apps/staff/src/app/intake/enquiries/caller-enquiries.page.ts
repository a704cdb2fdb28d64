import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { type Channel, CHANNELS } from '@baanek/contracts';
import { Choice, Control, Field, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { AppealsClient } from '../../core/clients/cases/appeals.client';
import { FormFaults } from '../../core/forms/form-faults';
import { momentSent } from '../../core/forms/keeping/moment-sent';
import { submission } from '../../core/forms/submission';
import { newKey } from '../../core/http/idempotency-key';
import { Words } from '../../core/i18n/words';

interface Fields {
  channel: Channel;
  about: string;
}

const EMPTY: Fields = { channel: 'phone', about: '' };

/** Records an enquiry about somebody. All callers get one answer, and nobody is searched for here or on the server. */
@Component({
  selector: 'bk-caller-enquiries',
  imports: [Choice, Control, FormFaults, Field, FormField, Icon, RouterLink, TranslocoDirective],
  templateUrl: './caller-enquiries.page.html',
  styles: `
    blockquote {
      margin: 0;
      padding: 12px 16px;
      border-left: 4px solid var(--bk-teal);
      background: var(--bk-teal-softer);
      font-size: 17px;
    }
  `,
})
export class CallerEnquiriesPage {
  private readonly client = inject(AppealsClient);
  private readonly words = inject(Words);
  private key = newKey();
  protected readonly submission = submission();
  protected readonly logged = signal(false);
  private readonly model = signal(EMPTY);
  private readonly moment = momentSent(this.model);
  protected readonly form = form(this.model);
  protected readonly channels = computed(() => this.words.options('channel', CHANNELS.slice(0, -1)));

  protected async save(): Promise<void> {
    const enquiry = { ...this.model(), happenedAt: this.moment.of() };
    const outcome = await this.submission.send(this.form, () =>
      this.client.logCallerEnquiry(enquiry, this.key),
    );
    if (outcome !== 'sent') return;
    this.logged.set(true);
    this.key = newKey();
    this.moment.forget();
    this.form().reset(EMPTY);
  }
}
