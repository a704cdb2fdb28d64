import { inject, Injectable } from '@angular/core';
import { writeDay } from '@baanek/ui';
import { CalendarClient } from '../../../core/clients/cases/calendar.client';
import { CasesClient } from '../../../core/clients/cases/cases.client';
import { Toaster } from '../../../core/feedback/toaster';
import { toastAction } from '../../../core/forms/action';
import { confirmation } from '../../../core/forms/confirm';
import type { Wire } from '../../../core/http/api-types';
import { instantOf } from '../../../core/i18n/dates';
import { Words } from '../../../core/i18n/words';
import { isOutside, safeRanges } from '../safe-hours';
import { type Span, timeText } from './hour-layout';

/** Whether it can be moved by hand: it is still planned, and hers to change. */
export const isMovable = ({ changeable, voided, state }: Wire['AppointmentView']): boolean =>
  changeable && !voided && state === 'planned';

/** Moves an appointment that was dropped at another time. Whatever keeps the dialog from moving it keeps this from it. */
@Injectable()
export class MoveByHand {
  private readonly client = inject(CalendarClient);
  private readonly cases = inject(CasesClient);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly confirm = confirmation();
  private readonly action = toastAction();

  /** The hours at which she who is to be rung up may be; none where it is no call, or nothing is known. */
  async safeHours({ kind, clients }: Wire['AppointmentView']): Promise<Span[]> {
    const [first, ...others] = clients;
    if (kind !== 'phone' || !first?.reached || others.length > 0) return [];
    const { person } = await this.cases.read(first.caseId);
    return safeRanges(person.contact?.safeHours ?? '');
  }

  /** Answers false where it stays as it was; why has then been said. Can be taken back for ten seconds. */
  async move(
    one: Wire['AppointmentView'],
    day: string,
    span: Span,
    safe: Promise<readonly Span[]>,
  ): Promise<boolean> {
    const about = one.clients.flatMap(({ code }) => code || []).join(', ');
    const { workerId, roomId, minutes, startsAt: before } = one;
    const startsAt = instantOf(day, timeText(span.from));
    let moved: Wire['Ref'] | null = null;
    const done = await this.action.run(async () => {
      if (isOutside(await safe, span) && !(await this.confirm('appointments.move', UNSAFE, about))) return;
      moved = await this.client.move(one, { startsAt, minutes, workerId, roomId });
    });
    const stored = moved as Wire['Ref'] | null;
    if (!done || !stored) return false;
    this.toaster.show(
      this.words.of('appointments.moved', { at: `${writeDay(day)} ${timeText(span.from)}` }),
      {
        about,
        undo: async () => {
          await this.client.move(stored, { startsAt: before, minutes, workerId, roomId });
        },
      },
    );
    return true;
  }
}

const UNSAFE = 'appointments.unsafeHours';
