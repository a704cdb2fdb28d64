import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PLACE_PRIORITIES, type PlacePriority } from '@baanek/contracts';
import { ActionMenu, Empty, Field, MenuItem, Select, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { confirmation } from '../../core/forms/confirm';
import { PlaceRequestsClient } from '../../core/clients/shelter/place-requests.client';
import type { Wire } from '../../core/http/api-types';
import { BkDate, today } from '../../core/i18n/dates';
import { waitingKey } from '../../core/house/marked-households';
import { Session } from '../../core/session/session';
import { Words } from '../../core/i18n/words';
import { Problem } from '../../core/http/problem';
import { Toaster } from '../../core/feedback/toaster';
import { BoardStore } from '../house/board.store';
import { SidePanel } from '../panel/side-panel';
import { SeatingStore } from '../seating/seating.store';

const WISHES = ['priority', 'quiet', 'isolation'] as const;

/** Households that wait for a place in the order in which places are offered: the urgent ones, then who asked first. */
@Component({
  selector: 'bk-waiting-panel',
  imports: [
    ActionMenu,
    BkDate,
    Empty,
    Field,
    MenuItem,
    RouterLink,
    Select,
    SidePanel,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './waiting-panel.html',
  styles: `
    :host {
      display: contents;
    }
    bk-empty {
      width: 100%;
    }
    .offered {
      display: block;
      font-size: 13px;
      font-weight: 550;
      color: var(--bk-teal-text);
    }
    .count {
      padding-right: 8px;
      white-space: nowrap;
    }
    .order {
      padding: 8px 16px 0;
    }
    .list > li {
      display: grid;
      grid-template-columns: 16px minmax(0, 1fr) auto;
      gap: 2px 8px;
      align-items: center;
    }
    .list > li > .main {
      display: contents;
    }
    .main > p + p {
      grid-column: 2 / -1;
      color: var(--bk-ink-3);
    }
    li > bk-empty {
      grid-column: 1 / -1;
    }
    .number {
      color: var(--bk-ink-3);
      font-variant-numeric: tabular-nums;
    }
    .acts {
      grid-area: 1 / 3;
      display: flex;
      gap: 6px;
      align-items: center;
    }
    .wishes {
      display: grid;
      gap: 8px;
      grid-column: 1 / -1;
    }
    .good {
      color: var(--bk-green) !important;
    }
  `,
})
export class WaitingPanel {
  private readonly client = inject(PlaceRequestsClient);
  private readonly confirm = confirmation();
  private readonly toaster = inject(Toaster);
  protected readonly board = inject(BoardStore);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly seating = inject(SeatingStore);
  /** The request whose priority and preferences are open. */
  protected readonly ranked = signal<string | null>(null);
  protected readonly priorities = computed(() => this.words.options('priority', PLACE_PRIORITIES));
  protected readonly fits = computed(
    () => new Map((this.board.availability.value()?.waiting ?? []).map(fit => [fit.requestId, fit])),
  );
  /** Holds by household; those households already have places. */
  protected readonly held = computed(
    () =>
      new Map(
        this.board
          .guests()
          .flatMap(guest =>
            guest.state === 'held' && guest.householdId ? [[guest.householdId, guest]] : [],
          ),
      ),
  );
  protected readonly today = today;
  readonly waiting = input.required<Wire['WaitingHouseholdView'][]>();
  /** Somebody has asked for it; otherwise it is there beside the rooms, and takes no focus. */
  readonly opened = input(false);
  readonly closed = output();

  protected markOf(request: Wire['WaitingHouseholdView']): string {
    return this.board.marks().get(waitingKey(request)) ?? '';
  }

  protected prioritise(request: Wire['WaitingHouseholdView'], priority: PlacePriority | null): void {
    if (priority) this.rank(request, { priority });
  }

  /** Only what is pressed changes, on what the ones before it have made; it can be taken back. */
  protected rank(request: Wire['WaitingHouseholdView'], change: Partial<Wire['RankRequest']>): void {
    void this.board.change(async () => {
      const before = await this.set(request, change);
      if (Object.keys(before).length === 0) return;
      const code = request.members[0]?.code ?? '';
      this.toaster.show(this.words.of('shelter.ranked', { code }), {
        undo: async () => {
          await this.board.change(() => this.set(request, before));
        },
      });
    });
  }

  /** Answers what was otherwise before. */
  private async set(
    { id }: Pick<Wire['WaitingHouseholdView'], 'id'>,
    change: Partial<Wire['RankRequest']>,
  ): Promise<Partial<Wire['RankRequest']>> {
    const now = this.latest(id);
    if (!now) throw new Problem('shelter.wrong_state', 409); // it waits no longer
    const { priority, quiet, isolation } = now;
    const wishes: Wire['RankRequest'] = { priority, quiet, isolation };
    const wanted = { ...wishes, ...change };
    const changed = WISHES.filter(wish => wanted[wish] !== wishes[wish]);
    if (changed.length > 0) await this.client.rank(now, wanted);
    return Object.fromEntries(changed.map(wish => [wish, wishes[wish]]));
  }

  private latest(id: string): Wire['WaitingHouseholdView'] | undefined {
    return this.board.board.value()?.waiting.find(one => one.id === id);
  }

  protected async withdraw(request: Wire['WaitingHouseholdView']): Promise<void> {
    const about = request.members[0]?.code ?? '';
    if (!(await this.confirm('shelter.withdraw', 'confirm.text', about))) return;
    const done = await this.board.change(() => this.client.withdraw(this.latest(request.id) ?? request));
    if (done) this.toaster.show(this.words.of('shelter.withdrawn'), { about });
  }
}
