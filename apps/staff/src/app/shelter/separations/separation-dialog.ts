import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { SeparationsClient } from '../../core/clients/shelter/separations.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { RecordTools } from '../../core/history/record-tools';
import type { Wire } from '../../core/http/api-types';

export interface SeparationToOpen {
  pair: Wire['SeparationView'];
  ended: boolean;
}

/** Two households that are kept apart. There is nothing in it to correct: a wrong pair is voided and made anew. */
@Component({
  selector: 'bk-separation-dialog',
  imports: [RecordTools, TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title" tabindex="-1" cdkFocusInitial>{{ data.pair.first }} — {{ data.pair.second }}</h2>
    <bk-record-tools
      [record]="data.pair"
      [voided]="data.ended"
      [client]="client"
      [may]="true"
      [correctable]="false"
      (changed)="dialog.close(true)"
    />
    <footer>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.close') }}</button>
    </footer>
  </div>`,
})
export class SeparationDialog extends ModalDialog<SeparationToOpen, boolean> {
  protected readonly client = inject(SeparationsClient);
}
