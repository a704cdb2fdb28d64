import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Control, Failure, Field, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { BkDate } from '../core/dates';
import { loaded } from '../core/loaded';
import { asProblem } from '../core/problem';
import { Session } from '../core/session';
import { Words } from '../core/words';
import { Candidates, type Clue } from '../people/candidates';

/** One appeal as it was logged; a client can be tied to it afterwards. */
@Component({
  selector: 'bk-appeal',
  imports: [
    BkDate,
    Candidates,
    Control,
    Failure,
    Field,
    Icon,
    RouterLink,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './appeal.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AppealPage {
  private readonly api = inject(Api);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly failure = signal('');
  protected readonly name = signal('');
  protected readonly clue = computed<Clue>(() => ({
    name: this.name(),
    phone: this.name(),
    pin: '',
    birthYear: null,
  }));
  protected readonly appeal = loaded({
    params: () => this.id(),
    loader: ({ params }) => this.api.get<Wire['AppealView']>(`appeals/${params}`),
  });
  protected readonly caseId = loaded({
    params: () => this.appeal.value()?.personId ?? undefined,
    loader: async ({ params }) => {
      const { cases } = await this.api.get<Wire['CasePage']>('cases', { personId: params });
      return cases[0]?.id ?? null;
    },
  });

  protected type(event: Event): void {
    this.name.set((event.target as HTMLInputElement).value);
  }

  protected async link(candidate: Wire['Candidate'], version: number): Promise<void> {
    this.failure.set('');
    try {
      const body: Wire['LinkPerson'] = { personId: candidate.id };
      await this.api.change('POST', `appeals/${this.id()}/client`, version, body);
      this.appeal.reload();
    } catch (error) {
      this.failure.set(this.words.problem(asProblem(error)));
    }
  }
}
