import {
  Component,
  computed,
  type ElementRef,
  inject,
  signal,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import type { Permission } from '@baanek/contracts';
import { beginsWords, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ModalDialog } from '../../core/forms/dialogs';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';
import type { HelpPage } from './help-page';
import { HELP_PAGES } from './help-pages';
import { mistakesOf, openTo, pageAt, rolesOf, stepsOf } from './help.rules';

/** Where somebody goes on from the help: to the list of keys, or around the frame. */
export type AfterHelp = 'keys' | 'tour';

/** The help of a page, above it so that nothing typed is lost; all pages of one's roles can be read and searched. */
@Component({
  selector: 'bk-help',
  imports: [Icon, TranslocoDirective],
  templateUrl: './help-panel.html',
  styleUrl: './help-panel.scss',
  encapsulation: ViewEncapsulation.None, // printed, what stands around it has to give way
})
export class HelpPanel extends ModalDialog<{ url: string }, AfterHelp> {
  private readonly session = inject(Session);
  private readonly words = inject(Words);
  private readonly text = viewChild.required<ElementRef<HTMLElement>>('text');
  private readonly pages = openTo(HELP_PAGES, one => this.session.may(one));
  private readonly chosen = signal(pageAt(this.pages, this.data.url));
  /** On a phone either the list is shown or the text. */
  protected readonly isListing = signal(false);
  protected readonly typed = signal('');
  protected readonly current = computed(() => this.chosen() ?? this.pages[0] ?? never());
  protected readonly steps = computed(() => stepsOf(this.current(), one => this.session.may(one)));
  protected readonly mistakes = computed(() => mistakesOf(this.current(), one => this.session.may(one)));
  protected readonly who = computed(() => {
    const roles = rolesOf(this.current()).map(role => this.words.code('role', role).toLowerCase());
    return roles.length > 0 ? roles.join(', ') : this.words.of('help.everybody');
  });
  /** Those that have all the words in their name come first, then those that have them in their text. */
  protected readonly found = computed(() => {
    const typed = this.typed();
    const named = this.pages.filter(page => beginsWords(typed, this.words.of(page.title)));
    const told = this.pages.filter(page => !named.includes(page) && beginsWords(typed, this.textOf(page)));
    return [...named, ...told];
  });

  protected list(): void {
    this.isListing.update(listing => !listing);
  }

  protected show(page: HelpPage): void {
    this.chosen.set(page);
    this.isListing.set(false);
    const text = this.text().nativeElement;
    text.scrollTop = 0;
    setTimeout(() => {
      text.focus(); // on a phone it is there only once the list has gone
    });
  }

  protected print(): void {
    print();
  }

  private textOf(page: HelpPage): string {
    const may = (one: Permission): boolean => this.session.may(one);
    const keys = [page.title, `help.${page.id}.for`, ...stepsOf(page, may), mistakesOf(page, may)];
    return keys.map(key => this.words.of(key)).join(' ');
  }
}

const never = (): never => {
  throw new Error('somebody who is signed in may open “today”');
};
