import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UI_LANGUAGES, type UiLanguage } from '@baanek/contracts';
import { Choice, Empty, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { SafetyPlansClient } from '../../core/clients/plans/safety-plans.client';
import { action } from '../../core/forms/action';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Language } from '../../core/i18n/language';
import { Words } from '../../core/i18n/words';
import { cardsOf, tellingWords } from './card-lines';
import { savedIn } from './typed-plan';

/**
 * Prints what she carries with her of her safety plan: cards as large as a bank card, under a name that tells nobody what
 * they are. Nothing of the case stands on the paper.
 */
@Component({
  selector: 'bk-safety-card',
  imports: [Choice, Empty, Icon, LoadFailure, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './card.page.html',
  styleUrl: './card.page.scss',
})
export class CardPage {
  private readonly client = inject(SafetyPlansClient);
  private readonly words = inject(Words);
  protected readonly language = inject(Language).current;
  protected readonly printing = action();
  /** The case, from the address. */
  readonly id = input.required<string>();
  protected readonly file = serverResource({
    params: () => this.id(),
    loader: ({ params }) => this.client.file(params),
  });
  protected readonly spoken = linkedSignal<UiLanguage | null>(() => this.language());
  protected readonly written = computed(() => {
    const { form, current } = this.file.value() ?? {};
    return (form?.sections ?? []).filter(({ code }) => savedIn(current ?? null, code) !== '');
  });
  protected readonly title = linkedSignal<string | null>(
    () => this.file.value()?.form.titles[0]?.code ?? null,
  );
  protected readonly titles = computed(() =>
    (this.file.value()?.form.titles ?? []).map(({ code, text }) => ({
      ...{ value: code, label: text[this.spoken() ?? this.language()] },
    })),
  );
  protected readonly languages = computed(() => this.words.options('language', UI_LANGUAGES));
  /** Nothing is printed that was not ticked. */
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  /** She was asked, and it is safe for her to carry it. */
  protected readonly isSafe = signal(false);
  protected readonly name = computed(
    () => this.titles().find(({ value }) => value === this.title())?.label ?? '',
  );
  private readonly parts = computed(() =>
    this.written()
      .filter(({ code }) => this.chosen().has(code))
      .map(({ code, cardName }) => ({
        heading: cardName[this.spoken() ?? this.language()],
        text: savedIn(this.file.value()?.current ?? null, code),
      })),
  );
  protected readonly cards = computed(() => cardsOf(this.parts()));
  protected readonly telling = computed(() =>
    tellingWords(
      this.parts()
        .map(({ text }) => text)
        .join('\n'),
    ),
  );

  protected choose(code: string): void {
    this.chosen.update(now => {
      const chosen = new Set(now);
      if (!chosen.delete(code)) chosen.add(code);
      return chosen;
    });
  }

  protected async print(planId: string): Promise<void> {
    const title = this.title();
    if (title === null) return;
    const sections = this.written()
      .filter(({ code }) => this.chosen().has(code))
      .map(({ code }) => ({ section: code }));
    // on record before it is on paper
    if (await this.printing.run(() => this.client.print(planId, { title, sections }))) window.print();
  }
}
