import { Component, computed, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ServicesClient } from '../../core/clients/cases/services.client';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { ModalDialog } from '../../core/forms/dialogs';
import { RecordTools } from '../../core/history/record-tools';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { BodyChart } from './body-chart';
import { CorrectServiceDialog, type ServiceToCorrect } from './correct-service-dialog';

export interface ServiceData {
  view: Wire['ServiceView'];
  /** Whether this person may change it. */
  may: boolean;
}

/** One service with its words and its body chart; it is corrected and voided here. */
@Component({
  selector: 'bk-service-dialog',
  imports: [BkDate, BodyChart, RecordTools, TranslocoDirective],
  templateUrl: './service-dialog.html',
  styles: `
    .panel {
      width: min(720px, calc(100vw - 24px));
    }
    h2::first-letter {
      text-transform: uppercase;
    }
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class ServiceDialog extends ModalDialog<ServiceData, boolean> {
  protected readonly client = inject(ServicesClient);
  protected readonly words = inject(Words);
  private readonly openDialog = dialogOpener();
  protected readonly marked = computed(() => this.view.injuries?.marks.map(({ region }) => region) ?? []);

  protected get view(): Wire['ServiceView'] {
    return this.data.view;
  }

  protected async correct(): Promise<void> {
    const choices = await this.client.choices(this.view.caseId);
    const toCorrect = (): ServiceToCorrect => ({ view: this.view, choices });
    const again = this.again(toCorrect);
    if (await this.openDialog(CorrectServiceDialog, toCorrect(), { again })) this.dialog.close(true);
  }
}
