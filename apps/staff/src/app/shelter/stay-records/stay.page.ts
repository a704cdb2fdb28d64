import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { AbsencesClient } from '../../core/clients/shelter/absences.client';
import { StaysClient } from '../../core/clients/shelter/stays.client';
import { Toaster } from '../../core/feedback/toaster';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { WhyDialog } from '../../core/history/why-dialog';
import { RecordTools } from '../../core/history/record-tools';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';
import { memberLabel } from '../../people/member-label';
import { CorrectAbsenceDialog } from './correct-absence-dialog';
import { CorrectStayDialog } from './correct-stay-dialog';

/** One stay as it is recorded, with its nights away; both can be corrected and voided. */
@Component({
  selector: 'bk-stay',
  imports: [BkDate, LoadFailure, RecordTools, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './stay.page.html',
})
export class StayPage {
  protected readonly client = inject(StaysClient);
  protected readonly absences = inject(AbsencesClient);
  protected readonly words = inject(Words);
  private readonly toaster = inject(Toaster);
  private readonly openDialog = dialogOpener();
  protected readonly may = inject(Session).may('shelter.allocate');
  readonly id = input.required<string>();
  protected readonly stay = serverResource({
    params: () => this.id(),
    loader: ({ params }) => this.client.read(params),
  });

  /** Room by room, who sleeps there or slept there last: «мать, 31; дочь, 6». */
  protected roomsOf({ guests }: Wire['StayRecordView']): { number: number; guests: string }[] {
    return [...new Set(guests.map(({ room }) => room))].map(number => ({
      number,
      guests: guests
        .filter(({ room }) => room === number)
        .map(guest => memberLabel(this.words, guest))
        .join('; '),
    }));
  }

  protected async correct(stay: Wire['StayRecordView']): Promise<void> {
    const again = (): Promise<Wire['StayRecordView']> => this.client.read(stay.id);
    if (await this.openDialog(CorrectStayDialog, stay, { again })) this.changed();
  }

  protected async correctAbsence(absence: Wire['StayAbsenceView']): Promise<void> {
    const again = async (): Promise<Wire['StayAbsenceView'] | undefined> =>
      (await this.client.read(this.id())).absences.find(({ id }) => id === absence.id);
    if (await this.openDialog(CorrectAbsenceDialog, absence, { again })) this.changed();
  }

  /** They never left: they have their beds again, if these are free. */
  protected async reopen(stay: Wire['StayRecordView']): Promise<void> {
    const done = await this.openDialog(WhyDialog, {
      ...{ id: `reopen-${stay.id}`, title: 'stays.reopen', text: 'stays.reopenText', button: 'stays.reopen' },
      work: why => this.client.reopen(this.stay.value() ?? stay, why),
    });
    if (done) this.changed();
  }

  private changed(): void {
    this.stay.reload();
    this.toaster.show(this.words.of('history.done'));
  }
}
