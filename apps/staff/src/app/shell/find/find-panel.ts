import { Component, computed, effect, ElementRef, inject, signal, untracked } from '@angular/core';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { action } from '../../core/forms/action';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';
import { type KnownFacts, KnownFactsFields } from '../../people/known-facts';
import { type Found, SECTIONS } from './find-model';
import { FindPeople } from './find-people';
import { FindSources } from './find-sources';
import { FindState } from './find-state';
import { begins, isEnough } from './typed.rules';

/** What the box finds, by sections; before anything is typed, what can be found and how. */
@Component({
  selector: 'bk-find-panel',
  imports: [Icon, KnownFactsFields, Status, TranslocoDirective],
  templateUrl: './find-panel.html',
  styleUrl: './find-panel.scss',
  providers: [FindPeople, FindSources],
  host: { '(pointerdown)': 'hold($event)', '(click)': 'press($event)' },
})
export class FindPanel {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly words = inject(Words);
  private readonly session = inject(Session);
  private readonly sources = inject(FindSources);
  protected readonly people = inject(FindPeople);
  protected readonly state = inject(FindState);
  protected readonly searching = action();
  private readonly answer = signal<{ text: string; lines: Found[] } | null>(null);

  protected readonly text = computed(() => this.state.text().trim());
  /** What the server answered to what is typed now. */
  protected readonly answered = computed(() => (this.answer()?.text === this.text() ? this.answer() : null));
  private readonly asksServer = this.people.hasPeople || this.people.hasCases;
  /** One word finds nobody among all people; that is said before it is asked. */
  protected readonly needsMore = computed(
    () => this.people.hasPeople && this.text().length > 1 && !isEnough(this.text()),
  );

  private readonly lines = computed(() => {
    const text = this.text();
    const answered = this.answered();
    const clients = answered
      ? answered.lines
      : this.asksServer && text.length > 1
        ? [this.question(text)]
        : [];
    return [...clients, ...this.sources.found()];
  });
  protected readonly sections = computed(() =>
    SECTIONS.map(section => ({
      section,
      lines: this.lines().filter(line => line.section === section),
    })).filter(({ lines }) => lines.length > 0),
  );
  protected readonly said = computed(() => {
    if (this.searching.running()) return this.words.of('candidates.searching');
    const n = this.lines().filter(({ id }) => id !== QUESTION).length;
    const asksFirst = n === 0 && this.lines().length > 0; // people are looked for by Enter
    return this.text() === '' || asksFirst || this.searching.failure()
      ? ''
      : this.words.count('find.count', n);
  });

  /** What can be found here, and what it takes. */
  protected readonly reach = computed(() => {
    this.session.me();
    const may = this.session.may.bind(this.session);
    return [
      may('persons.search') ? 'find.reach.people' : null,
      may('programme.manage') ? 'find.reach.participants' : null,
      may('persons.read') ? 'find.reach.cases' : may('cases.read') ? 'find.reach.ownCases' : null,
      this.sources.hasGuests ? 'find.reach.guests' : null,
      may('escorts.own') ? 'find.reach.escorts' : null,
      may('staff.read') ? 'find.reach.staff' : null,
      'find.reach.pages',
    ].filter(key => key !== null);
  });

  constructor() {
    effect(() => {
      this.state.lines.set(this.sections().flatMap(({ lines }) => lines));
    });
    // the first line is meant, or the page whose name is being typed; before anything is typed, none
    effect(() => {
      const [text, lines] = [this.text(), this.sections().flatMap(section => section.lines)];
      const named = lines.find(({ section, title }) => section === 'pages' && begins(text, title));
      untracked(() => {
        const active = this.state.activeId();
        const stays = text === this.last && active !== QUESTION && lines.some(({ id }) => id === active);
        if (!stays) this.state.activeId.set(text === '' ? null : ((named ?? lines[0])?.id ?? null));
        this.last = text;
      });
    });
    effect(() => {
      const id = this.state.activeId();
      if (id) this.element.nativeElement.querySelector(`[id="${id}"]`)?.scrollIntoView({ block: 'nearest' });
    });
  }

  private last = '';

  protected async search(known: KnownFacts = {}): Promise<void> {
    const text = this.text();
    this.state.activeId.set(null);
    await this.searching.run(async () => {
      const lines = await this.people.ask(text, known);
      this.answer.set({ text, lines });
    });
  }

  /** The focus stays in the box, from where the arrows go on. */
  protected hold(event: Event): void {
    if (this.lineAt(event)) event.preventDefault();
  }

  protected press(event: Event): void {
    this.lineAt(event)?.open();
  }

  private lineAt({ target }: Event): Found | undefined {
    const id = target instanceof Element ? target.closest('[role=option]')?.id : undefined;
    return this.lines().find(line => line.id === id);
  }

  private question(text: string): Found {
    return {
      id: QUESTION,
      section: this.people.hasPeople ? 'people' : 'cases',
      title: this.words.of('find.ask', { text }),
      icon: 'search',
      open: () => this.search(),
    };
  }
}

const QUESTION = 'bk-find-question';
