import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ShiftsClient } from '../../core/clients/work/shifts.client';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { BkDate } from '../../core/i18n/dates';
import { type EventPlace, linkOf, placeOf } from './event-place';
import { ShiftStore } from './shift.store';

type Event = Wire['ShiftEventView'];

/** What the system knows of a shift: links to where it is kept. An entry is written about it with one press. */
@Component({
  selector: 'bk-shift-events',
  imports: [BkDate, Icon, LoadFailure, RouterLink, Skeleton, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (list.error()) {
      <bk-load-failure [of]="list" />
    } @else if (list.value(); as found) {
      <p class="since small quiet">{{ t('shift.since') }} {{ found.since | bkDate: 'moment' }}</p>
      <ul class="list">
        @for (event of found.events; track event.kind + event.id) {
          @let place = placeOf(event);
          <li>
            <a class="main" [routerLink]="place.path" [queryParams]="place.query">
              <bk-icon [name]="place.icon" /> {{ t('set.shiftEvent.' + event.kind) }}
              <span class="strong">{{ event.about }}</span>
              <span class="small quiet nowrap">{{ event.at | bkDate: 'moment' }}</span>
            </a>
            @if (store.mayWrite && isLinked(event)) {
              <button type="button" class="btn small no-print" (click)="write(event)">
                <bk-icon name="plus" /> {{ t('shift.note') }}
              </button>
            }
          </li>
        } @empty {
          <li class="quiet">{{ t('shift.noEvents') }}</li>
        }
      </ul>
      @if (found.more) {
        <p class="more small quiet">{{ t('shift.moreEvents') }}</p>
      }
    } @else {
      <bk-skeleton [lines]="4" />
    }
  </ng-container>`,
  styles: `
    .since {
      margin: 0;
      padding: 12px 16px 0;
    }
    .more {
      margin: 0;
      padding: 0 16px 12px;
    }
    a {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
      min-height: 44px;
    }
  `,
})
export class ShiftEvents {
  private readonly client = inject(ShiftsClient);
  protected readonly store = inject(ShiftStore);
  protected readonly list = serverResource({
    params: () => this.store.signOffs().at(0)?.id ?? 'none',
    loader: () => this.client.events(),
  });

  protected placeOf(event: Event): EventPlace {
    return placeOf(event);
  }

  protected isLinked(event: Event): boolean {
    const { caseId, appealId } = linkOf(event);
    return caseId !== null || appealId !== null;
  }

  protected write(event: Event): Promise<void> {
    const { caseId, appealId } = linkOf(event);
    const of = caseId === null ? null : { id: caseId, code: event.about ?? '', shortName: '' };
    return this.store.add({ case: of, appealId });
  }
}
