import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Failure, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../core/api';
import { addDays, BkDate, today } from '../core/dates';
import { Words } from '../core/words';
import { BoardStore } from './board.store';
import { SeatingStore } from './seating.store';

/** Who is to be seated, what is proposed and why, who has a place by now, and the way to finish. */
@Component({
  selector: 'bk-seating-panel',
  imports: [BkDate, Failure, Icon, Skeleton, Status, TranslocoDirective],
  templateUrl: './seating-panel.html',
  styleUrl: './seating-panel.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SeatingPanel {
  protected readonly store = inject(SeatingStore);
  protected readonly board = inject(BoardStore);
  protected readonly words = inject(Words);

  /** «комната 3: места 1, 2»; several rooms are joined. */
  protected roomsOf({ placed }: Pick<Wire['ProposalView'], 'placed'>): string {
    const places = new Set(placed.map(({ placeId }) => placeId));
    const rooms = new Map<number, number[]>();
    for (const { place, room } of this.board.seats())
      if (places.has(place.id)) rooms.set(room.number, [...(rooms.get(room.number) ?? []), place.number]);
    return [...rooms]
      .map(([room, seats]) => this.words.of('shelter.roomPlaces', { room, places: seats.join(', ') }))
      .join('; ');
  }

  /** The day they leave if nobody says otherwise. */
  protected endOf({ defaultNights }: Wire['RulesFields']): string {
    return addDays(today(), defaultNights);
  }

  protected taken({ placed }: Wire['ProposalView']): boolean {
    const chosen = this.store.seating()?.chosen ?? {};
    return placed.every(({ guestId, placeId }) => chosen[guestId] === placeId);
  }

  /** A line per household that moves: its code, from where, to where. */
  protected stepsOf({ steps }: Wire['MovePlanView']): string[] {
    return steps.flatMap(({ placed }) => {
      const lines = new Map<string, { from: Set<number>; to: Set<number> }>();
      for (const { guestId, placeId } of placed) {
        const now = this.board.seats().find(({ place }) => place.guest?.personId === guestId);
        const next = this.board.seats().find(({ place }) => place.id === placeId);
        const code = now?.place.guest?.code ?? '';
        const line = lines.get(code) ?? { from: new Set(), to: new Set() };
        lines.set(code, line);
        if (now) line.from.add(now.room.number);
        if (next) line.to.add(next.room.number);
      }
      return [...lines].map(([code, { from, to }]) =>
        this.words.of('shelter.planStep', { code, from: [...from].join(', '), to: [...to].join(', ') }),
      );
    });
  }
}
