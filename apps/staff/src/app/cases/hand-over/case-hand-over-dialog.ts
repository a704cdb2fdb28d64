import { Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { CASE_PARTS, type CasePart, mayTakeOver } from '@baanek/contracts';
import { Choice, Field, Icon, Select } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { StaffClient } from '../../core/clients/access/staff.client';
import { CasesClient } from '../../core/clients/cases/cases.client';
import { HandOversClient } from '../../core/clients/work/hand-overs.client';
import { ModalDialog } from '../../core/forms/dialogs';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';
import { HandOverOutcome } from './hand-over-outcome';
import { type Chosen, leftOut, readyOf } from './hand-over-model';
import { HandOverRun } from './hand-over-run';

interface Fields {
  part: CasePart;
  fromId: string | null;
  toId: string | null;
  along: boolean;
}

/** Hands many cases over to a colleague: first it says which cannot be, and why; then it does the others one by one. */
@Component({
  selector: 'bk-case-hand-over-dialog',
  imports: [Choice, Field, FormField, HandOverOutcome, Icon, LoadFailure, Select, TranslocoDirective],
  templateUrl: './case-hand-over-dialog.html',
  styles: `
    .left {
      display: grid;
      gap: 4px;
      max-height: 30vh;
      margin: 0;
      padding: 0 0 0 20px;
      overflow: auto;
    }
  `,
})
export class CaseHandOverDialog extends ModalDialog<readonly Chosen[], HandOverRun> {
  private readonly client = inject(HandOversClient);
  private readonly cases = inject(CasesClient);
  private readonly staff = inject(StaffClient);
  protected readonly words = inject(Words);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly model = signal<Fields>({
    ...{ part: 'counsellor', fromId: null, toId: null, along: true },
  });
  protected readonly form = form(this.model, path => {
    required(path.toId);
  });
  protected readonly parts = computed(() => this.words.options('casePart', CASE_PARTS));
  private readonly colleagues = serverResource({ loader: () => this.staff.colleagues() });
  private readonly load = serverResource({ loader: () => this.cases.load() });
  protected readonly run = signal<HandOverRun | null>(null);

  /** Colleagues who may take the part; those with the fewest open cases first. */
  protected readonly fitting = computed(() => {
    const open = new Map((this.load.value()?.workers ?? []).map(one => [one.staffId, one.open]));
    const { part } = this.model();
    return (this.colleagues.value() ?? [])
      .filter(({ roles }) => mayTakeOver(roles, part))
      .sort((one, other) => (open.get(one.id) ?? 0) - (open.get(other.id) ?? 0))
      .map(({ id, displayName }) => ({
        value: id,
        label: `${displayName} · ${this.words.count('cases.count', open.get(id) ?? 0)}`,
      }));
  });
  protected readonly givers = computed(() =>
    this.fitting().filter(({ value }) => value !== this.model().toId),
  );
  private readonly asked = computed(() => {
    const { part, fromId, toId } = this.model();
    // who was chosen for another part may not fit this one
    if (!toId || !this.fitting().some(({ value }) => value === toId)) return undefined;
    const from = this.givers().find(({ value }) => value === fromId)?.value ?? null;
    return { part, fromId: from, toId, caseIds: this.data.map(({ id }) => id) };
  });
  protected readonly preview = serverResource({
    params: () => this.asked(),
    loader: async ({ params }) => (await this.client.preview(params)).cases,
  });
  protected readonly ready = computed(() => readyOf(this.preview.value() ?? []));
  protected readonly kept = computed(() => leftOut(this.data, this.preview.value() ?? []));
  protected readonly coming = computed(() => this.ready().reduce((n, one) => n + one.appointments.length, 0));
  protected readonly shared = computed(() => this.ready().reduce((n, one) => n + one.shared, 0));

  protected async handOver(): Promise<void> {
    const { along } = this.model();
    const asked = this.asked();
    if (!asked || this.preview.isLoading() || this.ready().length === 0) return;
    const sender = {
      handOver: (...all: Parameters<HandOversClient['handOver']>): Promise<Wire['HandedOver']> =>
        this.client.handOver(...all),
      release: (...all: Parameters<CasesClient['release']>): Promise<unknown> => this.cases.release(...all),
    };
    const run = new HandOverRun(sender, asked.part, asked.toId);
    this.run.set(run);
    await this.untilDone(run.handOver(this.ready(), along));
  }

  /** It stays open until the work has come to its end, so that it can say what came of it. */
  protected async untilDone(work: Promise<void>): Promise<void> {
    this.dialog.disableClose = true;
    this.heading().nativeElement.focus(); // the button that was pressed goes
    await work;
    this.dialog.disableClose = false;
  }
}
