import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CHANNELS } from '@baanek/contracts';
import { Empty, Failure, Field, Icon, Pager, Select, Skeleton, Status } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { BkDate } from '../core/dates';
import { LiveFeed } from '../core/live';
import { loaded } from '../core/loaded';
import { Session } from '../core/session';
import { Words } from '../core/words';

/** The journal of appeals; its filter stands in the address. */
@Component({
  selector: 'bk-appeals',
  imports: [
    BkDate,
    DateField,
    Empty,
    Failure,
    Field,
    Icon,
    Pager,
    RouterLink,
    Select,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './appeals.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AppealsPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);

  readonly from = input<string>();
  readonly to = input<string>();
  readonly channel = input<string>();
  readonly offset = input<string>();

  protected readonly start = computed(() => Number(this.offset() ?? 0));
  protected readonly channels = computed(() => this.words.options('channel', CHANNELS));
  protected readonly page = loaded({
    params: () => ({ from: this.from(), to: this.to(), channel: this.channel(), offset: this.offset() }),
    loader: ({ params }) => this.api.get<Wire['AppealPage']>('appeals', params),
  });

  constructor() {
    inject(LiveFeed).follow(['appeals'], () => this.page.reload());
  }

  protected show(queryParams: Record<string, string | number | null>): void {
    void this.router.navigate([], {
      queryParams: { offset: null, ...queryParams },
      queryParamsHandling: 'merge',
    });
  }

  /** A filter takes effect once what is typed is a day. */
  protected filterDay(name: 'from' | 'to', value: string): void {
    if (value === '' || /^\d{4}-\d\d-\d\d$/.test(value)) this.show({ [name]: value || null });
  }
}
