import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { BkDate } from '../../../core/i18n/dates';
import { takes } from '../appointment-state';
import { clientsOf } from '../clients-of';
import type { Block } from './aim';
import { timeText } from './hour-layout';

/** Appointments shorter than so many minutes have room for one line of text. */
const ONE_LINE = 40;
/** From so many minutes on there is room for the kind and the place, too. */
const THREE_LINES = 50;

/** The text of an appointment in the grid of hours: time and client, and in longer ones kind and place. */
@Component({
  selector: 'bk-hour-block',
  imports: [BkDate, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    <span class="sr-only">{{ day() | bkDate: 'weekday' }}</span>
    <span class="first" [class.off]="!takes(block().one)" [class.short]="isShort()">
      <span class="strong tabular"
        >{{ text(block().from) }}<span [class.sr-only]="isShort()">–{{ text(block().to) }}</span></span
      >
      <span class="strong client">{{ clients() || t('appointments.notYours') }}</span>
    </span>
    <span [class]="hasMore() ? 'more small' : 'sr-only'">
      <span>{{ t('set.appointmentKind.' + block().one.kind) }}</span>
      @if (block().one.state !== 'planned') {
        <span class="strong">{{ t('set.appointmentState.' + block().one.state) }}</span>
      }
      @if (showsWorker()) {
        <span>{{ block().one.workerName }}</span>
      } @else if (block().one.roomName; as room) {
        <span>{{ room }}</span>
      }
    </span>
  </ng-container>`,
  styles: `
    :host,
    .first,
    .more {
      display: flex;
      flex-wrap: wrap;
      gap: 0 6px;
      align-content: flex-start;
    }
    .first,
    .client {
      min-width: 0;
      max-width: 100%;
    }
    .client {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .short {
      flex-wrap: nowrap;
      white-space: nowrap;
    }
    .off {
      text-decoration: line-through;
    }
    .small {
      color: var(--bk-ink-3);
    }
  `,
})
export class HourBlock {
  readonly block = input.required<Block>();
  readonly day = input.required<string>();
  readonly showsWorker = input(false);
  protected readonly takes = takes;
  /** One line is all there is room for. */
  protected readonly isShort = computed(() => this.block().to - this.block().from < ONE_LINE);
  protected readonly hasMore = computed(() => this.block().to - this.block().from >= THREE_LINES);
  protected readonly text = timeText;
  protected readonly clients = computed(() => clientsOf(this.block().one));
}
