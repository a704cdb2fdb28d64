import { Component, inject, input } from '@angular/core';
import { Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { confirmation } from '../../core/forms/confirm';
import { LoadFailure } from '../../core/http/load-failure';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { BoardStore } from '../house/board.store';
import { isDrawback, type Reason, reasonWords } from './reason-words';
import { SeatingStore } from './seating.store';

/** The planner's answer: proposals with reasons, a plan of moves, or why nothing fits and from which night it does. */
@Component({
  selector: 'bk-proposal-list',
  imports: [BkDate, Icon, LoadFailure, Skeleton, Status, TranslocoDirective],
  templateUrl: './proposal-list.html',
  styleUrl: './proposal-list.scss',
})
export class ProposalList {
  /** A household is being placed; false for a mere search. */
  readonly seats = input.required<boolean>();
  protected readonly store = inject(SeatingStore);
  protected readonly words = inject(Words);
  private readonly board = inject(BoardStore);
  private readonly confirm = confirmation();
  protected readonly isDrawback = isDrawback;

  protected reasonWords(reason: Reason): string {
    return reasonWords(this.words, reason);
  }

  /** Other households move with one press, so it is asked twice. */
  protected async accept(plan: string): Promise<void> {
    if (await this.confirm('shelter.acceptPlan', 'confirm.text', this.store.asksFor()))
      await this.store.accept(plan);
  }

  /** «комната 3, места 1, 2»; several rooms are joined. */
  protected roomsOf({ placed }: Pick<Wire['ProposalView'], 'placed'>): string {
    return this.board.placesName(placed.map(({ placeId }) => placeId));
  }

  protected taken({ placed }: Wire['ProposalView']): boolean {
    const chosen = this.store.seating()?.chosen ?? {};
    return placed.every(({ guestId, placeId }) => chosen[guestId] === placeId);
  }

  /** One line per household that moves: its code and the rooms from and to. */
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
