import { Component, computed, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { isForPage } from '../../../core/focus/typing';
import type { Wire } from '../../../core/http/api-types';
import { BkDate, dayOf, instantOf, timeOf } from '../../../core/i18n/dates';
import { currentTime } from '../../../core/live/clock';
import type { CalendarRow } from '../calendar-rows';
import { isOutside } from '../safe-hours';
import { type Aim, type Block, blocksOf } from './aim';
import { busyFor, type Times } from './busy-times';
import { HourBlock } from './hour-block';
import { hoursOf, outside, SHORTEST, shifted, type Span, spanOn, STEP, timeText } from './hour-layout';
import { isMovable, MoveByHand } from './move-by-hand';

/** From here on a press is a drag. */
const DRAG_PX = 5;
const STEPS: Partial<Record<string, { minutes: number; days: number }>> = {
  ArrowUp: { minutes: -STEP, days: 0 },
  ArrowDown: { minutes: STEP, days: 0 },
  ArrowLeft: { minutes: 0, days: -1 },
  ArrowRight: { minutes: 0, days: 1 },
};

/**
 * Days of one worker or one room by the hour, a minute to a pixel. A block is moved with the mouse, or with M and the
 * arrows; a finger scrolls, and moves by the dialog.
 */
@Component({
  selector: 'bk-hour-grid',
  imports: [BkDate, HourBlock, TranslocoDirective],
  providers: [MoveByHand],
  templateUrl: './hour-grid.html',
  styleUrl: './hour-grid.scss',
})
export class HourGrid {
  private readonly mover = inject(MoveByHand);
  private readonly now = currentTime();
  private readonly board = viewChild.required<ElementRef<HTMLElement>>('board');

  readonly row = input.required<CalendarRow>();
  readonly view = input.required<Pick<Wire['CalendarView'], 'appointments' | 'taken'>>();
  readonly showsWorker = input(false);
  readonly open = output<Wire['AppointmentView']>();
  readonly pickDay = output<string>();
  /** It was moved, or could not be: what is shown may be old. */
  readonly moved = output();

  protected readonly aim = signal<Aim | null>(null);
  /** The one that is in hand, and how. */
  protected readonly inHand = signal<{ one: Wire['AppointmentView']; by: 'keys' | 'mouse' } | null>(null);
  private readonly safe = signal<readonly Span[]>([]);
  private safeHours: Promise<readonly Span[]> = Promise.resolve([]);
  private pressed: { block: Block; x: number; y: number; minute: number } | null = null;
  private wasDragged = false;

  protected readonly isMovable = isMovable;
  protected readonly timeText = timeText;
  protected readonly shortest = SHORTEST;
  protected readonly days = computed(() => this.row().days.map(({ day }) => day));
  protected readonly today = computed(() => dayOf(new Date(this.now())));
  protected readonly blocks = computed(() => blocksOf(this.row().days, this.aim()));
  protected readonly anyMovable = computed(() => this.blocks().some(({ one }) => isMovable(one)));
  protected readonly hours = computed(() => {
    const still = blocksOf(this.row().days, null);
    const taken = this.row().days.flatMap(({ day, taken: times }) => spansOn(day, times));
    return hoursOf([...still, ...taken]);
  });
  protected readonly marks = computed(() => {
    const { from, to } = this.hours();
    return Array.from({ length: (to - from) / 60 }, (_, nth) => from + nth * 60);
  });
  /** Kept by others; while one is in hand, also whatever it may not be moved to. */
  protected readonly taken = computed(() => {
    const one = this.inHand()?.one;
    const busy = one ? busyFor(one, this.view()) : [];
    return this.row().days.map(({ day, taken }) => spansOn(day, [...taken, ...busy]));
  });
  protected readonly unsafe = computed(() =>
    this.inHand() && this.safe().length > 0 ? outside(this.safe(), this.hours()) : [],
  );
  protected readonly isUnsafe = computed(() => {
    const aim = this.aim();
    return aim !== null && isOutside(this.safe(), aim);
  });
  /** Where the line of the current time is drawn; null outside the hours shown. */
  protected readonly current = computed(() => {
    const [hour, minute] = timeOf(new Date(this.now())).split(':').map(Number);
    const at = (hour ?? 0) * 60 + (minute ?? 0);
    return at >= this.hours().from && at < this.hours().to ? at : null;
  });

  protected press(event: PointerEvent, block: Block): void {
    this.wasDragged = false;
    if (event.pointerType === 'touch' || event.button !== 0 || !isMovable(block.one)) return;
    if (this.inHand()) this.back();
    const { clientX: x, clientY: y } = event;
    this.pressed = { block, x, y, minute: this.minuteAt(y) - block.from };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  }

  protected drag({ clientX: x, clientY: y }: PointerEvent): void {
    if (!this.pressed) return;
    const { block, x: fromX, y: fromY, minute } = this.pressed;
    if (!this.inHand() && Math.hypot(x - fromX, y - fromY) < DRAG_PX) return;
    if (!this.inHand()) this.take(block, 'mouse');
    const { left, width } = this.board().nativeElement.getBoundingClientRect();
    const day = Math.floor(((x - left) / width) * this.days().length);
    this.aimAt(block, this.minuteAt(y) - minute - block.from, day);
  }

  protected release(): void {
    this.pressed = null;
    if (this.inHand()?.by !== 'mouse') return;
    this.wasDragged = true;
    void this.drop();
  }

  protected click(one: Wire['AppointmentView']): void {
    if (!this.wasDragged && !this.inHand()) this.open.emit(one);
    this.wasDragged = false;
  }

  /** Puts what is in hand back where it was. */
  protected back(): void {
    this.pressed = null;
    this.inHand.set(null);
    this.aim.set(null);
  }

  protected key(event: KeyboardEvent, block: Block): void {
    // two keys may come between two pictures, so what counts is the aim and not the block that is drawn
    const [held, aim] = [this.inHand(), this.aim()];
    if (!held && event.code === 'KeyM' && isForPage(event) && isMovable(block.one)) {
      event.preventDefault();
      this.take(block, 'keys');
      return;
    }
    if (!held) return;
    const step = STEPS[event.key];
    if (event.key === 'Escape') this.wasDragged = held.by === 'mouse';
    if (event.key === 'Escape') this.back();
    else if (held.by === 'keys' && (event.key === 'Enter' || event.key === ' ')) void this.drop();
    else if (held.by === 'keys' && step && aim)
      this.aimAt({ ...aim, one: held.one }, step.minutes, aim.day + step.days);
    else return;
    event.preventDefault();
    event.stopPropagation();
    (event.target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  protected leave(): void {
    if (this.inHand()?.by === 'keys') this.back();
  }

  private take(block: Block, by: 'keys' | 'mouse'): void {
    const { one, day, from, to } = block;
    this.inHand.set({ one, by });
    this.aim.set({ id: one.id, version: one.version, day, from, to });
    this.safe.set([]);
    this.safeHours = this.mover.safeHours(one);
    // whether they could be read is said when it is dropped
    void this.safeHours.then(
      safe => {
        this.safe.set(safe);
      },
      () => undefined,
    );
  }

  private aimAt({ one, from, to }: Pick<Block, 'one' | keyof Span>, minutes: number, day: number): void {
    const span = shifted({ from, to }, minutes, this.hours());
    const last = this.days().length - 1;
    const { id, version } = one;
    this.aim.set({ id, version, day: Math.max(0, Math.min(day, last)), ...span });
  }

  private async drop(): Promise<void> {
    const [one, aim] = [this.inHand()?.one, this.aim()];
    this.inHand.set(null);
    if (!one || !aim) return;
    const day = this.days()[aim.day] ?? '';
    const isSame = Date.parse(instantOf(day, timeText(aim.from))) === Date.parse(one.startsAt);
    if (isSame) {
      this.back();
      return;
    }
    const isMoved = await this.mover.move(one, day, aim, this.safeHours);
    if (!isMoved && this.aim() === aim) this.aim.set(null);
    this.moved.emit();
  }

  private minuteAt(y: number): number {
    return y - this.board().nativeElement.getBoundingClientRect().top + this.hours().from;
  }
}

const spansOn = (day: string, times: readonly Times[]): Span[] =>
  times.flatMap(({ startsAt, endsAt }) => spanOn(day, startsAt, endsAt) ?? []);
