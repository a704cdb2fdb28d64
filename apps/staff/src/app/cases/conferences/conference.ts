import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ConferencesClient } from '../../core/clients/plans/conferences.client';
import { Toaster } from '../../core/feedback/toaster';
import { beginInSight } from '../../core/focus/in-sight';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { RecordTools } from '../../core/history/record-tools';
import { type Asked, WhyDialog } from '../../core/history/why-dialog';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { LiveFeed } from '../../core/live/live-feed';
import { CaseStore } from '../file/case.store';
import { PlanStore } from '../plan/plan.store';
import { TaskLine } from '../plan/task-line';
import { ConferenceDialog, type Planned } from './conference-dialog';
import { DecisionDialog } from './decision-dialog';
import { HearingLine } from './hearing-line';
import { HoldDialog } from './hold-dialog';
import { type Invited, ParticipantDialog } from './participant-dialog';
import { nameOf } from './participant-model';

type Participant = Wire['InvitedView'];

/** A conference about the case: agenda, who is invited and hears what, minutes, and decisions as tasks. */
@Component({
  selector: 'bk-conference',
  imports: [
    ...[BkDate, HearingLine, Icon, LoadFailure, RecordTools, RouterLink],
    ...[Skeleton, Status, TaskLine, TranslocoDirective],
  ],
  templateUrl: './conference.html',
  styleUrl: './conference.scss',
})
export class ConferencePart {
  private readonly cases = inject(CaseStore);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly openDialog = dialogOpener();
  protected readonly client = inject(ConferencesClient);
  protected readonly plan = inject(PlanStore);
  protected readonly nameOf = nameOf;
  /** From the address. */
  readonly conferenceId = input.required<string>();
  protected readonly conference = serverResource({
    params: () => this.conferenceId(),
    loader: ({ params }) => this.client.read(params),
  });
  protected readonly mayEdit = computed(() => this.plan.mayEdit() && !this.conference.value()?.voided);
  protected readonly hasBegun = computed(
    () => new Date(this.conference.value()?.startsAt ?? Infinity) <= new Date(),
  );

  constructor() {
    beginInSight();
    inject(LiveFeed).follow(['cases'], () => {
      this.conference.reload();
    });
  }

  protected async correct(conference: Wire['ConferenceView']): Promise<void> {
    const again = async (): Promise<Planned> => ({
      ...{ caseId: this.cases.id() ?? '', conference: await this.client.read(conference.id) },
    });
    const data: Planned = { caseId: this.cases.id() ?? '', conference };
    const saved = await this.openDialog<Planned, Wire['Ref']>(ConferenceDialog, data, { again });
    this.told(saved !== undefined, 'history.done');
  }

  protected async hold(conference: Wire['ConferenceView']): Promise<void> {
    const again = (): Promise<Wire['ConferenceView']> => this.client.read(conference.id);
    this.told(await this.openDialog(HoldDialog, conference, { again }), 'conference.heldNow');
  }

  protected async decide(conference: Wire['ConferenceView']): Promise<void> {
    const again = (): Promise<Wire['ConferenceView']> => this.client.read(conference.id);
    this.told(await this.openDialog(DecisionDialog, conference, { again }), 'conference.decidedNow');
    this.plan.ended.reload();
  }

  protected async invite(conference: Wire['ConferenceView'], participant: Participant | null): Promise<void> {
    const again = async (): Promise<Invited | null> => {
      const now = await this.client.read(conference.id);
      if (!participant) return { conference: now, participant };
      const one = now.participants.find(({ id }) => id === participant.id);
      return one ? { conference: now, participant: one } : null;
    };
    const data: Invited = { conference, participant };
    this.told(await this.openDialog(ParticipantDialog, data, { again }), 'conference.invitedNow');
  }

  protected async remove(conference: Wire['ConferenceView'], { id }: Participant): Promise<void> {
    const asked: Asked = {
      ...{ id: `invited-${id}`, title: 'conference.removeTitle', text: 'conference.removeText' },
      ...{ button: 'conference.removeInvited' },
      work: why =>
        this.client.removeInvited(this.conference.value() ?? conference, { participantId: id, why }),
    };
    const again = async (): Promise<Asked> => {
      this.conference.set(await this.client.read(conference.id));
      return asked;
    };
    this.told(await this.openDialog(WhyDialog, asked, { again }), 'conference.removedNow');
  }

  protected reload(): void {
    this.conference.reload();
  }

  private told(done: boolean | undefined, word: string): void {
    if (done) this.toaster.show(this.words.of(word));
    this.reload();
  }
}
