import { Component, computed, inject, output } from '@angular/core';
import { applyWhen, form, FormField, required } from '@angular/forms/signals';
import { type Destination, DESTINATIONS, type Goods, GOODS } from '@baanek/contracts';
import { Choice } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import {
  EarlierFields,
  earlierOf,
  earlierRules,
  type EarlierModel,
  justNow,
} from '../../core/history/earlier-fields';
import { Words } from '../../core/i18n/words';
import { BoardStore } from '../house/board.store';
import { KeptFields } from '../house/kept-fields';
import { StayStore } from '../house/stay.store';
import { PanelButtons } from '../panel/panel-buttons';

interface Fields {
  destination: Destination | null;
  goods: Goods | null;
  /** Whether they left before now. */
  earlier: boolean;
  when: EarlierModel;
}

const FORM = 'check-out';

/** Checks a household out: where it goes, and whether it has given back what was lent; now, or dated back. */
@Component({
  selector: 'bk-check-out-form',
  imports: [Choice, EarlierFields, FormFaults, FormField, PanelButtons, TranslocoDirective],
  template: `<form class="stack" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <bk-form-faults [of]="submission" />
    <bk-choice
      [legend]="t('shelter.destination')"
      [options]="destinations()"
      [formField]="form.destination"
    />
    <bk-choice [legend]="t('shelter.goods')" [options]="goods()" [formField]="form.goods" />
    <bk-earlier-fields [of]="form.when" [opened]="typed().earlier" (openedChange)="open($event)" />
    <bk-panel-buttons>
      <button class="btn primary" [disabled]="form().submitting() || board.busy()">
        {{ t('shelter.checkOut') }}
      </button>
      <button type="button" class="btn" (click)="end()">{{ t('action.cancel') }}</button>
    </bk-panel-buttons>
  </form>`,
})
export class CheckOutForm {
  private readonly store = inject(StayStore);
  private readonly words = inject(Words);
  private readonly kept = inject(KeptFields);
  protected readonly board = inject(BoardStore);
  readonly closed = output();
  private readonly stayId = this.board.shownStay();
  protected readonly submission = submission();
  protected readonly typed = this.kept.of<Fields>(FORM, this.stayId, () => ({
    ...{ destination: null, goods: null, earlier: false, when: justNow() },
  }));
  protected readonly form = form(this.typed, path => {
    required(path.destination);
    required(path.goods);
    applyWhen(path.when, ({ valueOf }) => valueOf(path.earlier), earlierRules);
  });
  protected readonly destinations = computed(() => this.words.options('destination', DESTINATIONS));
  protected readonly goods = computed(() => this.words.options('goods', GOODS));

  protected open(earlier: boolean): void {
    this.typed.update(typed => ({ ...typed, earlier }));
  }

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      const { destination, goods, earlier, when } = this.typed();
      const dated = earlier ? earlierOf(when) : null;
      if (!destination || !goods) return;
      const ended = dated ? { endedAt: dated.at, why: dated.why } : {};
      if (await this.store.checkOut({ destination, goods, ...ended })) this.end();
    });
  }

  protected end(): void {
    this.kept.forget(FORM, this.stayId);
    this.closed.emit();
  }
}
