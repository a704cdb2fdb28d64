import { Component, computed, inject, output, signal } from '@angular/core';
import { OBLASTS } from '@baanek/contracts';
import { Control, Field, type Option, Select } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { StaffClient } from '../core/clients/access/staff.client';
import { BoardClient } from '../core/clients/shelter/board.client';
import type { Wire } from '../core/http/api-types';
import { serverResource } from '../core/http/server-resource';
import { Words } from '../core/i18n/words';
import { Session } from '../core/session/session';

type Fact = 'oblast' | 'month' | 'houseId' | 'staffId';

/** Facts by which a search for one word of a name is narrowed. */
export type KnownFacts = Pick<Wire['SearchPersons'], Fact>;

/** Asks what else is known of somebody who is looked for: where, when, in which house, by whom she was registered. */
@Component({
  selector: 'bk-known-facts',
  imports: [Control, Field, Select, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @for (list of lists(); track list.fact) {
      <bk-field [label]="t('personSearch.' + list.fact)">
        <bk-select
          [options]="list.options"
          [placeholder]="t('filter.all')"
          [value]="facts()[list.fact] || null"
          (valueChange)="set(list.fact, $event ?? '')"
        />
      </bk-field>
    }
    <bk-field [label]="t('personSearch.month')">
      <input
        bkControl
        type="month"
        placeholder="2026-03"
        (change)="set('month', $any($event.target).value)"
      />
    </bk-field>
  </ng-container>`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 8px;
      padding: 8px 12px;
    }
  `,
})
export class KnownFactsFields {
  private readonly words = inject(Words);
  private readonly session = inject(Session);
  private readonly board = inject(BoardClient);
  private readonly staff = inject(StaffClient);
  protected readonly facts = signal<Partial<Record<Fact, string>>>({});
  readonly known = output<KnownFacts>();

  private readonly houses = serverResource({
    params: () =>
      this.session.may('persons.search') && this.session.may('shelter.board') ? true : undefined,
    loader: async () => (await this.board.board()).houses,
  });
  private readonly colleagues = serverResource({
    params: () => (this.session.may('colleagues.read') ? true : undefined),
    loader: () => this.staff.colleagues(),
  });

  /** The lists to choose from; one that is empty, or not of the user's side, is left out. */
  protected readonly lists = computed(() => {
    const known = OBLASTS.filter(oblast => oblast !== 'not_known');
    const houses = this.houses.value() ?? [];
    const colleagues = this.colleagues.value() ?? [];
    const lists: { fact: Fact; options: Option[] }[] = [
      { fact: 'oblast', options: this.words.options('oblast', known) },
      { fact: 'houseId', options: houses.map(({ id, name }) => ({ value: id, label: name })) },
      {
        fact: 'staffId',
        options: colleagues.map(({ id, displayName }) => ({ value: id, label: displayName })),
      },
    ];
    return lists.filter(({ options }) => options.length > 0);
  });

  protected set(fact: Fact, value: string): void {
    this.facts.update(facts => ({ ...facts, [fact]: value }));
    const told = Object.entries(this.facts()).filter(([what, text]) =>
      what === 'month' ? /^\d{4}-\d\d$/.test(text) : text !== '',
    );
    this.known.emit(Object.fromEntries(told));
  }
}
