import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { BkDate } from '../core/i18n/dates';
import { Session } from '../core/session/session';
import { currentDay } from '../core/live/clock';
import { Words } from '../core/i18n/words';
import { HouseTasks } from './house-tasks';
import { HouseStore } from './house.store';
import { MyCases } from './my-cases';
import { ProgrammeToday } from './programme-today';
import { RecentAppeals } from './recent-appeals';
import { ShelterToday } from './shelter-today';
import { EscortsToday } from './escorts-today';

/** The start page, by role. */
@Component({
  selector: 'bk-today',
  imports: [
    BkDate,
    HouseTasks,
    Icon,
    MyCases,
    ProgrammeToday,
    RecentAppeals,
    RouterLink,
    ShelterToday,
    TranslocoDirective,
    EscortsToday,
  ],
  providers: [HouseStore],
  template: `<main class="page" *transloco="let t">
    <div class="page-head">
      <h1>{{ t('nav.today') }}</h1>
      <div class="actions">
        @if (session.may('appeals.log')) {
          <a class="btn primary" routerLink="/appeals/new"
            ><bk-icon name="phone" /> {{ t('appeal.new') }} <kbd>N</kbd></a
          >
        }
      </div>
      <p class="where">{{ day() | bkDate: 'long' }} · {{ session.me()?.displayName }}, {{ roles() }}</p>
    </div>
    <div class="columns">
      <div class="stack">
        @if (session.may('shelter.allocate')) {
          <bk-house-tasks />
        }
        @if (session.may('escorts.read') || session.may('escorts.own')) {
          <bk-escorts-today />
        }
        @if (session.may('programme.read')) {
          <bk-programme-today />
        }
        @if (session.may('appeals.read')) {
          <bk-recent-appeals />
        }
        @if (!hasCards()) {
          <section class="card">
            <div class="body">
              <p>{{ t('today.elsewhere') }}</p>
              <div class="line">
                @if (session.may('staff.read')) {
                  <a class="btn" routerLink="/staff">{{ t('nav.staff') }}</a>
                }
                @if (session.may('audit.read')) {
                  <a class="btn" routerLink="/audit">{{ t('nav.audit') }}</a>
                }
                <a class="btn" routerLink="/me">{{ t('me.title') }}</a>
              </div>
            </div>
          </section>
        }
      </div>
      <div class="stack">
        @if (session.may('shelter.board')) {
          <bk-shelter-today />
        }
        @if (session.may('cases.read')) {
          <bk-my-cases />
        }
      </div>
    </div>
  </main>`,
})
export class TodayPage {
  protected readonly session = inject(Session);
  private readonly words = inject(Words);
  protected readonly day = currentDay();
  protected readonly roles = computed(() =>
    (this.session.me()?.roles ?? []).map(role => this.words.code('role', role).toLowerCase()).join(', '),
  );
  protected readonly hasCards = computed(() => {
    this.session.me();
    return (
      [
        'escorts.read',
        'escorts.own',
        'programme.read',
        'appeals.read',
        'cases.read',
        'shelter.board',
      ] as const
    ).some(permission => this.session.may(permission));
  });
}
