import { Component, input } from '@angular/core';
import { Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';

/** What one record says of a child. */
@Component({
  selector: 'bk-child-lines',
  imports: [BkDate, Status, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (record().guardian; as guardian) {
      <p class="strong">
        {{ t('set.guardianRelation.' + guardian.relation) }}{{ guardian.name && ': ' + guardian.name }}
        @if (record().guardianCode; as code) {
          <span class="quiet">{{ code }}</span>
        }
      </p>
      <p class="line">
        @switch (record().tellingNow) {
          @case ('may') {
            <bk-status tone="green" icon="check">{{ t('set.telling.may') }}</bk-status>
          }
          @case ('may_not') {
            <bk-status tone="brick" icon="eye-off">{{ t('set.telling.may_not') }}</bk-status>
          }
          @case ('of_age') {
            <bk-status tone="brick" icon="eye-off">{{ t('child.ofAgeNoConsent') }}</bk-status>
          }
          @default {
            <bk-status tone="amber" icon="circle-help">{{ t('set.telling.not_known') }}</bk-status>
          }
        }
      </p>
      @if (guardian.consentedOn; as day) {
        <p class="small">{{ t('child.consentedOn') }}: {{ day | bkDate }}</p>
      }
      @if (guardian.contact) {
        <p class="small">{{ t('child.contact') }}: {{ guardian.contact }}</p>
      }
      <p class="small said">{{ guardian.remark }}</p>
    } @else if (record().school; as school) {
      <p class="strong">
        {{ t('set.schoolKind.' + school.schoolKind) }}{{ school.name && ': ' + school.name
        }}{{ school.form && ', ' + school.form }}
      </p>
      @if (school.contact) {
        <p class="small">{{ t('child.schoolContact') }}: {{ school.contact }}</p>
      }
      @if (school.whoKnows) {
        <p class="small said">{{ t('child.whoKnows') }}: {{ school.whoKnows }}</p>
      }
    } @else if (record().needs; as needs) {
      @for (one of needsOf; track one) {
        @if (needs[one]) {
          <p class="said">
            <span class="small quiet">{{ t('child.' + one) }}</span><br />{{ needs[one] }}
          </p>
        }
      }
    }
  </ng-container>`,
  styles: `
    p {
      margin: 0;
    }
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class ChildLines {
  protected readonly needsOf = ['health', 'learning', 'language', 'calms'] as const;
  readonly record = input.required<Wire['ChildRecordView']>();
}
