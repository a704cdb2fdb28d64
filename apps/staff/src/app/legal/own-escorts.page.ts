import { Component, computed, inject, signal, Injector } from '@angular/core';
import { afterReload } from '../core/http/settled';
import { Empty, Failure, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { EscortsClient } from '../core/clients/escorts.client';
import { Toaster } from '../core/feedback/toaster';
import { action } from '../core/forms/action';
import { dialogOpener } from '../core/forms/dialog-opener';
import type { Wire } from '../core/http/api-types';
import { BkDate } from '../core/i18n/dates';
import { currentTime } from '../core/live/clock';
import { LiveFeed } from '../core/live/live-feed';
import { LoadFailure } from '../core/http/load-failure';
import { serverResource } from '../core/http/server-resource';
import { Words } from '../core/i18n/words';
import { CorrectOutcomeDialog, type OutcomeToCorrect } from './correct-outcome-dialog';
import { OutcomeForm } from '../core/escorts/outcome-form';

/** The escorts of the escort worker who is signed in: times, place, client code, safety notes. */
@Component({
  selector: 'bk-own-escorts',
  imports: [BkDate, Empty, Failure, Icon, LoadFailure, OutcomeForm, Skeleton, Status, TranslocoDirective],
  templateUrl: './own-escorts.page.html',
  styles: `
    article > header {
      border: 0;
    }
    .times {
      font-size: 20px;
      font-weight: 650;
    }
  `,
})
export class OwnEscortsPage {
  private readonly client = inject(EscortsClient);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly now = currentTime();
  private readonly injector = inject(Injector);
  private readonly openDialog = dialogOpener();
  protected readonly recording = action();
  /** The escort whose outcome is being recorded. */
  protected readonly opened = signal<string | null>(null);
  protected readonly escorts = serverResource({
    loader: () => this.client.own(),
  });
  protected readonly groups = computed(() => {
    const escorts = this.escorts.value() ?? [];
    return [
      {
        name: 'escorts.toRecord',
        escorts: escorts.filter(escort => isOpen(escort) && this.hasBegun(escort)),
      },
      { name: 'escorts.coming', escorts: escorts.filter(escort => isOpen(escort) && !this.hasBegun(escort)) },
      { name: 'escorts.past', escorts: escorts.filter(escort => escort.state === 'done').reverse() },
    ].filter(group => group.escorts.length > 0);
  });

  constructor() {
    inject(LiveFeed).follow(['own-escorts'], () => {
      this.escorts.reload();
    });
  }

  protected hasBegun({ startsAt }: Wire['OwnEscortView']): boolean {
    return Date.parse(startsAt) <= this.now();
  }

  protected async correct(escort: Wire['OwnEscortView']): Promise<void> {
    const now = (): Wire['OwnEscortView'] =>
      this.escorts.value()?.find(({ id }) => id === escort.id) ?? escort;
    const work = (said: Wire['CorrectOutcome']): Promise<unknown> =>
      this.client.correctOwnOutcome(now(), said);
    const again = (): Promise<OutcomeToCorrect | undefined> =>
      afterReload(this.escorts, this.injector, () => ({ escort: now(), work }));
    if (!(await this.openDialog(CorrectOutcomeDialog, { escort, work }, { again }))) return;
    this.toaster.show(this.words.of('history.done'));
    this.escorts.reload();
  }

  protected async record(escort: Wire['OwnEscortView'], outcome: Wire['RecordOutcome']): Promise<void> {
    if (await this.recording.run(() => this.client.recordOwnOutcome(escort, outcome))) {
      this.opened.set(null);
      this.toaster.show(this.words.of('escort.outcomeRecorded'));
    }
    this.escorts.reload();
  }
}

const isOpen = ({ state }: Wire['OwnEscortView']): boolean => state === 'assigned';
