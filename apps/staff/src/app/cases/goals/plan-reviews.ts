import { Component, computed, inject, signal } from '@angular/core';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { PlanReviewsClient } from '../../core/clients/plans/plan-reviews.client';
import { Toaster } from '../../core/feedback/toaster';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { BkDate, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { LiveFeed } from '../../core/live/live-feed';
import { CaseStore } from '../file/case.store';
import { PlanStore } from '../plan/plan.store';
import { type RecordData, RecordDialog } from './record-dialog';
import { ReviewDialog } from './review-dialog';

/** When the plan of a case is to be gone through next, and when it was before. */
@Component({
  selector: 'bk-plan-reviews',
  providers: [BkDate],
  imports: [BkDate, Icon, LoadFailure, MoreButton, Status, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (reviews.loaded.error()) {
      <bk-load-failure [of]="reviews.loaded" />
    } @else if (reviews.loaded.hasValue()) {
      <p class="line">
        <span>{{ t('review.due') }}</span>
        @if (dueOn(); as day) {
          @if (day < today()) {
            <bk-status tone="amber" icon="clock">{{ t('plan.late') }} {{ day | bkDate }}</bk-status>
          } @else {
            <span class="strong">{{ day | bkDate }}</span>
          }
        } @else {
          <span class="quiet">{{ t('review.none') }}</span>
        }
        @if (plan.mayEdit()) {
          <button type="button" class="btn small no-print" (click)="review()">
            <bk-icon name="check" /> {{ t('review.today') }}
          </button>
        }
        @if (reviews.rows().length > 0) {
          <button
            type="button"
            class="btn small no-print"
            [attr.aria-expanded]="shown()"
            (click)="shown.set(!shown())"
          >
            {{ t(shown() ? 'review.hide' : 'review.show') }}
          </button>
        }
      </p>
      @if (shown()) {
        <ul class="list">
          @for (one of reviews.rows(); track one.id) {
            <li>
              <div class="main">
                <p class="line">
                  <span class="strong">{{ one.recordedAt | bkDate: 'moment' }}</span>
                  @if (one.voided) {
                    <bk-status tone="brick" icon="circle-x">{{ t('history.voided') }}</bk-status>
                  }
                </p>
                @if (one.note) {
                  <p class="said">{{ one.note }}</p>
                }
                <p class="small quiet">
                  {{ one.authorName }} · {{ t('review.then') }} {{ one.nextOn | bkDate }}
                </p>
              </div>
              <button type="button" class="btn small no-print" (click)="open(one)">
                {{ t('goal.open') }}
              </button>
            </li>
          }
        </ul>
        <bk-more-button [list]="reviews" />
      }
    }
  </ng-container>`,
  styles: `
    :host {
      display: block;
      padding: 12px 16px 0;
    }
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class PlanReviews {
  private readonly client = inject(PlanReviewsClient);
  private readonly cases = inject(CaseStore);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly date = inject(BkDate);
  private readonly openDialog = dialogOpener();
  protected readonly plan = inject(PlanStore);
  protected readonly today = today;
  protected readonly shown = signal(false);
  private readonly first = signal<Wire['PlanReviewPage'] | null>(null);
  protected readonly reviews = growingList(
    () => this.cases.id(),
    async (id, after: string | undefined) => {
      const page = await this.client.list(id ?? '', after);
      if (after === undefined) this.first.set(page);
      return { rows: page.reviews, next: page.next };
    },
  );
  protected readonly dueOn = computed(() => this.first()?.dueOn ?? null);

  constructor() {
    inject(LiveFeed).follow(['cases'], () => {
      this.reviews.reload();
    });
  }

  protected async review(): Promise<void> {
    const caseId = this.cases.id();
    if (!caseId) return;
    if (await this.openDialog(ReviewDialog, { caseId })) this.toaster.show(this.words.of('review.saved'));
    this.reviews.reload();
  }

  protected async open(one: Wire['PlanReviewView']): Promise<void> {
    const again = async (): Promise<RecordData | null> => {
      const { reviews } = await this.client.list(this.cases.id() ?? '');
      const now = reviews.find(({ id }) => id === one.id);
      return now ? this.recordOf(now) : null;
    };
    await this.openDialog(RecordDialog, this.recordOf(one), { again });
    this.reviews.reload();
  }

  private recordOf(one: Wire['PlanReviewView']): RecordData {
    return {
      title: `${this.words.of('review.one')} · ${this.date.transform(one.recordedAt)}`,
      by: `${one.authorName} · ${this.date.transform(one.recordedAt, 'moment')}`,
      ...{ text: one.note, record: one, client: this.client, may: this.plan.mayEdit() },
    };
  }
}
