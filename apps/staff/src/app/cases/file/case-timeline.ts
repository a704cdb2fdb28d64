import { Component, inject } from '@angular/core';
import { Empty, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { CaseStore } from './case.store';

const ICONS: Record<Wire['TimelineEntry']['kind'], string> = {
  appeal: 'phone',
  case_opened: 'folder',
  case_closed: 'lock',
  case_reopened: 'rotate-ccw',
  worker_assigned: 'user-plus',
  session: 'message-square',
  case_incident: 'file-text',
  risk_assessed: 'triangle-alert',
  police_risk: 'shield',
  place_requested: 'bed-double',
  admitted: 'bed-double',
  moved: 'arrow-right-left',
  checked_out: 'door-open',
  trip_requested: 'map-pin',
  trip_assigned: 'map-pin',
  trip_done: 'scale',
  trip_cancelled: 'circle-x',
};

/** Everything that happened, newest first. */
@Component({
  selector: 'bk-case-timeline',
  imports: [BkDate, Empty, Icon, Skeleton, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (store.timeline.value(); as list) {
      @if (list.length === 0) {
        <bk-empty icon="history" [text]="t('cases.noTimeline')" />
      }
      <ol>
        @for (entry of list; track $index) {
          <li>
            <span class="dot"><bk-icon [name]="icons[entry.kind]" [size]="16" /></span>
            <div>
              <p class="strong">{{ t('timeline.' + entry.kind) }}</p>
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
  protected readonly icons = ICONS;

  protected facts(entry: Wire['TimelineEntry']): string {
    const known = entry.facts.map(fact => this.words.of(`set.${fact}`));
    return [...known, entry.staffName].filter(Boolean).join(' · ');
  }
}
