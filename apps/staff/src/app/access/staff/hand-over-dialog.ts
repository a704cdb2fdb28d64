import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { DUTIES, dutiesLost, type Duty, mayTakeOver } from '@baanek/contracts';
import { Empty, Failure, Field, type Option, Select, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { StaffClient } from '../../core/clients/access/staff.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';

type Person = Wire['StaffView'];

/** Why work is handed over: she leaves, she loses roles and stays, or she is away for a while and keeps them. */
type Occasion = { kind: 'close' } | { kind: 'away' } | { kind: 'roles'; change: Wire['ChangeStaff'] };

/** Whose work it is, and who is there to take it over. */
export interface HandingOver {
  person: Person;
  staff: readonly Person[];
  occasion: Occasion;
}

/** How much of one kind of work went to whom; null where it was left to nobody. */
interface Handed {
  duty: Duty;
  n: number;
  to: string | null;
}

/** What was done: the account as it is now, and what was handed over. */
export interface HandedOver {
  account: Wire['Ref'];
  handed: readonly Handed[];
}

/** The choice to leave something to nobody; no id of a colleague. */
const NOBODY = 'nobody';
/** The choice of somebody who comes back: this stays hers. */
const KEEP = 'keep';

type Receivers = Record<Duty, string | null>;

/** Hands over what hangs on a colleague, or leaves it to nobody by choice, in the step that makes it necessary. */
@Component({
  selector: 'bk-hand-over',
  imports: [Empty, Failure, Field, FormField, LoadFailure, Select, Skeleton, TranslocoDirective],
  templateUrl: './hand-over-dialog.html',
})
export class HandOverDialog extends ModalDialog<HandingOver, HandedOver> {
  private readonly client = inject(StaffClient);
  protected readonly words = inject(Words);

  protected readonly submission = submission();
  protected readonly counted = serverResource({ loader: () => this.client.duties(this.data.person.id) });
  /** What hangs on her alone and has to be decided, in the order in which it is shown. */
  protected readonly duties = computed(() => {
    const [counted, asked] = [this.counted.value() ?? [], this.asked()];
    return asked.flatMap(duty => counted.filter(one => one.duty === duty).map(({ n }) => ({ duty, n })));
  });
  protected readonly shared = computed(() =>
    this.data.occasion.kind === 'close'
      ? (this.counted.value() ?? []).filter(({ duty }) => duty === 'hold' || duty === 'request')
      : [],
  );
  protected readonly receivers = computed(
    () => Object.fromEntries(DUTIES.map(duty => [duty, this.receiversOf(duty)])) as Record<Duty, Option[]>,
  );
  private readonly model = signal<Receivers>(this.whereNoneFits());
  protected readonly keeping = keepTyped(
    `hand-over-${this.data.occasion.kind}-${this.data.person.id}`,
    this.model,
  );
  protected readonly form = form(this.model, path => {
    for (const duty of DUTIES)
      required(path[duty], { when: () => this.duties().some(one => one.duty === duty) });
  });
  /** Everything stays hers, so that there is nothing to send. */
  private readonly idle = computed(
    () =>
      this.data.occasion.kind === 'away' &&
      this.duties().every(({ duty }) => [KEEP, null].includes(this.model()[duty])),
  );
  /** It was pressed while everything stays hers. */
  protected readonly nothingChosen = linkedSignal({ source: this.idle, computation: () => false });

  protected override renewed(): void {
    this.counted.reload();
  }

  protected async handOver(): Promise<void> {
    if (this.idle()) {
      this.nothingChosen.set(true);
      return;
    }
    let done: HandedOver | undefined;
    const outcome = await this.submission.send(this.form, async () => {
      done = await this.write(this.model());
    });
    if (outcome === 'sent') this.dialog.close(done);
  }

  protected async leaveToNobody(): Promise<void> {
    await this.submission.run(async () => {
      this.dialog.close(await this.write(null));
    });
  }

  private async write(receivers: Receivers | null): Promise<HandedOver> {
    const { person, staff, occasion } = this.data;
    const moved = this.duties().flatMap(({ duty, n }) => {
      const receiver = receivers?.[duty] ?? NOBODY;
      return receiver === KEEP ? [] : [{ duty, n, toStaffId: receiver === NOBODY ? null : receiver }];
    });
    const duties = moved.map(({ duty, toStaffId }) => ({ duty, toStaffId }));
    const account =
      occasion.kind === 'roles'
        ? await this.client.change(person, { ...occasion.change, duties })
        : await this.client.handOver(person, { duties, close: occasion.kind === 'close' });
    const handed = moved.map(({ duty, n, toStaffId }) => {
      const to = staff.find(({ id }) => id === toStaffId)?.displayName ?? null;
      return { duty, n, to };
    });
    return { account, handed };
  }

  private asked(): readonly Duty[] {
    const { person, occasion } = this.data;
    return occasion.kind === 'roles' ? dutiesLost(person.roles, occasion.change.roles) : DUTIES;
  }

  private whereNoneFits(): Receivers {
    const { kind } = this.data.occasion;
    const first = (duty: Duty): string | null =>
      kind === 'away' ? KEEP : this.receiversOf(duty).length > 1 ? null : NOBODY;
    return Object.fromEntries(DUTIES.map(duty => [duty, first(duty)])) as Receivers;
  }

  private receiversOf(duty: Duty): Option[] {
    const { person, staff, occasion } = this.data;
    const fit = staff.filter(
      ({ id, active, roles }) => active && id !== person.id && mayTakeOver(roles, duty),
    );
    const named = fit.map(({ id, displayName }) => ({ value: id, label: displayName }));
    const nobody = { value: NOBODY, label: this.words.of('staff.nobody') };
    if (occasion.kind !== 'away') return [...named, nobody];
    const keeps = { value: KEEP, label: this.words.of('staff.keeps') };
    // a part in a case keeps the name of somebody who is away; an escort waits for a worker again
    return [keeps, ...named, ...(duty === 'escort' ? [nobody] : [])];
  }
}
