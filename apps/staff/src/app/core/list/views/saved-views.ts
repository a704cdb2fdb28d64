import { computed, effect, inject, Injectable, type Signal, signal } from '@angular/core';
import type { ViewedList } from '@baanek/contracts';
import { ListViewsClient } from '../../clients/access/list-views.client';
import type { Wire } from '../../http/api-types';
import { Session } from '../../session/session';

export type SavedView = Wire['ListView'];
type Kept = Wire['ListViewsOf'];

/** The views of lists that the user keeps: read once, with the first list she opens, and forgotten with the sign-out. */
@Injectable({ providedIn: 'root' })
export class SavedViews {
  private readonly client = inject(ListViewsClient);
  private readonly all = signal<readonly Kept[] | null>(null);
  private reading: Promise<void> | null = null;

  constructor() {
    const session = inject(Session);
    effect(() => {
      if (session.me()) return;
      this.all.set(null);
      this.reading = null;
    });
  }

  /** Those of one list; null until they are read. A list without its views is shown all the same. */
  of(list: ViewedList): Signal<readonly SavedView[] | null> {
    this.reading ??= this.read().catch(() => {
      this.reading = null;
    });
    return computed(() => this.all() && (this.find(list)?.views ?? []));
  }

  /** Keeps what `change` makes of the views of a list, as they are on the server now. */
  async change(list: ViewedList, change: (views: readonly SavedView[]) => SavedView[]): Promise<void> {
    await this.read();
    const { views = [], version = 0 } = this.find(list) ?? {};
    const kept = await this.client.keep(version, { list, views: change(views) });
    this.all.update(all => [...(all ?? []).filter(one => one.list !== list), kept]);
  }

  private async read(): Promise<void> {
    this.all.set(await this.client.list());
  }

  private find(list: ViewedList): Kept | undefined {
    return this.all()?.find(one => one.list === list);
  }
}
