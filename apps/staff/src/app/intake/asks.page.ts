import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { CHANNELS } from '@baanek/contracts';
import { Choice, Control, Failure, Field, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, newKey, type Wire } from '../core/api';
import { send } from '../core/forms';
import { Words } from '../core/words';

const EMPTY = { channel: 'phone', about: '' };

/** A caller asks about somebody: the same words for everyone. The page looks nobody up, and neither does the server. */
@Component({
  selector: 'bk-asks',
  imports: [Choice, Control, Failure, Field, FormField, Icon, RouterLink, TranslocoDirective],
  templateUrl: './asks.page.html',
  styles: `
    blockquote {
      margin: 0;
      padding: 12px 16px;
      border-left: 4px solid var(--bk-teal);
      background: var(--bk-teal-softer);
      font-size: 17px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AsksPage {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  private key = newKey();
  protected readonly failure = signal('');
  protected readonly logged = signal(false);
  private readonly model = signal(EMPTY);
  protected readonly form = form(this.model);
  protected readonly channels = computed(() => this.words.options('channel', CHANNELS.slice(0, -1)));

  protected async save(): Promise<void> {
    this.failure.set('');
    const { channel, about } = this.model();
    const body = { channel, about, happenedAt: new Date().toISOString() } as Wire['LogCallerEnquiry'];
    const outcome = await send(this.form, async () => {
      await this.api.create('appeals/caller-enquiries', body, this.key);
    });
    if (outcome === 'sent') {
      this.logged.set(true);
      this.key = newKey();
      this.form().reset(EMPTY);
    } else if (outcome !== 'invalid') this.failure.set(this.words.problem(outcome));
  }
}
