import { Component, computed, inject, input, signal, Injector } from '@angular/core';
import { afterReload } from '../../core/http/settled';
import { RouterLink } from '@angular/router';
import { DECLINE_REASONS, type DeclineReason } from '@baanek/contracts';
import { Choice, Empty, Failure, Field, Icon, Select, Skeleton, Status } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { confirmation } from '../../core/forms/confirm';
import { PlaceEnquiriesClient } from '../../core/clients/shelter/place-enquiries.client';
import { action, toastAction } from '../../core/forms/action';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { BkDate, today } from '../../core/i18n/dates';
import { LiveFeed } from '../../core/live/live-feed';
import { LoadFailure } from '../../core/http/load-failure';
import { growingList, type GrowingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { Session } from '../../core/session/session';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { shapeLabel } from '../../people/member-label';
import { GuestsField } from '../seating/guests-field';
import { EnquiryRecordDialog } from './enquiry-record-dialog';

const HOURS = [1.5, 4, 12, 24, 48];

/** Enquiries for places, sent and received. They hold sex and age of the people and no identity. */
@Component({
  selector: 'bk-place-enquiries',
  imports: [
    BkDate,
    Choice,
    DateField,
    Empty,
    Failure,
    Field,
    GuestsField,
    Icon,
    LoadFailure,
    MoreButton,
    RouterLink,
    Select,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './place-enquiries.page.html',
})
export class PlaceEnquiriesPage {
  private readonly client = inject(PlaceEnquiriesClient);
  private readonly toaster = inject(Toaster);
  protected readonly words = inject(Words);
  protected readonly session = inject(Session);
  protected readonly received = this.listOf('received');
  protected readonly sent = this.listOf('sent');
  /** Whom one can ask. */
  private readonly centreNames = signal<Wire['PlaceEnquiryPage']['centres']>([]);
  private readonly injector = inject(Injector);
  private readonly openDialog = dialogOpener();
  private readonly confirm = confirmation();
  protected readonly sending = action();
  protected readonly answering = toastAction();

  /** For whom it is asked, where she came from the queue. */
  readonly household = input<string>();

  protected readonly centre = signal<string | null>(null);
  protected readonly guests = signal<readonly Wire['GuestShape'][]>([
    { sex: 'female', age: null, stepFree: false },
  ]);
  protected readonly fromDay = signal(today());
  protected readonly nights = signal('14');
  protected readonly isolation = signal(false);
  private key = newKey();

  /** The enquiry that is being answered. */
  protected readonly opened = signal<string | null>(null);
  protected readonly hours = signal<string | null>('4');
  protected readonly reason = signal<DeclineReason | null>(null);

  protected readonly centres = computed(() =>
    this.centreNames().map(({ id, name }) => ({ value: id, label: name })),
  );
  protected readonly holds = computed(() =>
    HOURS.map(hours => ({
      value: String(hours),
      label: this.words.of('placeEnquiry.hours', { n: this.words.number(hours) }),
    })),
  );
  protected readonly reasons = computed(() => this.words.options('decline', DECLINE_REASONS));
  protected readonly ready = computed(() => this.centre() !== null && /^[1-9]\d{0,2}$/.test(this.nights()));

  constructor() {
    inject(LiveFeed).follow(['shelter'], () => {
      this.reload();
    });
  }

  /** «женщина, 30; девочка, 4, без лестниц». */
  protected people({ guests }: Wire['PlaceEnquiryView']): string {
    return guests
      .map(guest => {
        const who = shapeLabel(this.words, guest);
        return guest.stepFree ? `${who}, ${this.words.of('placeEnquiry.stepFree')}` : who;
      })
      .join('; ');
  }

  protected async send(): Promise<void> {
    const toCentreId = this.centre();
    if (toCentreId === null) return;
    const enquiry = {
      toCentreId,
      guests: [...this.guests()],
      fromDay: this.fromDay(),
      nights: Number(this.nights()),
      isolation: this.isolation(),
      householdId: this.household() ?? null,
    };
    const sent = await this.sending.run(() => this.client.send(enquiry, this.key));
    this.reload();
    if (!sent) return;
    this.key = newKey();
    this.centre.set(null);
    this.toaster.show(this.words.of('placeEnquiry.done'));
  }

  protected async openRecord(enquiry: Wire['PlaceEnquiryView']): Promise<void> {
    const again = (): Promise<Wire['PlaceEnquiryView'] | undefined> =>
      afterReload(this.sent.loaded, this.injector, () =>
        this.sent.rows().find(({ id }) => id === enquiry.id),
      );
    if (await this.openDialog(EnquiryRecordDialog, enquiry, { again })) this.reload();
  }

  protected async withdraw(enquiry: Wire['PlaceEnquiryView']): Promise<void> {
    if (!(await this.asks('placeEnquiry.withdraw', enquiry))) return;
    if (await this.answer(() => this.client.withdraw(enquiry)))
      this.toaster.show(this.words.of('placeEnquiry.withdrawn'), { about: this.people(enquiry) });
  }

  /** The other centre is told at once: what it hears is not taken back, so it is asked twice. */
  protected async accept(enquiry: Wire['PlaceEnquiryView']): Promise<void> {
    if (!(await this.asks('placeEnquiry.accept', enquiry))) return;
    const minutes = Number(this.hours()) * 60;
    if (!(await this.answer(() => this.client.accept(enquiry, { minutes })))) return;
    this.opened.set(null);
    this.toaster.show(this.words.of('placeEnquiry.accepted'));
  }

  protected async decline(enquiry: Wire['PlaceEnquiryView']): Promise<void> {
    const reason = this.reason();
    if (!reason || !(await this.asks('placeEnquiry.decline', enquiry))) return;
    if (!(await this.answer(() => this.client.decline(enquiry, { reason })))) return;
    this.opened.set(null);
    this.toaster.show(this.words.of('placeEnquiry.declined'), { about: this.people(enquiry) });
  }

  private asks(key: string, enquiry: Wire['PlaceEnquiryView']): Promise<boolean> {
    return this.confirm(key, 'confirm.text', this.people(enquiry));
  }

  private listOf(way: 'sent' | 'received'): GrowingList<Wire['PlaceEnquiryView']> {
    return growingList(
      () => way,
      async (_, after) => {
        const { enquiries, centres, next } = await this.client.list({ way, after });
        this.centreNames.set(centres);
        return { rows: enquiries, next };
      },
    );
  }

  private reload(): void {
    this.received.reload();
    this.sent.reload();
  }

  /** Keeps the form open when it failed. */
  private async answer(work: () => Promise<unknown>): Promise<boolean> {
    const done = await this.answering.run(work);
    this.reload();
    return done;
  }
}
