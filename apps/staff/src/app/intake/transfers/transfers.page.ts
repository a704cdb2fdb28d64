import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Control, Empty, Field, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { PersonsClient } from '../../core/clients/registry/persons.client';
import { Toaster } from '../../core/feedback/toaster';
import { confirmation } from '../../core/forms/confirm';
import { TransfersClient } from '../../core/clients/registry/transfers.client';
import { toastAction } from '../../core/forms/action';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { asProblem } from '../../core/http/problem';
import { newKey } from '../../core/http/idempotency-key';
import { BkDate } from '../../core/i18n/dates';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';
import { Candidates } from '../../people/candidates';
import { cluesOfFields, type PersonClues } from '../../people/person-model';

/** Accepts a transfer by its code, and lists the transfers that this centre has sent. */
@Component({
  selector: 'bk-transfers',
  imports: [
    BkDate,
    Candidates,
    Control,
    Empty,
    FormFaults,
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
  private readonly persons = inject(PersonsClient);
  private readonly router = inject(Router);
  protected readonly words = inject(Words);
  private readonly toaster = inject(Toaster);
  private key = newKey();
  protected readonly submission = submission();
  private readonly withdrawal = toastAction();
  private readonly confirm = confirmation();
  protected readonly preview = signal<Wire['TransferPreview'] | null>(null);
  /** Whom of those on file here it is. */
  protected readonly known = signal<Wire['Candidate'] | null>(null);
  /** The server says that these look like two people. */
  protected readonly doubtful = signal(false);
  protected readonly doubtsSeen = signal(false);
  /** Accepting was pressed before what speaks against its being her was ticked off. */
  protected readonly unseen = linkedSignal({ source: this.doubtsSeen, computation: () => false });
  protected readonly clues = computed<PersonClues>(() => cluesOfFields(this.preview()?.register));
  private readonly model = signal({ code: '' });
  protected readonly form = form(this.model, path => {
    required(path.code);
  });
  protected readonly lists = serverResource({
    loader: () => this.client.list(),
  });

  protected async open(): Promise<void> {
    this.preview.set(null);
    this.choose(null);
    await this.submission.send(this.form, async () => {
      this.preview.set(await this.client.open(this.model()));
    });
  }

  protected choose(candidate: Wire['Candidate'] | null): void {
    this.known.set(candidate);
    this.doubtful.set(false);
    this.doubtsSeen.set(false);
  }

  /** Takes the people in, together with whom it is on file here, and opens a new appeal. */
  protected async accept(): Promise<void> {
    if (this.doubtful() && !this.doubtsSeen()) {
      this.unseen.set(true);
      return;
    }
    const button = this.known() ? 'transfer.acceptKnown' : 'transfer.accept';
    if (!(await this.confirm(button, 'transfer.acceptText'))) return; // the code opens once
    const accepted = await this.submission.run(async () => {
      const { id } = await this.take();
      await this.router.navigate(['/appeals', 'new'], { queryParams: { person: id } });
    });
    if (!accepted) this.key = newKey();
  }

  private async take(): Promise<Wire['Registered']> {
    try {
      return await this.client.accept({ ...this.model(), ...(await this.chosen()) }, this.key);
    } catch (error) {
      if (asProblem(error).code === 'registry.merge_unlikely') this.doubtful.set(true);
      throw error;
    }
  }

  private async chosen(): Promise<Pick<Wire['AcceptTransfer'], 'known'>> {
    const known = this.known();
    if (!known) return {};
    const { id, version } = await this.persons.read(known.id);
    return { known: { personId: id, version, doubtsSeen: this.doubtsSeen() } };
  }

  protected async withdraw(transfer: Wire['TransferView']): Promise<void> {
    if (!(await this.confirm('transfer.withdraw', 'transfer.withdrawText', transfer.clientCode))) return;
    await this.withdrawal.run(async () => {
      await this.client.withdraw(transfer);
      this.toaster.show(this.words.of('transfer.withdrawn'), { about: transfer.clientCode });
    });
    this.lists.reload();
  }
}
