import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Control, Failure, Field, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { AppealsClient } from '../../core/clients/cases/appeals.client';
import { CasesClient } from '../../core/clients/cases/cases.client';
import { PersonsClient } from '../../core/clients/registry/persons.client';
import { Toaster } from '../../core/feedback/toaster';
import { action } from '../../core/forms/action';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { RecordHistory } from '../../core/history/record-history';
import { BY_MISTAKE } from '../../core/history/why-fields';
import { type Asked, WhyDialog } from '../../core/history/why-dialog';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Session } from '../../core/session/session';
import { ListLink } from '../../core/list/list-link';
import { Words } from '../../core/i18n/words';
import { appealLabel } from '../../people/appeal-label';
import { Candidates } from '../../people/candidates';
import { samePerson } from '../../people/merging/same-person';
import type { PersonClues } from '../../people/person-model';
import { CorrectAppealDialog } from './correct-appeal-dialog';
import { RegisterCallerDialog } from './register-caller-dialog';

/** One appeal as it was recorded; a client can be linked to it afterwards. */
@Component({
  selector: 'bk-appeal',
  imports: [
    ListLink,
    BkDate,
    Candidates,
    Control,
    Failure,
    Field,
    Icon,
    LoadFailure,
    RecordHistory,
    RouterLink,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './appeal.page.html',
  styles: `
    .counted {
      font-weight: 400;
    }
  `,
})
export class AppealPage {
  private readonly client = inject(AppealsClient);
  private readonly cases = inject(CasesClient);
  private readonly persons = inject(PersonsClient);
  protected readonly session = inject(Session);
  private readonly words = inject(Words);
  private readonly toaster = inject(Toaster);
  private readonly router = inject(Router);
  private readonly openDialog = dialogOpener();
  private readonly same = samePerson();
  readonly id = input.required<string>();
  protected readonly action = action();
  /** Somebody else is looked for, whose appeal it is. */
  protected readonly relinking = signal(false);
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

  /** Another function after each change, so that an open history is read again. */
  protected readonly readHistory = computed(() => {
    const { id } = this.appeal.value() ?? { id: this.id() };
    return () => this.client.history(id);
  });

  protected labelOf(appeal: Wire['AppealView']): string {
    return appealLabel(this.words, appeal);
  }

  protected async link(candidate: Wire['Candidate'], appeal: Wire['AppealView']): Promise<void> {
    const personId = candidate.id;
    if (appeal.personId) {
      await this.ask({
        ...{ id: `relink-${appeal.id}`, title: 'appeal.relinkTitle', text: 'appeal.relinkText' },
        ...{ button: 'action.save', work: why => this.client.link(this.latest(appeal), { personId, why }) },
      });
      return;
    }
    await this.action.run(async () => {
      const linked = await this.client.link(appeal, { personId });
      this.changed(async () => {
        await this.client.link(
          { id: appeal.id, version: linked.version },
          { personId: null, why: BY_MISTAKE },
        );
        this.appeal.reload();
      });
    });
  }

  /** Whose appeal it is has another record. */
  protected async sameAs({ personId, code }: Wire['AppealView']): Promise<void> {
    if (!personId || !code) return;
    const changed = (): void => {
      this.appeal.reload();
    };
    const file = await this.persons.read(personId);
    if (await this.same({ id: personId, code }, { file, changed })) changed();
  }

  protected unlink(appeal: Wire['AppealView']): Promise<void> {
    return this.ask({
      ...{ id: `unlink-${appeal.id}`, title: 'appeal.relinkTitle', text: 'appeal.unlinkText' },
      ...{
        button: 'appeal.unlink',
        work: why => this.client.link(this.latest(appeal), { personId: null, why }),
      },
    });
  }

  protected async register(appeal: Wire['AppealView']): Promise<void> {
    const linked = await this.openDialog(RegisterCallerDialog, appeal, {
      again: () => this.client.read(appeal.id),
    });
    if (linked?.caseId) await this.router.navigate(['/cases', linked.caseId]);
    else if (linked) this.changed();
  }

  protected async correct(appeal: Wire['AppealView']): Promise<void> {
    const again = (): Promise<Wire['AppealView']> => this.client.read(appeal.id);
    if (await this.openDialog(CorrectAppealDialog, appeal, { again })) this.changed();
  }

  protected voidAppeal(appeal: Wire['AppealView']): Promise<void> {
    return this.ask({
      ...{ id: `void-${appeal.id}`, title: 'appeal.void', text: 'appeal.voidText', button: 'history.void' },
      work: why => this.client.void(this.latest(appeal), why),
    });
  }

  protected restoreAppeal(appeal: Wire['AppealView']): Promise<void> {
    return this.ask({
      ...{
        id: `restore-${appeal.id}`,
        title: 'appeal.restore',
        text: 'appeal.restoreText',
        button: 'history.restore',
      },
      work: why => this.client.restore(this.latest(appeal), why),
    });
  }

  /** As it is shown by then: a refusal has it read again. */
  private latest(appeal: Wire['AppealView']): Wire['AppealView'] {
    return this.appeal.value() ?? appeal;
  }

  private async ask(asked: Asked): Promise<void> {
    if (await this.openDialog(WhyDialog, asked)) this.changed();
  }

  private changed(undo: (() => Promise<void>) | null = null): void {
    this.relinking.set(false);
    this.name.set('');
    this.appeal.reload();
    this.toaster.show(this.words.of('history.done'), { undo, about: this.words.of('appeal.one') });
  }
}
