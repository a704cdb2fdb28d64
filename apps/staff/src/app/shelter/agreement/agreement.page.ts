import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UI_LANGUAGES, type UiLanguage } from '@baanek/contracts';
import { Empty, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { PersonsClient } from '../../core/clients/registry/persons.client';
import { BoardClient } from '../../core/clients/shelter/board.client';
import { toastAction } from '../../core/forms/action';
import type { Wire } from '../../core/http/api-types';
import { Language } from '../../core/i18n/language';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Session } from '../../core/session/session';
import { guestsOf } from '../../core/house/guests-of';
import { type AgreedStay, AgreementPaper } from './agreement-paper';

type House = Wire['HouseView'];

/** Prints the agreement of a stay, or a blank one. */
@Component({
  selector: 'bk-agreement',
  imports: [AgreementPaper, Empty, Icon, LoadFailure, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './agreement.page.html',
})
export class AgreementPage {
  private readonly client = inject(BoardClient);
  private readonly persons = inject(PersonsClient);
  private readonly naming = toastAction();
  private readonly interfaceLanguage = inject(Language);
  protected readonly session = inject(Session);
  /** The stay, from the address; absent for a blank agreement. */
  readonly id = input<string>();
  protected readonly languages = UI_LANGUAGES;
  /** The language of the agreement, which may differ from that of the screen. */
  protected readonly language = signal<UiLanguage>(this.interfaceLanguage.current());
  protected readonly board = serverResource({
    loader: () => this.client.board(),
  });
  /** The house of a blank agreement, where the centre has several. */
  protected readonly houseId = signal<string | null>(null);
  /** A name that was loaded; it is printed only on the agreement of that person. */
  private readonly named = signal<{ personId: string; name: string } | null>(null);

  protected readonly paper = computed<{ house: House; stay: AgreedStay | null } | null>(() => {
    const houses = this.board.value()?.houses ?? [];
    if (this.id() === undefined) {
      const house = houses.find(({ id }) => id === this.houseId()) ?? houses[0];
      return house ? { house, stay: null } : null;
    }
    for (const house of houses) {
      const guests = guestsOf(house).filter(({ stayId }) => stayId === this.id());
      if (guests[0]) return { house, stay: { ...guests[0], guests, name: this.nameOf(guests) } };
    }
    return null;
  });
  /** The person whose name may be added, if the user may read it; else null. */
  protected readonly head = computed(() => {
    const stay = this.paper()?.stay;
    return this.session.may('persons.read') && stay?.name === null ? (headOf(stay.guests) ?? null) : null;
  });

  protected async chooseLanguage(language: UiLanguage): Promise<void> {
    await this.interfaceLanguage.load(language);
    this.language.set(language);
  }

  protected async loadName(id: string): Promise<void> {
    await this.naming.run(async () => {
      const { names } = await this.persons.read(id);
      const name = names ? [names.surname, names.given, names.patronymic].filter(Boolean).join(' ') : '—';
      this.named.set({ personId: id, name });
    });
  }

  private nameOf(guests: readonly Wire['GuestView'][]): string | null {
    const named = this.named();
    return named !== null && named.personId === headOf(guests) ? named.name : null;
  }

  protected print(): void {
    print();
  }
}

const headOf = (guests: readonly Wire['GuestView'][]): string | null | undefined =>
  guests.find(({ part }) => part === 'head')?.personId;
