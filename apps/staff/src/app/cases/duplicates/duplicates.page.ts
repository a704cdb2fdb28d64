import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Avatar, Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DuplicatesClient } from '../../core/clients/registry/duplicates.client';
import { toastAction } from '../../core/forms/action';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { LiveFeed } from '../../core/live/live-feed';
import { LoadFailure } from '../../core/http/load-failure';
import { growingList } from '../../core/list/growing-list';
import { exactOf } from '../../core/list/list';
import { ListLink } from '../../core/list/list-link';
import { MoreButton } from '../../core/list/more-button';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { comparison } from '../../people/merging/same-person';

/** A search may end before the live feed has connected, so its state is also polled. */
const ASK_MS = 3_000;

/** Pairs of records that may belong to one person, to compare, merge, or mark as different. */
@Component({
  selector: 'bk-duplicates',
  imports: [
    ...[Avatar, BkDate, Empty, Icon, ListLink, LoadFailure, MoreButton, RouterLink, Skeleton, Status],
    TranslocoDirective,
  ],
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
})
export class DuplicatesPage {
  private readonly client = inject(DuplicatesClient);
  private readonly action = toastAction();
  private readonly compareTwo = comparison();
  private readonly toaster = inject(Toaster);
  protected readonly words = inject(Words);

  /** What is told with every page: how the last search went. */
  protected readonly told = signal<Pick<Wire['DuplicatePage'], 'search'> | null>(null);
  protected readonly list = growingList(
    () => null,
    async (_, after: string | undefined) => {
      const { pairs, next, search } = await this.client.list({ after });
      this.told.set({ search });
      return { rows: pairs, next };
    },
  );
  /** How many pairs there are, where that is known without counting. */
  protected readonly exact = exactOf(this.list);
  /** A search is waiting or running on the server; leaving the page does not stop it. */
  protected readonly searching = computed(() => {
    const state = this.told()?.search.state;
    return state === 'waiting' || state === 'running';
  });

  constructor() {
    inject(LiveFeed).follow(['duplicates'], () => {
      this.list.reload();
    });
    const timer = setInterval(() => {
      if (this.searching()) this.list.reload();
    }, ASK_MS);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
    });
  }

  protected async search(): Promise<void> {
    await this.change(() => this.client.search());
  }

  protected async compare({ persons: [first, second] }: Wire['DuplicateView']): Promise<void> {
    if (!first || !second) return;
    const changed = (): void => {
      this.list.reload();
    };
    if (await this.compareTwo([first.id, second.id], changed)) this.list.reload();
  }

  protected async markDifferent(pair: Wire['DuplicateView']): Promise<void> {
    await this.change(async () => {
      const told = await this.client.markDifferent(pair);
      const undo = async (): Promise<void> => {
        await this.client.markUndecided(told);
        this.list.reload();
      };
      const about = pair.persons.map(({ code }) => code).join(', ');
      this.toaster.show(this.words.of('duplicates.markedDifferent'), { undo, about });
    });
  }

  private async change(work: () => Promise<unknown>): Promise<void> {
    await this.action.run(work);
    this.list.reload();
  }
}
