import { Component, computed, inject, input, output } from '@angular/core';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Toaster } from '../feedback/toaster';
import { dialogOpener } from '../forms/dialog-opener';
import { DialogFields } from '../forms/keeping/dialog-fields';
import type { Versioned, Wire } from '../http/api-types';
import { Words } from '../i18n/words';
import { RecordHistory } from './record-history';
import { type Asked, WhyDialog } from './why-dialog';

/** Voids and restores one kind of record, and reads what it said before; some kinds cannot be restored. */
export interface RecordClient {
  void(record: Versioned, why: Wire['Why']): Promise<unknown>;
  restore?(record: Versioned, why: Wire['Why']): Promise<unknown>;
  history(id: string): Promise<Wire['RecordHistory']>;
}

/** What can be done with a record after it was made: correct, void and restore it, and see what it said before. */
@Component({
  selector: 'bk-record-tools',
  imports: [Icon, RecordHistory, Status, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (voided()) {
      <bk-status tone="brick" icon="circle-x">{{ t('history.voided') }}</bk-status>
    }
    @if (may()) {
      <div class="line no-print">
        @if (!voided()) {
          @if (correctable()) {
            <button type="button" class="btn" (click)="correct.emit()">
              <bk-icon name="pencil" /> {{ t(correctWord()) }}
            </button>
          }
          <button type="button" class="btn" (click)="voidRecord()">
            <bk-icon name="circle-x" /> {{ t('history.void') }}
          </button>
        } @else if (client().restore) {
          <button type="button" class="btn" (click)="restoreRecord()">
            <bk-icon name="rotate-ccw" /> {{ t('history.restore') }}
          </button>
        }
      </div>
    }
    @if (withHistory()) {
      <bk-record-history [read]="read()" />
    }
  </ng-container>`,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      justify-items: start;
    }
    bk-record-history {
      width: 100%;
    }
  `,
})
export class RecordTools {
  readonly record = input.required<Versioned>();
  readonly voided = input.required<boolean>();
  readonly client = input.required<RecordClient>();
  /** Whether this person may change the record. */
  readonly may = input.required<boolean>();
  /** Whether there is anything in it to correct. */
  readonly correctable = input(true);
  /** Whether this person may read what it said before, and why it was changed. */
  readonly withHistory = input(true);
  /** The key of the word that says what is corrected, where a page shows more than one thing. */
  readonly correctWord = input('history.correct');
  /** She wants to correct it; each kind has a form of its own. */
  readonly correct = output();
  /** It was voided or restored. */
  readonly changed = output();
  private readonly openDialog = dialogOpener();
  private readonly dialog = inject(DialogFields, { optional: true });
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  /** Another function after each change, so that an open history is read again. */
  protected readonly read = computed(() => {
    const [{ id }, client] = [this.record(), this.client()];
    return () => client.history(id);
  });

  protected voidRecord(): Promise<void> {
    return this.ask('void', why => this.client().void(this.record(), why));
  }

  protected async restoreRecord(): Promise<void> {
    await this.ask('restore', async why => this.client().restore?.(this.record(), why));
  }

  private async ask(change: 'void' | 'restore', work: (why: Wire['Why']) => Promise<unknown>): Promise<void> {
    const asked: Asked = {
      ...{
        id: `${change}-${this.record().id}`,
        title: `history.${change}Title`,
        text: `history.${change}Text`,
        button: `history.${change}`,
        work,
      },
    };
    // the work goes to the record as it is shown by then
    const again = async (): Promise<Asked> => {
      await this.dialog?.renew();
      return asked;
    };
    if (!(await this.openDialog(WhyDialog, asked, { again }))) return;
    this.toaster.show(this.words.of('history.done'));
    this.changed.emit();
  }
}
