import { ChangeDetectionStrategy, Component, ElementRef, inject, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { Avatar, Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { Problem } from '../core/problem';
import { Session } from '../core/session';
import { Words } from '../core/words';

/** Finds somebody by code, phone, PIN or name, on one's own side only. Enter searches: every search leaves a trace. */
@Component({
  selector: 'bk-find',
  imports: [Avatar, Icon, Status, TranslocoDirective],
  templateUrl: './find.html',
  styleUrl: './find.scss',
  host: { '(document:click)': 'clickedOutside($event)', '(keydown.escape)': 'close()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Find {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly words = inject(Words);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  protected readonly found = signal<Wire['Candidate'][] | null>(null);
  protected readonly message = signal('');
  protected readonly busy = signal(false);

  focus(): void {
    this.box().nativeElement.focus();
    this.box().nativeElement.select();
  }

  protected async search(): Promise<void> {
    const text = this.box().nativeElement.value.trim();
    if (!text) return;
    this.busy.set(true);
    this.message.set('');
    try {
      const path = this.session.may('persons.search') ? 'persons/search' : 'programme/search';
      const body: Wire['SearchPersons'] = { purpose: 'return_visit', text };
      const { candidates } = await this.api.send<Wire['SearchResult']>('POST', path, { body });
      this.found.set(candidates);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.found.set([]);
      this.message.set(this.words.problem(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected async choose(candidate: Wire['Candidate']): Promise<void> {
    this.close();
    if (this.session.may('persons.search')) {
      const { cases } = await this.api.get<Wire['CasePage']>('cases', { personId: candidate.id });
      const own = cases[0];
      if (own) await this.router.navigate(['/cases', own.id]);
      else await this.router.navigate(['/appeals', 'new'], { queryParams: { person: candidate.id } });
      return;
    }
    const { enrolments } = await this.api.get<Wire['EnrolmentPage']>('programme/enrolments', {
      personId: candidate.id,
    });
    const latest = enrolments[0];
    if (latest) await this.router.navigate(['/programme', 'participants', latest.id]);
  }

  protected close(): void {
    this.found.set(null);
    this.message.set('');
    this.box().nativeElement.value = '';
  }

  protected clickedOutside(event: Event): void {
    if (this.found() && !this.element.nativeElement.contains(event.target as Node)) this.close();
  }
}
