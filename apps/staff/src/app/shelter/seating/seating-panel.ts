import { Component, computed, effect, ElementRef, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { EarlierFields, earlierOf, earlierRules, justNow } from '../../core/history/earlier-fields';
import { householdKey, waitingKey } from '../../core/house/marked-households';
import type { Wire } from '../../core/http/api-types';
import { addDays, BkDate, dayOf, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { BoardStore } from '../house/board.store';
import { SidePanel } from '../panel/side-panel';
import { ProposalList } from './proposal-list';
import { SeatingStore } from './seating.store';

/** Places a household: who is before it, proposals with reasons, the places chosen so far, and the buttons to finish. */
@Component({
  selector: 'bk-seating-panel',
  imports: [BkDate, EarlierFields, FormFaults, Icon, ProposalList, SidePanel, Status, TranslocoDirective],
  templateUrl: './seating-panel.html',
  styleUrl: './seating-panel.scss',
})
export class SeatingPanel {
  protected readonly store = inject(SeatingStore);
  protected readonly board = inject(BoardStore);
  protected readonly words = inject(Words);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly submission = submission();
  protected readonly earlier = signal(false);
  private readonly typed = signal(justNow());
  protected readonly when = form(this.typed, earlierRules);
  protected readonly mark = computed(() => {
    const seating = this.store.seating();
    if (seating?.kind === 'admit') return this.board.marks().get(seating.code) ?? '';
    return seating?.kind === 'move' ? (this.board.marks().get(householdKey(seating)) ?? '') : '';
  });
  /** Codes of those who would be passed over. */
  protected readonly passed = computed(() => {
    const codes = this.store.ahead().passed.map(waitingKey).join(', ');
    return codes && ` ${codes}.`;
  });

  constructor() {
    effect(() => {
      this.store.backdating.set(this.earlier());
      this.store.earlier.set(this.earlier() ? earlierOf(this.typed()) : null);
    });
  }

  protected markOf(request: Wire['WaitingHouseholdView']): string {
    return this.board.marks().get(waitingKey(request)) ?? '';
  }

  /** The planned end by the usual stay of the house, from the day on which they come or came. */
  protected endOf({ defaultNights }: Wire['RulesFields']): string {
    const earlier = this.store.earlier();
    return addDays(earlier ? dayOf(new Date(earlier.at)) : today(), defaultNights);
  }

  /** One that was earlier says when and why; what is missing is pointed at. */
  protected async admit(beforeOthers = false): Promise<void> {
    if (!this.hasPlaces()) return;
    if (this.earlier()) await this.submission.send(this.when, () => this.store.admit(beforeOthers));
    else await this.store.admit(beforeOthers);
  }

  protected async hold(beforeOthers = false): Promise<void> {
    if (this.hasPlaces()) await this.store.hold(beforeOthers);
  }

  protected async move(): Promise<void> {
    if (this.hasPlaces()) await this.store.move();
  }

  /** Says whose place is missing, and goes to where it can be chosen: the proposals, else the free places. */
  private hasPlaces(): boolean {
    if (this.store.ready()) return true;
    this.store.askForPlaces();
    const first =
      this.host.querySelector<HTMLElement>('.proposal') ?? document.querySelector<HTMLElement>('.seat.free');
    first?.focus();
    return false;
  }
}
