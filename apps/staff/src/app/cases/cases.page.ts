import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { reachOf } from '@baanek/contracts';
import { Avatar, Empty, Failure, Icon, Pager, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { BkDate } from '../core/dates';
import { LiveFeed } from '../core/live';
import { loaded } from '../core/loaded';
import { Session } from '../core/session';
import { Words } from '../core/words';

/** Case files one reaches; the filter stands in the address. */
@Component({
  selector: 'bk-cases',
  imports: [Avatar, BkDate, Empty, Failure, Icon, Pager, RouterLink, Skeleton, Status, TranslocoDirective],
  templateUrl: './cases.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CasesPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);

  readonly state = input<string>();
  readonly mine = input<string>();
  readonly offset = input<string>();

  /** Only those who see the whole centre choose between all and their own. */
  protected readonly seesAll = reachOf(this.session.me()?.roles ?? [], 'cases.read') === 'centre';
  protected readonly start = computed(() => Number(this.offset() ?? 0));
  protected readonly shown = computed(() => this.state() ?? 'open');
  protected readonly page = loaded({
    params: () => ({
      state: this.shown() === 'all' ? null : this.shown(),
      mine: this.mine(),
      offset: this.offset(),
    }),
    loader: ({ params }) => this.api.get<Wire['CasePage']>('cases', params),
  });

  constructor() {
    inject(LiveFeed).follow(['cases'], () => this.page.reload());
  }

  protected show(queryParams: Record<string, string | number | null>): void {
    void this.router.navigate([], {
      queryParams: { offset: null, ...queryParams },
      queryParamsHandling: 'merge',
    });
  }
}
