import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Choice, Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { OutcomesClient } from '../../core/clients/plans/outcomes.client';
import { Toaster } from '../../core/feedback/toaster';
import { beginInSight } from '../../core/focus/in-sight';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { BkDate } from '../../core/i18n/dates';
import { Language } from '../../core/i18n/language';
import { Words } from '../../core/i18n/words';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { LiveFeed } from '../../core/live/live-feed';
import { onAdd } from '../file/add/on-add';
import { CaseStore } from '../file/case.store';
import { OutcomeChart } from './outcome-chart';
import { OutcomeDialog } from './outcome-dialog';
import { momentNext, pointsOf } from './outcome-model';
import { OutcomeRecord, type OutcomeRead } from './outcome-record';

type Outcome = Wire['ClientOutcomeView'];

/** How she says she is: one scale over time, and a table with a row for each moment. */
@Component({
  selector: 'bk-case-outcomes',
  imports: [
    ...[BkDate, Choice, Empty, Icon, LoadFailure, MoreButton, OutcomeChart],
    ...[RouterLink, Skeleton, Status, TranslocoDirective],
  ],
  templateUrl: './case-outcomes.html',
  styles: `
    .head,
    figure {
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 16px;
    }
    h2 {
      font-size: 17px;
    }
    th,
    td {
      padding-inline: 8px;
      white-space: normal;
    }
    .none {
      font-weight: 400;
      color: var(--bk-ink-3);
    }
    td.voided {
      text-decoration: line-through;
    }
  `,
})
export class CaseOutcomes {
  private readonly client = inject(OutcomesClient);
  private readonly cases = inject(CaseStore);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly openDialog = dialogOpener();
  protected readonly language = inject(Language).current;
  /** The follow-up from which it is asked, from the address. */
  readonly followUp = input<string>();
  private askedFor: string | null = null;
  private readonly first = signal<Wire['ClientOutcomeFile'] | null>(null);
  private readonly asked = signal<readonly Wire['OutcomeScalesView'][]>([]);
  protected readonly outcomes = growingList(
    () => this.cases.id(),
    async (id, after: string | undefined) => {
      const file = await this.client.file(id ?? '', after);
      if (after === undefined) this.first.set(file);
      this.asked.update(before => [...(after === undefined ? [] : before), ...file.asked]);
      return { rows: file.outcomes, next: file.next };
    },
  );
  /** Also of a case that is closed: two moments come after it. */
  protected readonly mayEdit = computed(() => this.cases.may('plans.edit'));
  /** Those that are asked now, and after them those that were asked once and are no more. */
  protected readonly scales = computed(() => {
    const all = [this.first()?.current, ...this.asked()].flatMap(some => some?.scales ?? []);
    return all.filter(({ id }, n) => all.findIndex(one => one.id === id) === n);
  });
  protected readonly chosen = linkedSignal<string | null>(() => this.scales()[0]?.id ?? null);
  protected readonly options = computed(() =>
    this.scales().map(({ id, name }) => ({ value: id, label: name[this.language()] })),
  );
  protected readonly chartLabel = computed(() => {
    const scale = this.options().find(({ value }) => value === this.chosen());
    return `${this.words.of('outcome.chart')}: ${scale?.label ?? ''}`;
  });
  protected readonly points = computed(() => pointsOf(this.outcomes.rows(), this.chosen()));

  constructor() {
    onAdd(
      'outcome',
      () => this.mayEdit() && this.first() !== null,
      () => this.record(),
    );
    beginInSight();
    inject(LiveFeed).follow(['cases'], () => {
      this.outcomes.reload();
    });
    effect(() => {
      // from a follow-up it is asked at once
      const [followUp, file] = [this.followUp(), this.first()];
      if (!followUp || !file || !untracked(this.mayEdit)) return;
      untracked(() => {
        this.askOnce(followUp, file);
      });
    });
  }

  protected answerOf({ answers }: Outcome, scale: string): Wire['OutcomeAnswer'] | undefined {
    return answers.find(one => one.scale === scale);
  }

  protected async record(): Promise<void> {
    const [file, caseId] = [this.first(), this.cases.id()];
    if (!file || !caseId) return;
    const moment = momentNext(this.outcomes.rows(), this.cases.file.value()?.state === 'closed');
    const data = { caseId, outcome: null, scales: file.current, moment, followUpId: this.followUp() ?? null };
    if (await this.openDialog(OutcomeDialog, data)) this.toaster.show(this.words.of('outcome.savedNow'));
    this.outcomes.reload();
  }

  protected async read(outcome: Outcome): Promise<void> {
    const caseId = this.cases.id() ?? '';
    const again = async (): Promise<OutcomeRead | null> => {
      const { outcomes } = await this.client.file(caseId);
      const now = outcomes.find(({ id }) => id === outcome.id);
      return now ? this.dataOf(now) : null;
    };
    await this.openDialog(OutcomeRecord, this.dataOf(outcome), { again });
    this.outcomes.reload();
  }

  /** Nothing is asked again that was recorded from this follow-up already. */
  private askOnce(followUp: string, { outcomes }: Wire['ClientOutcomeFile']): void {
    if (this.askedFor === followUp) return;
    this.askedFor = followUp;
    if (!outcomes.some(one => one.followUpId === followUp && !one.voided)) void this.record();
  }

  private dataOf(outcome: Outcome): OutcomeRead {
    const of = this.asked().find(
      ({ code, version }) => code === outcome.scales && version === outcome.scalesVersion,
    );
    const scales = of ?? this.first()?.current;
    if (!scales) throw new Error('nothing is read yet');
    return { caseId: this.cases.id() ?? '', outcome, scales, may: this.mayEdit() };
  }
}
