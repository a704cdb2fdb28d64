import { Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ConferencesClient } from '../../core/clients/plans/conferences.client';
import { Toaster } from '../../core/feedback/toaster';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { BkDate, dayOf, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { LiveFeed } from '../../core/live/live-feed';
import { onAdd } from '../file/add/on-add';
import { CaseStore } from '../file/case.store';
import { PlanStore } from '../plan/plan.store';
import { ConferenceDialog, type Planned } from './conference-dialog';

/** Conferences about the case, the latest first, each with what of its decisions is still to be done. */
@Component({
  selector: 'bk-case-conferences',
  imports: [BkDate, Icon, LoadFailure, MoreButton, RouterLink, Status, TranslocoDirective],
  template: `<section *transloco="let t" aria-labelledby="conferences">
    <div class="head">
      <h2 id="conferences">{{ t('conference.title') }}</h2>
      @if (plan.mayEdit()) {
        <button type="button" class="btn small no-print" (click)="add()">
          <bk-icon name="users" /> {{ t('conference.plan') }}
        </button>
      }
    </div>
    @if (conferences.loaded.error()) {
      <bk-load-failure [of]="conferences.loaded" />
    } @else {
      <ul class="list">
        @for (one of conferences.rows(); track one.id) {
          <li>
            <div class="main">
              <p class="line">
                <span class="strong">{{ t('set.conferenceKind.' + one.kind) }}</span>
                @if (one.voided) {
                  <bk-status tone="brick" icon="circle-x">{{ t('history.voided') }}</bk-status>
                } @else if (isLate(one)) {
                  <bk-status tone="amber" icon="clock">{{ t('conference.late') }}</bk-status>
                } @else if (one.state === 'planned') {
                  <bk-status tone="teal" icon="calendar-days">{{ t('conference.isPlanned') }}</bk-status>
                }
              </p>
              <p class="small">
                {{ one.startsAt | bkDate: 'moment' }}
                @if (one.decisionsOpen > 0) {
                  · {{ words.count('conference.toDo', one.decisionsOpen) }}
                }
              </p>
            </div>
            <a class="btn small no-print" [routerLink]="['conferences', one.id]">{{
              t('conference.open')
            }}</a>
          </li>
        } @empty {
          @if (conferences.loaded.hasValue()) {
            <li class="quiet">{{ t('conference.empty') }}</li>
          }
        }
      </ul>
      <bk-more-button [list]="conferences" />
    }
  </section>`,
  styles: `
    :host {
      display: block;
      border-top: 1px solid var(--bk-line);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 12px;
      padding: 12px 16px 4px;
    }
    h2 {
      margin: 0;
      font-size: 15px;
    }
    .strong::first-letter {
      text-transform: uppercase;
    }
    .strong {
      display: inline-block;
    }
  `,
})
export class CaseConferences {
  private readonly client = inject(ConferencesClient);
  private readonly cases = inject(CaseStore);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly openDialog = dialogOpener();
  protected readonly words = inject(Words);
  protected readonly plan = inject(PlanStore);
  protected readonly conferences = growingList(
    () => this.cases.id(),
    async (id, after: string | undefined) => {
      const { conferences, next } = await this.client.list(id ?? '', after);
      return { rows: conferences, next };
    },
  );

  constructor() {
    onAdd('conference', this.plan.mayEdit, () => this.add());
    inject(LiveFeed).follow(['cases'], () => {
      this.conferences.reload();
    });
  }

  protected isLate({ state, startsAt }: Wire['ConferenceLine']): boolean {
    return state === 'planned' && dayOf(new Date(startsAt)) < today();
  }

  /** A new one is opened at once: whom to invite is asked there. */
  protected async add(): Promise<void> {
    const caseId = this.cases.id();
    if (!caseId) return;
    const planned = await this.openDialog<Planned, Wire['Ref']>(ConferenceDialog, {
      caseId,
      conference: null,
    });
    if (!planned) return;
    this.toaster.show(this.words.of('conference.planned'));
    await this.router.navigate(['/cases', caseId, 'plan', 'conferences', planned.id]);
  }
}
