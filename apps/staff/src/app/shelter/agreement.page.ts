import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Failure, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { BkDate, today } from '../core/dates';
import { Session } from '../core/session';
import { Words } from '../core/words';
import { memberLabel } from '../people/member-label';

/** The agreement of a stay, to print and sign: by code, with the rules of the house, without an address. */
@Component({
  selector: 'bk-agreement',
  imports: [BkDate, Empty, Failure, Icon, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './agreement.page.html',
  styles: `
    article {
      padding: 24px 32px;
    }
    h1 {
      margin-bottom: 4px;
    }
    ol {
      display: grid;
      gap: 6px;
      margin: 16px 0 24px;
      padding-left: 20px;
      list-style: decimal;
    }
    .signatures {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 32px;
      margin-top: 48px;
    }
    .signatures p {
      padding-top: 6px;
      border-top: 1px solid var(--bk-ink-3);
      font-size: 13px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgreementPage {
  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  protected readonly session = inject(Session);
  /** The stay; from the address bar. */
  readonly id = input.required<string>();
  protected readonly today = today();
  protected readonly board = resource({ loader: () => this.api.get<Wire['BoardView']>('shelter/board') });

  protected readonly stay = computed(() => {
    for (const house of this.board.value()?.houses ?? []) {
      const guests = house.rooms.flatMap(room =>
        room.places.flatMap(({ guest }) => (guest?.stayId === this.id() ? [guest] : [])),
      );
      const [first] = guests;
      if (first) return { house, guests, ...first };
    }
    return null;
  });

  protected label(member: { part: string; sex: string; age: number | null }): string {
    return memberLabel(this.words, member);
  }

  protected print(): void {
    print();
  }
}
