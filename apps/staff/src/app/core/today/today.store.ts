import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { LIVE_TOPICS, type LiveTopic } from '@baanek/contracts';
import { TodayClient } from '../clients/today.client';
import { serverResource } from '../http/server-resource';
import { currentDay, currentTime, onChange, onPassed } from '../live/clock';
import { LiveFeed } from '../live/live-feed';
import { Session } from '../session/session';
import { looksOf } from './today-kinds';

/** On other pages than “today” the counters wait until the page itself has been shown. */
const AFTER_THE_PAGE_MS = 1_500;
/** The first pause before what should have changed by now is read again. */
const PAUSE_MS = 30_000;

/** What waits for who is signed in: shown by “today”, counted beside the areas; kept up to date while she is. */
@Injectable()
export class TodayStore {
  private readonly client = inject(TodayClient);
  private readonly session = inject(Session);
  private readonly wanted = signal(false);
  readonly view = serverResource({
    params: () => this.wanted() || undefined,
    loader: () => this.client.read(),
  });
  /** How many lines are late or due now in each area, by its path. */
  readonly counts = computed(() => {
    const counts = new Map<string, number>();
    for (const { kind, urgency } of this.view.value()?.lines ?? []) {
      if (urgency !== 'late' && urgency !== 'now') continue;
      const { area } = looksOf(kind);
      counts.set(area, (counts.get(area) ?? 0) + 1);
    }
    return counts;
  });

  constructor() {
    const heard = Object.entries(LIVE_TOPICS) as [LiveTopic, (typeof LIVE_TOPICS)[LiveTopic]][];
    const topics = heard.flatMap(([topic, permission]) => (this.session.may(permission) ? topic : []));
    if (topics.length > 0) inject(LiveFeed).follow(topics, this.view.reload);
    const now = currentTime();
    onChange(currentDay(now), this.view.reload);
    const nextMoment = computed(() => {
      const { lines = [], asOf = '' } = this.view.value() ?? {};
      const moments = lines.flatMap(({ at }) => (at !== null && at.length > 10 ? Date.parse(at) : []));
      return Math.min(...moments.filter(moment => moment > Date.parse(asOf)));
    });
    onPassed(nextMoment, now, PAUSE_MS, this.view.reload);
    const later = setTimeout(() => {
      this.want();
    }, AFTER_THE_PAGE_MS);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(later);
    });
  }

  /** Loads it now. */
  want(): void {
    this.wanted.set(true);
  }

  /** Nothing that is shown now is new any more. */
  async seen(): Promise<void> {
    const view = this.view.value();
    if (!view) return;
    await this.client.seen(view.asOf);
    this.view.reload();
  }
}
