import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Icon, type Option } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CasesClient } from '../../core/clients/cases/cases.client';
import { IncidentsClient } from '../../core/clients/cases/incidents.client';
import { Toaster } from '../../core/feedback/toaster';
import { toastAction } from '../../core/forms/action';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { ModalDialog } from '../../core/forms/dialogs';
import { RecordTools } from '../../core/history/record-tools';
import type { Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';
import { CorrectIncidentDialog, type IncidentToCorrect } from './correct-incident-dialog';
import { factLines } from './incident-lines';
import { writeHappened } from './incident-model';

export interface IncidentData {
  view: Wire['IncidentView'];
  /** Children of her household. */
  children: readonly Option[];
  /** Whether this person may change it. */
  may: boolean;
}

/** One incident with its words; it is corrected and voided here, and a child who saw it gets a case from here. */
@Component({
  selector: 'bk-case-incident-dialog',
  imports: [BkDate, Icon, RecordTools, TranslocoDirective],
  templateUrl: './incident-dialog.html',
  styles: `
    .panel {
      width: min(720px, calc(100vw - 24px));
    }
    .said {
      white-space: pre-wrap;
    }
  `,
})
export class IncidentDialog extends ModalDialog<IncidentData, boolean> {
  protected readonly client = inject(IncidentsClient);
  private readonly cases = inject(CasesClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly openDialog = dialogOpener();
  private readonly action = toastAction();
  private readonly session = inject(Session);
  protected readonly when = computed(
    () => writeHappened(this.view.happenedOn ?? '') || this.words.of('caseIncident.whenNotKnown'),
  );
  private readonly all = computed(() => factLines(this.words, this.view));
  protected readonly lines = computed(() => this.all().filter(({ text }) => text !== null));
  protected readonly notAsked = computed(() =>
    this.all()
      .filter(({ text }) => text === null)
      .map(({ label }) => label.toLowerCase())
      .join(', '),
  );
  protected readonly mayOpenCases = this.session.may('cases.open');

  protected get view(): Wire['IncidentView'] {
    return this.data.view;
  }

  protected async correct(): Promise<void> {
    const again = this.again(() => this.toCorrect());
    if (await this.openDialog(CorrectIncidentDialog, this.toCorrect(), { again })) this.dialog.close(true);
  }

  private toCorrect(): IncidentToCorrect {
    const there = this.view.children.map(({ id, code, shortName }) => ({
      ...{ value: id, label: `${code} ${shortName}`.trim() },
    }));
    const known = new Set(there.map(({ value }) => value));
    const children = [...there, ...this.data.children.filter(({ value }) => !known.has(value))];
    return { view: this.view, children };
  }

  protected async openCase({ id, code }: Wire['WitnessChild']): Promise<void> {
    await this.action.run(async () => {
      await this.cases.open({ personId: id, kind: 'child' }, newKey());
      this.toaster.show(this.words.of('caseIncident.childOpened'), { about: code });
      this.dialog.close(true);
    });
  }

  protected async toCase(id: string): Promise<void> {
    this.dialog.close(false);
    await this.router.navigate(['/cases', id]);
  }
}
