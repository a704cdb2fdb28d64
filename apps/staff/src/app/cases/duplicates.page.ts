import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Avatar, Empty, Failure, Icon, Pager, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Api, type Wire } from '../core/api';
import { BkDate } from '../core/dates';
import { LiveFeed } from '../core/live';
import { loaded } from '../core/loaded';
import { asProblem } from '../core/problem';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';
import { MergeDialog } from './merge-dialog';

/** A search may end before the live feed is there to tell: then we ask. */
const ASK_MS = 3_000;

/** Records that look like one human being: compared side by side, merged, or told apart. */
@Component({
  selector: 'bk-duplicates',
  imports: [Avatar, BkDate, Empty, Failure, Icon, Pager, RouterLink, Skeleton, Status, TranslocoDirective],
  templateUrl: './duplicates.page.html',
  styles: `
    .pair {
      display: grid;
      gap: 6px;
    }
    .reasons {
      flex-wrap: wrap;
    }
    li > bk-empty {
      flex: 1;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DuplicatesPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly dialog = inject(Dialog);
  protected readonly words = inject(Words);

  readonly offset = input<string>();
  protected readonly start = computed(() => Number(this.offset() ?? 0));
  protected readonly page = loaded({
    params: () => ({ offset: this.offset() }),
    loader: ({ params }) => this.api.get<Wire['DuplicatePage']>('duplicates', params),
  });
  /** Asked for, or under way: it goes on without us. */
  protected readonly searching = computed(() => {
    const state = this.page.hasValue() ? this.page.value().search.state : 'never';
    return state === 'waiting' || state === 'running';
  });

  constructor() {
    inject(LiveFeed).follow(['duplicates'], () => this.page.reload());
    const timer = setInterval(() => {
      if (this.searching()) this.page.reload();
    }, ASK_MS);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
    });
  }

  protected show(offset: number): void {
    void this.router.navigate([], { queryParams: { offset: offset || null } });
  }

  protected async search(): Promise<void> {
    await this.tried(() => this.api.send('POST', 'duplicates/search'));
  }

  protected async compare(pair: Wire['DuplicateView']): Promise<void> {
    const opened = this.dialog.open<Wire['Ref']>(MergeDialog, { data: pair, ariaLabelledBy: 'merge-title' });
    const merge = await firstValueFrom(opened.closed);
    if (!merge) return;
    const undo = async (): Promise<void> => {
      await this.api.change('POST', `persons/merges/${merge.id}/undo`, merge.version);
      this.page.reload();
    };
    this.toaster.say(this.words.of('duplicates.merged'), { undo });
    this.page.reload();
  }

  protected async tellApart(pair: Wire['DuplicateView']): Promise<void> {
    await this.tried(() => this.api.change('POST', `duplicates/${pair.id}/different`, pair.version));
  }

  private async tried(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.toaster.say(this.words.problem(asProblem(error)), { tone: 'brick' });
    }
    this.page.reload();
  }
}
