import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PLACE_PRIORITIES, type PlacePriority } from '@baanek/contracts';
import { Empty, Field, Select, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { confirmation } from '../../core/forms/confirm';
import { PlaceRequestsClient } from '../../core/clients/shelter/place-requests.client';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { Session } from '../../core/session/session';
import { Words } from '../../core/i18n/words';
import { Problem } from '../../core/http/problem';
import { Toaster } from '../../core/feedback/toaster';
import { BoardStore } from '../house/board.store';
import { SeatingStore } from '../seating/seating.store';

const WISHES = ['priority', 'quiet', 'isolation'] as const;

/** Households that wait for a place, the most urgent first. */
@Component({
  selector: 'bk-waiting-panel',
  imports: [BkDate, Empty, Field, RouterLink, Select, Status, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('shelter.waiting') }}</h2>
      <span class="end quiet small">{{ words.count('families', waiting().length) }}</span>
    </header>
    <ul class="list">
      @for (request of waiting(); track request.id) {
        <li>
          <div class="main">
            <p class="strong">
              {{ request.members[0]?.code }}
              @if (request.priority !== 'usual') {
                <bk-status [tone]="request.priority === 'urgent' ? 'brick' : 'amber'">{{
                  t('set.priority.' + request.priority)
                }}</bk-status>
              }
              @if (request.isolation) {
                <bk-status>{{ t('shelter.needsIsolation') }}</bk-status>
              }
              @if (request.quiet) {
                <bk-status>{{ t('shelter.wantsQuiet') }}</bk-status>
              }
            </p>
            <p class="small">
              @for (member of request.members; track member.id) {
                {{ store.label(member) }}{{ $last ? '' : '; ' }}
              }
            </p>
            <p class="small">{{ t('shelter.neededOn') }} {{ request.neededOn | bkDate }}</p>
            @if (held().get(request.householdId); as hold) {
              <p class="small">{{ t('shelter.heldUntil') }} {{ hold.holdUntil | bkDate: 'until' }}</p>
            } @else if (fits().get(request.id); as fit) {
              <p class="small" [class.good]="fit.answer === 'one_room'">
                {{ t('shelter.fit.' + fit.answer) }}
                @if (fit.firstNight) {
                  · {{ t('shelter.firstNight') }} {{ fit.firstNight | bkDate: 'short' }}
                }
              </p>
            }
          </div>
          <div class="line">
            @if (held().get(request.householdId); as hold) {
              <button type="button" class="btn small" (click)="store.shownStay.set(hold.stayId)">
                {{ t('shelter.showHold') }}
              </button>
            } @else if (session.may('shelter.allocate')) {
              <button type="button" class="btn small primary" (click)="seating.startAdmission(request)">
                {{ t('shelter.place') }}
              </button>
            }
            @if (session.may('shelter.allocate')) {
              <a class="btn small" routerLink="house-records" [queryParams]="{ refuse: request.id }">
                {{ t('refusal.title') }}<span class="sr-only">: {{ request.members[0]?.code }}</span>
              </a>
            }
            @if (session.may('shelter.rank')) {
              <button
                type="button"
                class="btn small"
                [attr.aria-expanded]="ranked() === request.id"
                (click)="ranked.set(ranked() === request.id ? null : request.id)"
              >
                {{ t('shelter.wishes') }}<span class="sr-only">: {{ request.members[0]?.code }}</span>
              </button>
            }
          </div>
          @if (ranked() === request.id) {
            <div class="wishes">
              <bk-field [label]="t('shelter.priority')">
                <bk-select
                  [options]="priorities()"
                  [value]="request.priority"
                  (valueChange)="prioritise(request, $event)"
                />
              </bk-field>
              <label class="check"
                ><input
                  type="checkbox"
                  #quiet
                  [checked]="request.quiet"
                  (change)="rank(request, { quiet: quiet.checked })"
                />
                {{ t('shelter.wantsQuiet') }}</label
              >
              <label class="check"
                ><input
                  type="checkbox"
                  #isolation
                  [checked]="request.isolation"
                  (change)="rank(request, { isolation: isolation.checked })"
                />
                {{ t('shelter.needsIsolation') }}</label
              >
              @if (session.may('shelter.request')) {
                <div class="line">
                  <button type="button" class="btn small" (click)="withdraw(request)">
                    {{ t('shelter.withdraw') }}
                  </button>
                </div>
              }
            </div>
          }
        </li>
      } @empty {
        <li><bk-empty icon="bed-double" [text]="t('shelter.nobodyWaits')" /></li>
      }
    </ul>
  </section>`,
  styles: `
    bk-empty {
      width: 100%;
    }
    li {
      flex-wrap: wrap;
    }
    .main,
    .line,
    .wishes {
      flex-basis: 100%;
    }
    .wishes {
      display: grid;
      gap: 8px;
    }
    .good {
      color: var(--bk-green);
    }
  `,
})
export class WaitingPanel {
  private readonly client = inject(PlaceRequestsClient);
  private readonly confirm = confirmation();
  private readonly toaster = inject(Toaster);
  protected readonly store = inject(BoardStore);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly seating = inject(SeatingStore);
  /** The request whose priority and preferences are open. */
  protected readonly ranked = signal<string | null>(null);
  protected readonly priorities = computed(() => this.words.options('priority', PLACE_PRIORITIES));
  protected readonly fits = computed(
    () => new Map((this.store.availability.value()?.waiting ?? []).map(fit => [fit.requestId, fit])),
  );
  /** Holds by household; those households already have places. */
  protected readonly held = computed(
    () =>
      new Map(
        this.store
          .guests()
          .flatMap(guest =>
            guest.state === 'held' && guest.householdId ? [[guest.householdId, guest]] : [],
          ),
      ),
  );
  readonly waiting = input.required<Wire['WaitingHouseholdView'][]>();

  protected prioritise(request: Wire['WaitingHouseholdView'], priority: PlacePriority | null): void {
    if (priority) this.rank(request, { priority });
  }

  /** Only what is pressed changes, on what the ones before it have made; it can be taken back. */
  protected rank(request: Wire['WaitingHouseholdView'], change: Partial<Wire['RankRequest']>): void {
    void this.store.change(async () => {
      const before = await this.set(request, change);
      if (Object.keys(before).length === 0) return;
      const code = request.members[0]?.code ?? '';
      this.toaster.show(this.words.of('shelter.ranked', { code }), {
        undo: async () => {
          await this.store.change(() => this.set(request, before));
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
    return this.store.board.value()?.waiting.find(one => one.id === id);
  }

  protected async withdraw(request: Wire['WaitingHouseholdView']): Promise<void> {
    if (await this.confirm('shelter.withdraw', 'confirm.text', request.members[0]?.code))
      await this.store.change(() => this.client.withdraw(this.latest(request.id) ?? request));
  }
}
