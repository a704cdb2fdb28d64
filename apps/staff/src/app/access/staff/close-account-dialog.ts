import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { DUTIES, type Duty, mayTakeOver } from '@baanek/contracts';
import { Empty, Failure, Field, type Option, Select, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { StaffClient } from '../../core/clients/access/staff.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';

/** Who leaves, and who is there to take over. */
export interface Leaving {
  person: Wire['StaffView'];
  staff: readonly Wire['StaffView'][];
}

/** The choice to leave something to nobody; no id of a colleague. */
const NOBODY = 'nobody';

type Receivers = Record<Duty, string | null>;

/** Closes an account, after what hangs on it has been handed over or left to nobody by choice. */
@Component({
  selector: 'bk-close-account',
  imports: [Empty, Failure, Field, FormField, LoadFailure, Select, Skeleton, TranslocoDirective],
  templateUrl: './close-account-dialog.html',
})
export class CloseAccountDialog extends ModalDialog<Leaving, boolean> {
  private readonly client = inject(StaffClient);
  protected readonly words = inject(Words);

  protected readonly submission = submission({ renew: () => this.renew() });
  protected readonly counted = serverResource({ loader: () => this.client.duties(this.data.person.id) });
  /** What hangs on her alone, in the order in which it is shown. */
  protected readonly duties = computed(() => {
    const counted = this.counted.value() ?? [];
    return DUTIES.flatMap(duty => counted.filter(one => one.duty === duty).map(({ n }) => ({ duty, n })));
  });
  protected readonly shared = computed(() =>
    (this.counted.value() ?? []).filter(({ duty }) => duty === 'hold' || duty === 'request'),
  );
  protected readonly receivers = computed(
    () => Object.fromEntries(DUTIES.map(duty => [duty, this.receiversOf(duty)])) as Record<Duty, Option[]>,
  );
  private readonly model = signal<Receivers>(this.nobodyWhereNoneFits());
  protected readonly form = form(this.model, path => {
    for (const duty of DUTIES)
      required(path[duty], { when: () => this.duties().some(one => one.duty === duty) });
  });

  protected override renewed(): void {
    this.counted.reload();
  }

  protected async handOver(): Promise<void> {
    const outcome = await this.submission.send(this.form, () => this.close(this.model()));
    if (outcome === 'sent') this.dialog.close(true);
  }

  protected async leaveToNobody(): Promise<void> {
    if (await this.submission.run(() => this.close(null))) this.dialog.close(true);
  }

  private close(receivers: Receivers | null): Promise<unknown> {
    const duties = this.duties().map(({ duty }) => {
      const receiver = receivers?.[duty] ?? NOBODY;
      return { duty, toStaffId: receiver === NOBODY ? null : receiver };
    });
    return this.client.handOver(this.data.person, { duties, close: true });
  }

  private nobodyWhereNoneFits(): Receivers {
    const first = (duty: Duty): string | null => (this.receiversOf(duty).length > 1 ? null : NOBODY);
    return Object.fromEntries(DUTIES.map(duty => [duty, first(duty)])) as Receivers;
  }

  private receiversOf(duty: Duty): Option[] {
    const { person, staff } = this.data;
    const fit = staff.filter(
      ({ id, active, roles }) => active && id !== person.id && mayTakeOver(roles, duty),
    );
    const named = fit.map(({ id, displayName }) => ({ value: id, label: displayName }));
    return [...named, { value: NOBODY, label: this.words.of('staff.nobody') }];
  }
}
