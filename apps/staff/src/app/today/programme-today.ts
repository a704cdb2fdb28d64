import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProgrammeClient } from '../core/clients/programme.client';
import { BkDate } from '../core/i18n/dates';
import { LoadFailure } from '../core/http/load-failure';
import { serverResource } from '../core/http/server-resource';
import { Words } from '../core/i18n/words';

/** The groups' next sessions, and who waits for a decision. */
@Component({
  selector: 'bk-programme-today',
  imports: [BkDate, Empty, LoadFailure, RouterLink, Skeleton, Status, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    <section class="card">
      <header>
        <h2>{{ t('programme.groups') }}</h2>
        <a class="end small" routerLink="/programme">{{ t('programme.title') }}</a>
      </header>
      @if (groups.error()) {
        <bk-load-failure [of]="groups" />
      } @else if (groups.hasValue()) {
        <ul class="list">
          @for (group of groups.value(); track group.id) {
            <li>
              <div class="main">
                <p>
                  <a class="strong" [routerLink]="['/programme/groups', group.id]">{{ group.name }}</a>
                </p>
                <p class="small">{{ words.count('participants', group.participants) }}</p>
              </div>
              @if (group.nextAt) {
                <bk-status tone="teal" icon="clock">{{ group.nextAt | bkDate: 'moment' }}</bk-status>
              }
            </li>
          } @empty {
            <li><bk-empty icon="users" [text]="t('programme.noGroups')" /></li>
          }
        </ul>
      } @else {
        <bk-skeleton />
      }
    </section>
    <section class="card">
      <header>
        <h2>{{ t('programme.waiting') }}</h2>
        <span class="end small quiet">{{
          referred.value()?.more ? '' : referred.value()?.enrolments?.length
        }}</span>
      </header>
      @if (referred.hasValue()) {
        <ul class="list">
          @for (line of referred.value().enrolments; track line.id) {
            <li>
              <div class="main">
                <p>
                  <a class="strong" [routerLink]="['/programme/participants', line.id]">{{ line.code }}</a>
                  {{ line.shortName }}
                </p>
                <p class="small">
                  {{ t('set.programmeSource.' + line.source) }}, {{ line.referredOn | bkDate }}
                </p>
              </div>
            </li>
          } @empty {
            <li><bk-empty icon="check" [text]="t('programme.nobodyWaits')" /></li>
          }
        </ul>
      }
    </section>
  </ng-container>`,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
  `,
})
export class ProgrammeToday {
  private readonly client = inject(ProgrammeClient);
  protected readonly words = inject(Words);
  protected readonly groups = serverResource({
    loader: () => this.client.groups(),
  });
  protected readonly referred = serverResource({
    loader: () => this.client.enrolments({ state: 'referred' }),
  });
}
