import { Component, ElementRef, inject, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { Avatar, Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CasesClient } from '../../core/clients/cases/cases.client';
import { ProgrammeClient } from '../../core/clients/programme.client';
import { PersonsClient } from '../../core/clients/registry/persons.client';
import { action } from '../../core/forms/action';
import type { Wire } from '../../core/http/api-types';
import { Session } from '../../core/session/session';
import { Words } from '../../core/i18n/words';
import { type KnownFacts, KnownFactsFields } from '../../people/known-facts';

/** Finds a person by code, phone, PIN or name. It searches on Enter and not while typing: every search is audited. */
@Component({
  selector: 'bk-person-search',
  imports: [Avatar, Icon, KnownFactsFields, Status, TranslocoDirective],
  templateUrl: './person-search.html',
  styleUrl: './person-search.scss',
  host: { '(document:click)': 'clickedOutside($event)', '(keydown.escape)': 'close()' },
})
export class PersonSearch {
  private readonly persons = inject(PersonsClient);
  private readonly cases = inject(CasesClient);
  private readonly programme = inject(ProgrammeClient);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly words = inject(Words);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  protected readonly found = signal<Wire['Candidate'][] | null>(null);
  /** True where a name of one word was looked for among the latest of many only. */
  protected readonly partial = signal(false);
  protected readonly searching = action();
  /** What else is known of her; a name of one word is found by it. */
  private known: KnownFacts = {};

  focus(): void {
    this.box().nativeElement.focus();
    this.box().nativeElement.select();
  }

  protected async search(): Promise<void> {
    const text = this.box().nativeElement.value.trim();
    if (!text) return;
    const client = this.session.may('persons.search') ? this.persons : this.programme;
    const done = await this.searching.run(async () => {
      const { candidates, partial } = await client.search({ purpose: 'return_visit', text, ...this.known });
      this.found.set(candidates);
      this.partial.set(partial);
    });
    if (!done) this.found.set([]);
  }

  protected async choose(candidate: Wire['Candidate']): Promise<void> {
    this.close();
    if (this.session.may('persons.search')) {
      const { cases } = await this.cases.list({ personId: candidate.id });
      const own = cases[0];
      if (own) await this.router.navigate(['/cases', own.id]);
      else await this.router.navigate(['/appeals', 'new'], { queryParams: { person: candidate.id } });
      return;
    }
    const { enrolments } = await this.programme.enrolments({ personId: candidate.id });
    const latest = enrolments[0];
    if (latest) await this.router.navigate(['/programme', 'participants', latest.id]);
  }

  protected reasons({ reasons }: Wire['Candidate']): string {
    return reasons.map(reason => this.words.of(`reason.${reason}`)).join(', ');
  }

  /** Searches again by what is known beside the name. */
  protected async narrow(known: KnownFacts): Promise<void> {
    this.known = known;
    await this.search();
  }

  protected close(): void {
    this.found.set(null);
    this.partial.set(false);
    this.known = {};
    this.searching.clear();
    this.box().nativeElement.value = '';
  }

  protected clickedOutside(event: Event): void {
    if (this.found() && !this.element.nativeElement.contains(event.target as Node)) this.close();
  }
}
