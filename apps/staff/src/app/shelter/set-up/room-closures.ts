import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { CLOSURE_REASONS, type ClosureReason } from '@baanek/contracts';
import { Choice, Field, Icon, readDay } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { ClosuresClient } from '../../core/clients/shelter/closures.client';
import { Toaster } from '../../core/feedback/toaster';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { submission } from '../../core/forms/submission';
import { guestsWithin } from '../../core/house/closed-nights';
import { BY_MISTAKE } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { asProblem } from '../../core/http/problem';
import { BkDate, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { ClosureDialog, type ClosureToOpen } from './closure-dialog';

interface Fields {
  from: string;
  to: string;
  reason: ClosureReason | null;
}

const emptyClosure = (): Fields => ({ from: today(), to: '', reason: null });

/** Closes a room for some nights, and opens it again. It says who planned to sleep there before it closes. */
@Component({
  selector: 'bk-room-closures',
  imports: [BkDate, Choice, DateField, FormFaults, Field, FormField, Icon, MoreButton, TranslocoDirective],
  templateUrl: './room-closures.html',
  host: { class: 'body' },
  styles: `
    :host {
      display: grid;
      gap: 8px;
      border-top: 1px solid var(--bk-line);
    }
    ul {
      margin: 4px 0;
      padding-left: 20px;
    }
  `,
})
export class RoomClosures {
  private readonly client = inject(ClosuresClient);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  readonly room = input.required<Wire['RoomView']>();
  /** She came to close the room: the form is open. */
  readonly starts = input(false);
  readonly changed = output();
  private readonly openDialog = dialogOpener();
  /** Whether closures that are past or lifted are shown. */
  protected readonly earlierShown = signal(false);
  private readonly earlierOf = computed(() => (this.earlierShown() ? this.room().id : undefined));
  /** All closures of the room. */
  protected readonly earlier = growingList(
    () => this.earlierOf(),
    async (roomId, after) => {
      const { closures, next } = await this.client.list(roomId ?? '', { after });
      return { rows: closures, next };
    },
  );

  protected readonly submission = submission();
  protected readonly closing = signal(false);
  protected readonly reasons = computed(() => this.words.options('closure', CLOSURE_REASONS));
  private readonly typed = signal<Fields>(emptyClosure());
  private readonly keeping = keepTyped(() => `room-closure-${this.room().id}`, this.typed, {
    shown: this.closing,
  });
  protected readonly closure = form(this.typed, path => {
    validate(path.from, ({ value }) =>
      !readDay(value()) ? { kind: 'isDay' } : value() < today() ? { kind: 'notBeforeToday' } : null,
    );
    validate(path.to, ({ value, valueOf }) => {
      if (value() === '') return null;
      if (!readDay(value())) return { kind: 'isDay' };
      return value() > valueOf(path.from) ? null : { kind: 'opensLater' };
    });
    required(path.reason);
  });
  /** The fields with which the server said that guests are in the way; other ones are asked about anew. */
  private readonly askedAbout = signal<Fields | null>(null);
  protected readonly asking = computed(() => this.askedAbout() === this.typed());
  protected readonly inTheWay = computed(() => {
    const { from, to } = this.typed();
    return guestsWithin(this.room(), { from, to: to || null }, today());
  });
  private readonly roomId = computed(() => this.room().id);

  constructor() {
    effect(() => {
      this.roomId();
      this.closing.set(untracked(this.starts));
      this.earlierShown.set(false);
      this.submission.clear();
    });
  }

  protected start(): void {
    this.askedAbout.set(null);
    this.closing.set(true);
  }

  protected async close(): Promise<void> {
    const typed = this.typed();
    const { from, to, reason } = typed;
    await this.submission.send(this.closure, async () => {
      if (!reason) return;
      const command = { from, to: to || null, reason, despiteGuests: this.asking() };
      try {
        await this.client.close(this.roomId(), command, this.keeping.key());
        this.done('setUp.roomClosed');
      } catch (error) {
        if (asProblem(error).code !== 'shelter.room_occupied') throw error;
        this.askedAbout.set(typed);
      }
    });
    this.changed.emit();
  }

  /** It can be taken back for ten seconds: the room is closed again as it was, with whoever was known to plan there. */
  protected async reopen(closure: Wire['ClosureView']): Promise<void> {
    await this.submission.run(async () => {
      const lifted = await this.client.lift(closure);
      const undo = async (): Promise<void> => {
        await this.submission.run(() => this.closeAgain(closure, lifted));
        this.changed.emit();
      };
      this.toaster.show(this.words.of('setUp.roomOpened', { room: this.room().number }), { undo });
    });
    this.changed.emit();
  }

  protected async open(closure: Wire['ClosureView'] & { lifted?: boolean }): Promise<void> {
    const record = { ...closure, room: this.room().number };
    const again = async (): Promise<ClosureToOpen | undefined> => {
      const { closures } = await this.client.list(this.room().id, {});
      const now = closures.find(({ id }) => id === closure.id);
      return now && { ...now, room: record.room };
    };
    if (!(await this.openDialog(ClosureDialog, record, { again }))) return;
    this.toaster.show(this.words.of('setUp.closureChanged', { room: record.room }));
    this.earlier.reload();
    this.changed.emit();
  }

  /** What had begun was cut short, what had not was lifted as a whole. */
  private closeAgain({ from, to, reason }: Wire['ClosureView'], lifted: Wire['Ref']): Promise<Wire['Ref']> {
    const why = BY_MISTAKE;
    return from < today()
      ? this.client.correct(lifted, { from, to, reason, why, despiteGuests: true })
      : this.client.restore(lifted, why, true);
  }

  private done(word: string): void {
    this.closing.set(false);
    this.closure().reset(emptyClosure());
    this.keeping.sent();
    this.toaster.show(this.words.of(word, { room: this.room().number }));
  }
}
