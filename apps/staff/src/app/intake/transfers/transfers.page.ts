import { Component, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Control, Empty, Failure, Field, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { confirmation } from '../../core/forms/confirm';
import { TransfersClient } from '../../core/clients/registry/transfers.client';
import { toastAction } from '../../core/forms/action';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { BkDate } from '../../core/i18n/dates';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';

/** Accepts a transfer by its code, and lists the transfers that this centre has sent. */
@Component({
  selector: 'bk-transfers',
  imports: [
    BkDate,
    Control,
    Empty,
    Failure,
    Field,
    FormField,
    LoadFailure,
    RouterLink,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './transfers.page.html',
})
export class TransfersPage {
  private readonly client = inject(TransfersClient);
  private readonly router = inject(Router);
  protected readonly words = inject(Words);
  private key = newKey();
  protected readonly submission = submission();
  private readonly withdrawal = toastAction();
  private readonly confirm = confirmation();
  protected readonly preview = signal<Wire['TransferPreview'] | null>(null);
  private readonly model = signal({ code: '' });
  protected readonly form = form(this.model, path => {
    required(path.code);
  });
  protected readonly lists = serverResource({
    loader: () => this.client.list(),
  });

  protected async open(): Promise<void> {
    this.preview.set(null);
    await this.submission.send(this.form, async () => {
      this.preview.set(await this.client.open(this.model()));
    });
  }

  /** Registers the people here and opens a new appeal. */
  protected async accept(): Promise<void> {
    const accepted = await this.submission.run(async () => {
      const { id } = await this.client.accept(this.model(), this.key);
      await this.router.navigate(['/appeals', 'new'], { queryParams: { person: id } });
    });
    if (!accepted) this.key = newKey();
  }

  protected async withdraw(transfer: Wire['TransferView']): Promise<void> {
    if (!(await this.confirm('transfer.withdraw'))) return;
    await this.withdrawal.run(() => this.client.withdraw(transfer));
    this.lists.reload();
  }
}
