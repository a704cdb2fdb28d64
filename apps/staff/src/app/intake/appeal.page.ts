import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Control, Failure, Field, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { AppealsClient } from '../core/clients/cases/appeals.client';
import { CasesClient } from '../core/clients/cases/cases.client';
import { action } from '../core/forms/action';
import type { Wire } from '../core/http/api-types';
import { BkDate } from '../core/i18n/dates';
import { LoadFailure } from '../core/http/load-failure';
import { serverResource } from '../core/http/server-resource';
import { Session } from '../core/session/session';
import { Words } from '../core/i18n/words';
import { appealLabel } from '../people/appeal-label';
import { Candidates } from '../people/candidates';
import type { PersonClues } from '../people/person-model';

/** One appeal as it was recorded; a client can be linked to it afterwards. */
@Component({
  selector: 'bk-appeal',
  imports: [
    BkDate,
    Candidates,
    Control,
    Failure,
    Field,
    Icon,
    LoadFailure,
    RouterLink,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './appeal.page.html',
})
export class AppealPage {
  private readonly client = inject(AppealsClient);
  private readonly cases = inject(CasesClient);
  protected readonly session = inject(Session);
  private readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly action = action();
  protected readonly name = signal('');
  protected readonly clues = computed<PersonClues>(() => ({
    name: this.name(),
    phone: this.name(),
    pin: '',
    birthYear: null,
  }));
  protected readonly appeal = serverResource({
    params: () => this.id(),
    loader: ({ params }) => this.client.read(params),
  });
  protected readonly caseId = serverResource({
    params: () => this.appeal.value()?.personId ?? undefined,
    loader: async ({ params }) => {
      const { cases } = await this.cases.list({ personId: params });
      return cases[0]?.id ?? null;
    },
  });

  protected labelOf(appeal: Wire['AppealView']): string {
    return appealLabel(this.words, appeal);
  }

  protected async link(candidate: Wire['Candidate'], appeal: Wire['AppealView']): Promise<void> {
    if (await this.action.run(() => this.client.link(appeal, candidate.id))) this.appeal.reload();
  }
}
