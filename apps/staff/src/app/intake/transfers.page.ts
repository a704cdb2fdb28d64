import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Control, Empty, Failure, Field, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, newKey, type Wire } from '../core/api';
import { BkDate } from '../core/dates';
import { send } from '../core/forms';
import { loaded } from '../core/loaded';
import { asProblem } from '../core/problem';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';

/** Records from another centre, by the code somebody brings; and what this centre has sent. */
@Component({
  selector: 'bk-transfers',
  imports: [
    BkDate,
    Control,
    Empty,
    Failure,
    Field,
    FormField,
    RouterLink,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './transfers.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TransfersPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  protected readonly words = inject(Words);
  private key = newKey();
  protected readonly failure = signal('');
  protected readonly busy = signal(false);
  protected readonly preview = signal<Wire['TransferPreview'] | null>(null);
  private readonly model = signal({ code: '' });
  protected readonly form = form(this.model, path => {
    required(path.code);
  });
  protected readonly lists = loaded({ loader: () => this.api.get<Wire['TransferLists']>('transfers') });

  protected async open(): Promise<void> {
    this.failure.set('');
    this.preview.set(null);
    const outcome = await send(this.form, async () => {
      this.preview.set(
        await this.api.send<Wire['TransferPreview']>('POST', 'transfers/open', { body: this.model() }),
      );
    });
    if (outcome !== 'sent' && outcome !== 'invalid') this.failure.set(this.words.problem(outcome));
  }

  /** Registers them here and goes on to her appeal. */
  protected async accept(): Promise<void> {
    this.busy.set(true);
    try {
      const { id } = await this.api.create<Wire['Registered']>('transfers/accept', this.model(), this.key);
      await this.router.navigate(['/appeals', 'new'], { queryParams: { person: id } });
    } catch (error) {
      this.failure.set(this.words.problem(asProblem(error)));
      this.key = newKey();
    } finally {
      this.busy.set(false);
    }
  }

  protected async withdraw(transfer: Wire['TransferView']): Promise<void> {
    try {
      await this.api.change('POST', `transfers/${transfer.id}/withdraw`, transfer.version);
    } catch (error) {
      this.toaster.say(this.words.problem(asProblem(error)), { tone: 'brick' });
    }
    this.lists.reload();
  }
}
