import { Component, inject } from '@angular/core';
import { Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { SessionClient } from '../core/clients/access/session.client';
import { toastAction } from '../core/forms/action';
import { confirmation } from '../core/forms/confirm';
import { BkDate } from '../core/i18n/dates';
import { serverResource } from '../core/http/server-resource';
import { Session } from '../core/session/session';
import { Toaster } from '../core/feedback/toaster';
import { Words } from '../core/i18n/words';
import { PasswordForm } from './sign-in/password-form';

/** One's own password and the devices on which one is signed in. */
@Component({
  selector: 'bk-me',
  imports: [BkDate, Icon, PasswordForm, Skeleton, Status, TranslocoDirective],
  template: `<main class="page" *transloco="let t">
    <div class="page-head">
      <h1>{{ session.me()?.displayName }}</h1>
      @for (role of session.me()?.roles; track role) {
        <bk-status tone="teal">{{ t('set.role.' + role) }}</bk-status>
      }
    </div>
    <div class="columns">
      <section class="card">
        <header>
          <h2>{{ t('me.sessions') }}</h2>
          <button type="button" class="btn small end" (click)="endOthers()">
            {{ t('me.signOutElsewhere') }}
          </button>
        </header>
        @if (sessions.hasValue()) {
          <ul class="list">
            @for (item of sessions.value(); track item.id) {
              <li>
                <bk-icon name="monitor" />
                <div class="main">
                  <p class="strong">{{ item.agent }}</p>
                  <p class="small">{{ t('me.openedAt') }} {{ item.openedAt | bkDate: 'moment' }}</p>
                </div>
                @if (item.current) {
                  <bk-status tone="green" icon="check">{{ t('me.thisOne') }}</bk-status>
                } @else {
                  <button type="button" class="btn small" (click)="end(item.id)">
                    {{ t('me.endSession') }}
                  </button>
                }
              </li>
            }
          </ul>
        } @else {
          <bk-skeleton />
        }
      </section>
      <section class="card">
        <header>
          <h2>{{ t('password.title') }}</h2>
        </header>
        <div class="body"><bk-password-form (changed)="passwordChanged()" /></div>
      </section>
    </div>
  </main>`,
})
export class MePage {
  private readonly client = inject(SessionClient);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly action = toastAction();
  private readonly confirm = confirmation();
  protected readonly session = inject(Session);
  protected readonly sessions = serverResource({
    loader: () => this.client.sessions(),
  });

  protected async end(id: string): Promise<void> {
    if (!(await this.confirm('me.endSession', 'me.endText'))) return;
    await this.action.run(async () => {
      await this.client.endSession(id);
      this.toaster.show(this.words.of('me.signedOutThere'));
    });
    this.sessions.reload();
  }

  protected async endOthers(): Promise<void> {
    if (!(await this.confirm('me.signOutElsewhere', 'me.endText'))) return;
    await this.action.run(async () => {
      await this.client.endOtherSessions();
      this.toaster.show(this.words.of('me.signedOutElsewhere'));
    });
    this.sessions.reload();
  }

  protected passwordChanged(): void {
    this.toaster.show(this.words.of('password.changed'));
    this.sessions.reload();
  }
}
