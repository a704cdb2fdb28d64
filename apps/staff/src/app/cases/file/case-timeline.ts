import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { beginsWords, Empty, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { CaseStore } from './case.store';

type Kind = Wire['TimelineEntry']['kind'];
/** What kinds of entries are looked at together. */
const PARTS = ['meetings', 'incidents', 'risk', 'shelter', 'escorts', 'case'] as const;
type Part = (typeof PARTS)[number];

const KINDS: Record<Kind, { icon: string; part: Part }> = {
  appeal: { icon: 'phone', part: 'meetings' },
  case_opened: { icon: 'folder', part: 'case' },
  case_closed: { icon: 'lock', part: 'case' },
  case_reopened: { icon: 'rotate-ccw', part: 'case' },
  worker_assigned: { icon: 'user-plus', part: 'case' },
  session: { icon: 'message-square', part: 'meetings' },
  appointment_missed: { icon: 'user-x', part: 'meetings' },
  case_incident: { icon: 'file-text', part: 'incidents' },
  risk_assessed: { icon: 'triangle-alert', part: 'risk' },
  police_risk: { icon: 'shield', part: 'risk' },
  place_requested: { icon: 'bed-double', part: 'shelter' },
  admitted: { icon: 'bed-double', part: 'shelter' },
  moved: { icon: 'arrow-right-left', part: 'shelter' },
  checked_out: { icon: 'door-open', part: 'shelter' },
  trip_requested: { icon: 'map-pin', part: 'escorts' },
  trip_assigned: { icon: 'map-pin', part: 'escorts' },
  trip_done: { icon: 'scale', part: 'escorts' },
  trip_cancelled: { icon: 'circle-x', part: 'escorts' },
};

/** Everything that happened, newest first: all of it, or one kind, or what has the words typed. */
@Component({
  selector: 'bk-case-timeline',
  imports: [BkDate, Empty, Icon, RouterLink, Skeleton, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (store.timeline.value(); as list) {
      @if (list.length === 0) {
        <bk-empty icon="history" [text]="t('cases.noTimeline')" />
      } @else if (there().length > 1) {
        <div class="line tools no-print">
          <div class="segments" role="group" [attr.aria-label]="t('cases.timelinePart')">
            <button type="button" [attr.aria-pressed]="part() === null" (click)="part.set(null)">
              {{ t('cases.filter.all') }}
            </button>
            @for (one of there(); track one) {
              <button type="button" [attr.aria-pressed]="part() === one" (click)="part.set(one)">
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
        @if (shown().length === 0) {
          <bk-empty icon="history" [text]="t('cases.timelineNone')" />
        }
      }
      <ol>
        @for (entry of shown(); track $index) {
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
  protected readonly part = signal<Part | null>(null);
  protected readonly typed = signal('');
  /** Parts of which there is anything. */
  protected readonly there = computed(() => {
    const kinds = new Set((this.store.timeline.value() ?? []).map(({ kind }) => KINDS[kind].part));
    return PARTS.filter(part => kinds.has(part));
  });
  protected readonly shown = computed(() =>
    (this.store.timeline.value() ?? []).filter(
      entry =>
        (this.part() === null || KINDS[entry.kind].part === this.part()) &&
        beginsWords(this.typed(), `${this.words.of(`timeline.${entry.kind}`)} ${this.facts(entry)}`),
    ),
  );

  protected facts(entry: Wire['TimelineEntry']): string {
    const known = entry.facts.map(fact => this.words.of(`set.${fact}`));
    return [...known, entry.staffName].filter(Boolean).join(' · ');
  }

  protected iconOf({ kind }: Wire['TimelineEntry']): string {
    return KINDS[kind].icon;
  }

  /** The page where the thing itself stands, for who may open it. */
  protected placeOf({ kind, refId }: Wire['TimelineEntry']): string[] | null {
    const file = this.store.file.value();
    if (!file) return null;
    if (kind === 'appeal' && refId && this.store.may('appeals.read')) return ['/appeals', refId];
    if (kind === 'session' && file.counselling) return ['/cases', file.id, 'sessions'];
    if (kind === 'case_incident' && this.store.may('incidents.read')) return ['/cases', file.id, 'incidents'];
    return KINDS[kind].part === 'risk' && this.store.may('risk.read') ? ['/cases', file.id, 'risk'] : null;
  }
}
