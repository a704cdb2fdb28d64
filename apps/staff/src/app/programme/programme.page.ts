import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ENROLMENT_STATES } from '@baanek/contracts';
import { Avatar, Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProgrammeClient } from '../core/clients/programme.client';
import { Toaster } from '../core/feedback/toaster';
import { dialogOpener } from '../core/forms/dialog-opener';
import { BkDate } from '../core/i18n/dates';
import { addressFilter, offsetOf, oneOf } from '../core/list/address-filter';
import { ListCard } from '../core/list/list-card';
import { LiveFeed } from '../core/live/live-feed';
import { serverResource } from '../core/http/server-resource';
import { Words } from '../core/i18n/words';
import { GroupDialog } from './group-dialog';

/** Groups of the programme and its participants. */
@Component({
  selector: 'bk-programme',
  imports: [Avatar, BkDate, Empty, Icon, ListCard, RouterLink, Skeleton, Status, TranslocoDirective],
  templateUrl: './programme.page.html',
})
export class ProgrammePage {
  private readonly client = inject(ProgrammeClient);
  private readonly openDialog = dialogOpener();
  private readonly toaster = inject(Toaster);
  protected readonly words = inject(Words);

  readonly state = input(undefined, { transform: oneOf(ENROLMENT_STATES) });
  readonly voided = input(undefined, { transform: oneOf(['true']) });
  readonly offset = input(0, { transform: offsetOf });
  readonly after = input<string>();
  protected readonly filter = addressFilter();
  protected readonly states = ENROLMENT_STATES;

  protected readonly groups = serverResource({
    loader: () => this.client.groups(),
  });
  protected readonly page = serverResource({
    params: () => ({
      state: this.state(),
      voided: this.voided(),
      offset: this.offset(),
      after: this.after(),
    }),
    loader: ({ params }) => this.client.enrolments(params),
  });

  constructor() {
    inject(LiveFeed).follow(['programme'], () => {
      this.groups.reload();
      this.page.reload();
    });
  }

  protected async addGroup(): Promise<void> {
    if (!(await this.openDialog(GroupDialog, null))) return;
    this.toaster.show(this.words.of('programme.groupAdded'));
    this.groups.reload();
  }
}
