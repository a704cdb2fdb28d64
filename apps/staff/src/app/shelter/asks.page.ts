import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DECLINE_REASONS, type DeclineReason } from '@baanek/contracts';
import { Choice, Empty, Failure, Field, Icon, Select, Skeleton, Status } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, newKey, type Wire } from '../core/api';
import { BkDate, today } from '../core/dates';
import { LiveFeed } from '../core/live';
import { loaded } from '../core/loaded';
import { asProblem } from '../core/problem';
import { Session } from '../core/session';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';
import { shapeLabel } from '../people/member-label';
import { GuestsField } from './guests-field';

const HOURS = [1.5, 4, 12, 24, 48];

/** Places asked of other centres, and by them: what the people are, never who they are. */
@Component({
  selector: 'bk-asks',
  imports: [
    BkDate,
    Choice,
    DateField,
    Empty,
    Failure,
    Field,
    GuestsField,
    Icon,
    RouterLink,
    Select,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './asks.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AsksPage {
  private readonly api = inject(Api);
  private readonly toaster = inject(Toaster);
  protected readonly words = inject(Words);
  protected readonly session = inject(Session);
  protected readonly lists = loaded({
    loader: () => this.api.get<Wire['PlaceEnquiryLists']>('shelter/place-enquiries'),
  });
  protected readonly busy = signal(false);
  protected readonly failure = signal('');

  protected readonly centre = signal('');
  protected readonly guests = signal<readonly Wire['GuestShape'][]>([
    { sex: 'female', age: null, stepFree: false },
  ]);
  protected readonly fromDay = signal(today());
  protected readonly nights = signal('14');
  protected readonly isolation = signal(false);
  private key = newKey();

  /** Question being answered. */
  protected readonly answering = signal<string | null>(null);
  protected readonly hours = signal('4');
  protected readonly reason = signal('');

  protected readonly centres = computed(
    () => this.lists.value()?.centres.map(({ id, name }) => ({ value: id, label: name })) ?? [],
  );
  protected readonly received = computed(
    () => this.lists.value()?.enquiries.filter(({ way }) => way === 'received') ?? [],
  );
  protected readonly sent = computed(
    () => this.lists.value()?.enquiries.filter(({ way }) => way === 'sent') ?? [],
  );
  protected readonly holds = computed(() =>
    HOURS.map(hours => ({
      value: String(hours),
      label: this.words.of('placeAsk.hours', { n: this.words.number(hours) }),
    })),
  );
  protected readonly reasons = computed(() => this.words.options('decline', DECLINE_REASONS));
  protected readonly ready = computed(() => this.centre() !== '' && /^[1-9]\d{0,2}$/.test(this.nights()));

  constructor() {
    inject(LiveFeed).follow(['shelter'], () => this.lists.reload());
  }

  /** «женщина, 30; девочка, 4, без лестниц». */
  protected people({ guests }: Wire['PlaceEnquiryView']): string {
    return guests
      .map(guest => {
        const who = shapeLabel(this.words, guest);
        return guest.stepFree ? `${who}, ${this.words.of('placeAsk.stepFree')}` : who;
      })
      .join('; ');
  }

  protected async send(): Promise<void> {
    const body: Wire['SendPlaceEnquiry'] = {
      toCentreId: this.centre(),
      guests: [...this.guests()],
      fromDay: this.fromDay(),
      nights: Number(this.nights()),
      isolation: this.isolation(),
    };
    if (!(await this.tried(() => this.api.create('shelter/place-enquiries', body, this.key), true))) return;
    this.key = newKey();
    this.centre.set('');
    this.toaster.say(this.words.of('placeAsk.sent'));
  }

  protected async withdraw({ id, version }: Wire['PlaceEnquiryView']): Promise<void> {
    await this.tried(() => this.api.change('POST', `shelter/place-enquiries/${id}/withdraw`, version));
  }

  protected async accept({ id, version }: Wire['PlaceEnquiryView']): Promise<void> {
    const body: Wire['AcceptPlaceEnquiry'] = { minutes: Number(this.hours()) * 60 };
    if (
      !(await this.tried(() =>
        this.api.change('POST', `shelter/place-enquiries/${id}/accept`, version, body),
      ))
    )
      return;
    this.answering.set(null);
    this.toaster.say(this.words.of('placeAsk.accepted'));
  }

  protected async decline({ id, version }: Wire['PlaceEnquiryView']): Promise<void> {
    const body: Wire['DeclinePlaceEnquiry'] = { reason: this.reason() as DeclineReason };
    if (
      await this.tried(() => this.api.change('POST', `shelter/place-enquiries/${id}/decline`, version, body))
    )
      this.answering.set(null);
  }

  /** What was typed stays when it could not be done. */
  private async tried(work: () => Promise<unknown>, atForm = false): Promise<boolean> {
    this.busy.set(true);
    this.failure.set('');
    try {
      await work();
      return true;
    } catch (error) {
      const text = this.words.problem(asProblem(error));
      if (atForm) this.failure.set(text);
      else this.toaster.say(text, { tone: 'brick' });
      return false;
    } finally {
      this.busy.set(false);
      this.lists.reload();
    }
  }
}
