import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TIMELINE_PART_OF, TIMELINE_PARTS, type TimelinePart } from '@baanek/contracts';
import { beginsWords, Empty, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { MoreButton } from '../../core/list/more-button';
import { CaseStore } from './case.store';

type Kind = Wire['TimelineEntry']['kind'];

const ICONS: Record<Kind, string> = {
  appeal: 'phone',
  case_opened: 'folder',
  case_closed: 'lock',
  case_reopened: 'rotate-ccw',
  worker_assigned: 'user-plus',
  followed_up: 'phone',
  session: 'message-square',
  appointment_missed: 'user-x',
  case_incident: 'file-text',
  case_service: 'clipboard-list',
  risk_assessed: 'triangle-alert',
  police_risk: 'shield',
  goal_set: 'clipboard-list',
  goal_reached: 'check',
  goal_given_up: 'x',
  plan_reviewed: 'list-checks',
  conference_held: 'users',
  place_requested: 'bed-double',
  admitted: 'bed-double',
  moved: 'arrow-right-left',
  checked_out: 'door-open',
  trip_requested: 'map-pin',
  trip_assigned: 'map-pin',
  trip_done: 'scale',
  trip_cancelled: 'circle-x',
};

/** Everything that happened, newest first: all of it, or one kind, or what has the words typed. */
@Component({
  selector: 'bk-case-timeline',
  imports: [BkDate, Empty, Icon, LoadFailure, MoreButton, RouterLink, Skeleton, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (there().length > 1) {
      <div class="line tools no-print">
        <div class="segments" role="group" [attr.aria-label]="t('cases.timelinePart')">
          <button type="button" [attr.aria-pressed]="store.part() === null" (click)="store.part.set(null)">
            {{ t('cases.filter.all') }}
          </button>
          @for (one of there(); track one) {
            <button type="button" [attr.aria-pressed]="store.part() === one" (click)="store.part.set(one)">
              {{ t('cases.part.' + one) }}
            </button>
          }
        </div>
        <input
          #search
          type="search"
          class="input"
          [attr.aria-label]="t('cases.timelineFind')"
          [placeholder]="t('cases.timelineFind')"
          (input)="typed.set(search.value)"
        />
      </div>
    }
    @if (store.timeline.loaded.error()) {
      <bk-load-failure [of]="store.timeline.loaded" />
    } @else if (store.timeline.loaded.hasValue()) {
      @if (there().length === 0) {
        <bk-empty icon="history" [text]="t('cases.noTimeline')" />
      } @else if (shown().length === 0) {
        <bk-empty icon="history" [text]="t('cases.timelineNone')" />
      }
      <ol>
        @for (entry of shown(); track entry.id) {
          <li>
            <span class="dot"><bk-icon [name]="iconOf(entry)" [size]="16" /></span>
            <div>
              <p class="strong">
                @if (placeOf(entry); as place) {
                  <a [routerLink]="place">{{ t('timeline.' + entry.kind) }}</a>
                } @else {
                  {{ t('timeline.' + entry.kind) }}
                }
              </p>
              <p class="small quiet">{{ facts(entry) }}</p>
            </div>
            <time class="small quiet" [attr.datetime]="entry.at">{{ entry.at | bkDate: 'moment' }}</time>
          </li>
        }
      </ol>
      <bk-more-button [list]="store.timeline" />
    } @else {
      <bk-skeleton [lines]="6" />
    }
  </ng-container>`,
  styles: `
    .tools {
      padding: 12px 16px 0;
    }
    .input {
      flex: 1 1 160px;
      max-width: 280px;
    }
    ol {
      padding: 8px 16px;
    }
    li {
      position: relative;
      display: grid;
      grid-template-columns: 32px 1fr max-content;
      gap: 12px;
      padding: 10px 0;
    }
    li:not(:last-child)::before {
      content: '';
      position: absolute;
      left: 15px;
      top: 42px;
      bottom: -10px;
      border-left: 2px solid var(--bk-line);
    }
    .dot {
      display: grid;
      place-items: center;
      width: 32px;
      height: 32px;
      border: 1px solid var(--bk-line-strong);
      border-radius: 50%;
      background: var(--bk-surface);
      color: var(--bk-teal-text);
    }
    @media (max-width: 719px) {
      li {
        grid-template-columns: 32px 1fr;
      }
      time {
        grid-column: 2;
      }
    }
  `,
})
export class CaseTimeline {
  private readonly words = inject(Words);
  protected readonly store = inject(CaseStore);
  protected readonly typed = signal('');
  /** Parts of which there is anything; all of them, where not all of it is read. What is chosen takes none away. */
  protected readonly there = linkedSignal<readonly TimelinePart[] | null, readonly TimelinePart[]>({
    source: () => {
      const { loaded, rows, hasMore } = this.store.timeline;
      if (this.store.part() !== null || !loaded.hasValue()) return null;
      const found = new Set(rows().map(({ kind }) => TIMELINE_PART_OF[kind]));
      return hasMore() ? TIMELINE_PARTS : TIMELINE_PARTS.filter(part => found.has(part));
    },
    computation: (now, before) => now ?? before?.value ?? [],
  }).asReadonly();
  /** Of what is read so far. */
  protected readonly shown = computed(() =>
    this.store.timeline
      .rows()
      .filter(entry =>
        beginsWords(this.typed(), `${this.words.of(`timeline.${entry.kind}`)} ${this.facts(entry)}`),
      ),
  );

  protected facts(entry: Wire['TimelineEntry']): string {
    const known = entry.facts.map(fact => this.words.of(`set.${fact}`));
    return [...known, entry.staffName].filter(Boolean).join(' · ');
  }

  protected iconOf({ kind }: Wire['TimelineEntry']): string {
    return ICONS[kind];
  }

  /** The page where the thing itself stands, for who may open it. */
  protected placeOf({ kind, refId }: Wire['TimelineEntry']): string[] | null {
    const file = this.store.file.value();
    if (!file) return null;
    if (kind === 'appeal' && refId && this.store.may('appeals.read')) return ['/appeals', refId];
    if (kind === 'session' && file.counselling) return ['/cases', file.id, 'sessions'];
    if (kind === 'followed_up' && file.state === 'closed') return ['/cases', file.id, 'follow-ups'];
    if (kind === 'case_incident' && this.store.may('incidents.read')) return ['/cases', file.id, 'incidents'];
    if (kind === 'conference_held' && refId && this.store.may('plans.read'))
      return ['/cases', file.id, 'plan', 'conferences', refId];
    if (TIMELINE_PART_OF[kind] === 'plan' && this.store.may('plans.read')) return ['/cases', file.id, 'plan'];
    if (kind === 'case_service' && this.store.may('services.read')) return ['/cases', file.id, 'services'];
    return TIMELINE_PART_OF[kind] === 'risk' && this.store.may('risk.read')
      ? ['/cases', file.id, 'risk']
      : null;
  }
}
