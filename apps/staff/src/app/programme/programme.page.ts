import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ENROLMENT_STATES } from '@baanek/contracts';
import { Avatar, Empty, Failure, Icon, Pager, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Api, type Wire } from '../core/api';
import { BkDate } from '../core/dates';
import { LiveFeed } from '../core/live';
import { loaded } from '../core/loaded';
import { Words } from '../core/words';
import { GroupDialog } from './group-dialog';

/** Groups of the programme and its participants. */
@Component({
  selector: 'bk-programme',
  imports: [Avatar, BkDate, Empty, Failure, Icon, Pager, RouterLink, Skeleton, Status, TranslocoDirective],
  templateUrl: './programme.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgrammePage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly dialog = inject(Dialog);
  protected readonly words = inject(Words);

  readonly state = input<string>();
  readonly offset = input<string>();
  protected readonly start = computed(() => Number(this.offset() ?? 0));
  protected readonly states = ENROLMENT_STATES;

  protected readonly groups = loaded({
    loader: () => this.api.get<Wire['GroupLine'][]>('programme/groups'),
  });
  protected readonly page = loaded({
    params: () => ({ state: this.state(), offset: this.offset() }),
    loader: ({ params }) => this.api.get<Wire['EnrolmentPage']>('programme/enrolments', params),
  });

  constructor() {
    inject(LiveFeed).follow(['programme'], () => {
      this.groups.reload();
      this.page.reload();
    });
  }

  protected show(queryParams: Record<string, string | number | null>): void {
    void this.router.navigate([], {
      queryParams: { offset: null, ...queryParams },
      queryParamsHandling: 'merge',
    });
  }

  protected async addGroup(): Promise<void> {
    const opened = this.dialog.open<boolean>(GroupDialog, { ariaLabelledBy: 'group-dialog-title' });
    if (await firstValueFrom(opened.closed)) this.groups.reload();
  }
}
