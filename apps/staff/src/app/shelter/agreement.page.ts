import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UI_LANGUAGES, type UiLanguage } from '@baanek/contracts';
import { Empty, Failure, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { Language } from '../core/language';
import { loaded } from '../core/loaded';
import { asProblem } from '../core/problem';
import { Session } from '../core/session';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';
import { guestsOf } from '../people/guests-of';
import { type AgreedStay, AgreementPaper } from './agreement-paper';

type House = Wire['HouseView'];

/** The agreement of a stay, filled with what the file knows, or a blank one; to print and sign. */
@Component({
  selector: 'bk-agreement',
  imports: [AgreementPaper, Empty, Failure, Icon, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './agreement.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgreementPage {
  private readonly api = inject(Api);
  private readonly spoken = inject(Language);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  protected readonly session = inject(Session);
  /** The stay; from the address bar. Absent for a blank one. */
  readonly id = input<string>();
  protected readonly languages = UI_LANGUAGES;
  /** Of the paper: the guest reads another one than the screen, perhaps. */
  protected readonly language = signal<UiLanguage>(this.spoken.current());
  protected readonly board = loaded({ loader: () => this.api.get<Wire['BoardView']>('shelter/board') });
  /** Of a blank paper, where there are several. */
  protected readonly houseId = signal<string | null>(null);
  /** Whose name was asked for: it stands on no paper but hers. */
  private readonly named = signal({ personId: '', name: '' });

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
  /** Whose name may be put on the paper, by those who may read it. */
  protected readonly head = computed(() => {
    const stay = this.paper()?.stay;
    return this.session.may('persons.read') && stay?.name === '' ? (headOf(stay.guests) ?? null) : null;
  });

  protected async speak(language: UiLanguage): Promise<void> {
    await this.spoken.ready(language);
    this.language.set(language);
  }

  protected async nameHer(id: string): Promise<void> {
    try {
      const { names } = await this.api.get<Wire['PersonView']>(`persons/${id}`);
      const name = names ? [names.surname, names.given, names.patronymic].filter(Boolean).join(' ') : '—';
      this.named.set({ personId: id, name });
    } catch (error) {
      this.toaster.say(this.words.problem(asProblem(error)), { tone: 'brick' });
    }
  }

  private nameOf(guests: readonly Wire['GuestView'][]): string {
    const { personId, name } = this.named();
    return personId === headOf(guests) ? name : '';
  }

  protected print(): void {
    print();
  }
}

const headOf = (guests: readonly Wire['GuestView'][]): string | null | undefined =>
  guests.find(({ part }) => part === 'head')?.personId;
