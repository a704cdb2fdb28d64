import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { inject, signal } from '@angular/core';

/** Reads the data of a dialog from the server again; nothing when the record is gone. */
export type ReadAgain<Data> = () => Promise<Data | null | undefined>;

/** What the opener hands to a dialog. */
export interface Opened<Data> {
  data: Data;
  again: ReadAgain<Data> | undefined;
}

/** A dialog, opened with data and closed with a result; its heading has the id `dialog-title`. */
export abstract class ModalDialog<Data, Result> {
  private readonly opened = inject<Opened<Data>>(DIALOG_DATA);
  private readonly shown = signal(this.opened.data);
  readonly dialog = inject<DialogRef<Result, ModalDialog<Data, Result>>>(DialogRef);

  /** As the dialog was opened, or as it was last read again; templates follow it. */
  get data(): Data {
    return this.shown();
  }

  /** Reads the data again, after the server has said that somebody else has changed the record. */
  protected async renew(): Promise<void> {
    const [before, now] = [this.shown(), await this.opened.again?.()];
    if (!now) return;
    this.shown.set(now);
    this.renewed(before, now);
  }

  /** For forms to keep what was typed on top of what is recorded now. */
  protected renewed(_before: Data, _now: Data): void {}
}
