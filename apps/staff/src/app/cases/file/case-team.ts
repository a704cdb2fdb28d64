import { Component, inject, output } from '@angular/core';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { confirmation } from '../../core/forms/confirm';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { awayText } from '../covers/away-text';
import { CaseStore } from './case.store';

/** Colleagues assigned to the case. */
@Component({
  selector: 'bk-case-team',
  imports: [Icon, Status, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('team.title') }}</h2>
      @if (may() && store.file.value()?.state === 'open') {
        <button type="button" class="btn small end" (click)="assign.emit()">
          <bk-icon name="user-plus" /> {{ t('team.assign') }}
        </button>
      }
    </header>
    <ul class="list">
      @for (worker of store.file.value()?.team; track worker.id) {
        <li>
          <div class="main">
            <p class="strong">{{ worker.displayName }}</p>
            <p class="small">{{ t('set.casePart.' + worker.part) }}</p>
            @if (worker.awayUntil) {
              <p class="small quiet">{{ awayOf(worker) }}</p>
            }
            @if (worker.left) {
              <bk-status tone="amber" icon="triangle-alert">{{ t('cases.left') }}</bk-status>
            }
          </div>
          @if (may()) {
            <button
              type="button"
              class="btn bare icon"
              [attr.aria-label]="t('team.release') + ': ' + worker.displayName"
              (click)="release(worker)"
            >
              <bk-icon name="x" />
            </button>
          }
        </li>
      } @empty {
        <li class="quiet">{{ t('team.empty') }}</li>
      }
    </ul>
  </section>`,
})
export class CaseTeam {
  protected readonly store = inject(CaseStore);
  private readonly words = inject(Words);
  private readonly dates = new BkDate();
  private readonly confirm = confirmation();
  readonly assign = output();

  protected async release(worker: Wire['TeamMember']): Promise<void> {
    const [name, part] = [worker.displayName, this.words.code('casePart', worker.part)];
    const text = this.words.of('team.releaseText', { name, part });
    if (await this.confirm('team.release', text)) await this.store.release(worker);
  }

  protected awayOf(worker: Wire['TeamMember']): string {
    return awayText(worker, this.words, this.dates);
  }

  protected may(): boolean {
    return this.store.may('cases.assign');
  }
}
