import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { SafetyPlansClient } from '../../core/clients/plans/safety-plans.client';
import { Toaster } from '../../core/feedback/toaster';
import { beginInSight } from '../../core/focus/in-sight';
import { action, toastAction } from '../../core/forms/action';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { DraftNote } from '../../core/forms/keeping/draft-note';
import { pageDraft } from '../../core/forms/page-draft';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { LiveFeed } from '../../core/live/live-feed';
import { CaseStore } from '../file/case.store';
import { PlanStore } from '../plan/plan.store';
import { SafetySection } from './safety-section';
import { SafetyText } from './safety-text';
import { SavedPlanDialog, type SavedPlanData } from './saved-plan-dialog';
import { sectionsOf, settledIn, textIn, theirsIn, type TypedPlan, typedInto } from './typed-plan';

/** The safety plan of a client: the one that stands is written on, and each saving is kept. */
@Component({
  selector: 'bk-safety-plan',
  imports: [
    ...[BkDate, DraftNote, Empty, Icon, LoadFailure, MoreButton, RouterLink],
    ...[SafetySection, SafetyText, Skeleton, Status, TranslocoDirective],
  ],
  templateUrl: './safety-plan.html',
  styles: `
    form {
      display: grid;
      gap: 20px;
      padding: 16px 20px;
    }
    h3 {
      padding: 0 20px;
    }
    .fault {
      color: var(--bk-brick);
      font-weight: 550;
    }
  `,
})
export class SafetyPlanPart {
  private readonly client = inject(SafetyPlansClient);
  private readonly store = inject(CaseStore);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly openDialog = dialogOpener();
  private readonly reading = toastAction();
  protected readonly saving = action();
  protected readonly mayEdit = inject(PlanStore).mayEdit;
  protected readonly file = signal<Wire['SafetyPlanFile'] | null>(null);
  protected readonly saved = growingList(
    () => this.store.id(),
    async (id, after: string | undefined) => {
      const file = await this.client.file(id ?? '', after);
      if (after === undefined) this.file.set(file);
      return { rows: file.saved, next: file.next };
    },
  );
  private readonly current = computed(() => this.file()?.current ?? null);
  private readonly typed = signal<TypedPlan>({});
  protected readonly draft = pageDraft(() => {
    const id = this.store.id();
    return id ? `safety-${id}` : null;
  }, this.typed);

  constructor() {
    beginInSight();
    inject(LiveFeed).follow(['cases'], () => {
      this.saved.reload();
    });
  }

  protected textIn(section: string): string {
    return textIn(this.typed(), this.current(), section);
  }

  protected theirsIn(section: string): string | null {
    return theirsIn(this.typed(), this.current(), section);
  }

  protected type(section: string, text: string): void {
    this.typed.update(typed => typedInto(typed, this.current(), section, text));
  }

  protected settle(section: string, text: string): void {
    this.typed.update(typed => settledIn(typed, this.current(), section, text));
  }

  protected async save(): Promise<void> {
    const [file, caseId] = [this.file(), this.store.id()];
    if (!file || !caseId) return;
    const codes = file.form.sections.map(({ code }) => code);
    const sections = sectionsOf(this.typed(), file.current, codes);
    if (sections.length === 0) {
      this.toaster.show(this.words.of('safety.oneNeeded'), { tone: 'brick' });
      return;
    }
    const body = { basedOn: file.current?.id ?? null, sections };
    const sent = await this.saving.run(() => this.client.save(caseId, body, this.draft.key()));
    if (!sent) {
      this.saved.reload(); // what a colleague has saved meanwhile stands beside what is typed here
      return;
    }
    this.draft.startOver();
    await this.router.navigate(['/cases', caseId, 'plan']);
    this.toaster.show(this.words.of('safety.saved'), { about: this.store.file.value()?.person.code ?? '' });
  }

  protected async read({ id }: Wire['SafetyPlanLine']): Promise<void> {
    const form = this.file()?.form;
    if (!form) return;
    const read = async (): Promise<SavedPlanData> => ({
      ...{ plan: await this.client.read(id), form, may: this.mayEdit() },
    });
    await this.reading.run(async () => {
      await this.openDialog(SavedPlanDialog, await read(), { again: read });
      this.saved.reload();
    });
  }
}
