import { ApplicationRef, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Choice, Empty, Icon, type Option, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ConferencesClient } from '../../core/clients/plans/conferences.client';
import { action } from '../../core/forms/action';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { nameOf } from './participant-model';

/** The minutes, instead of somebody who is invited. */
const MINUTES = 'minutes';

/** Prints the invitation of one person, with what that person may hear and nothing else, or the minutes. */
@Component({
  selector: 'bk-conference-paper',
  imports: [BkDate, Choice, Empty, Icon, LoadFailure, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './paper.page.html',
  styleUrl: './paper.page.scss',
})
export class PaperPage {
  private readonly client = inject(ConferencesClient);
  private readonly words = inject(Words);
  private readonly app = inject(ApplicationRef);
  protected readonly printing = action();
  /** The case, from the address. */
  readonly id = input.required<string>();
  readonly conferenceId = input.required<string>();
  protected readonly conference = serverResource({
    params: () => this.conferenceId(),
    loader: ({ params }) => this.client.read(params),
  });
  protected readonly chosen = signal<string | null>(null);
  /** What the server lets this person read; null until it is printed. */
  protected readonly paper = signal<Wire['ConferencePaper'] | null>(null);
  protected readonly minutes = computed(() =>
    this.chosen() === MINUTES ? (this.conference.value()?.minutes ?? '') : '',
  );
  protected readonly options = computed<Option[]>(() => {
    const it = this.conference.value();
    if (!it) return [];
    const invited = it.participants.map(one => ({ value: one.id, label: nameOf(one) }));
    const minutes = { value: MINUTES, label: this.words.of('conference.paperMinutes') };
    return it.minutes ? [...invited, minutes] : invited;
  });
  protected readonly isMinutes = computed(() => this.chosen() === MINUTES);

  protected choose(value: string | null): void {
    this.chosen.set(value);
    this.paper.set(null);
  }

  /** On record before it is on paper. */
  protected async print(): Promise<void> {
    const chosen = this.chosen();
    if (chosen === null) return;
    const taken = await this.printing.run(async () => {
      this.paper.set(await this.client.paper(this.conferenceId(), chosen === MINUTES ? null : chosen));
    });
    if (!taken) return;
    this.app.tick(); // the sheet is there before the printer looks
    window.print();
  }
}
