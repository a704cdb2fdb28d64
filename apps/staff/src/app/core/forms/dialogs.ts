import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { inject, signal } from '@angular/core';
import { DialogFields } from './keeping/dialog-fields';

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
  private readonly typedHere = inject(DialogFields, { optional: true });
  readonly dialog = inject<DialogRef<Result, ModalDialog<Data, Result>>>(DialogRef);

  constructor() {
    if (this.typedHere) this.typedHere.renew = () => this.renew();
  }

  /** As the dialog was opened, or as it was last read again; templates follow it. */
  get data(): Data {
    return this.shown();
  }

  /** Reads the data again, after the server has said that somebody else has changed the record. */
  private async renew(): Promise<void> {
    const now = await this.opened.again?.();
    if (!now) return;
    this.shown.set(now);
    this.typedHere?.renewed();
    this.renewed();
  }

  /** For what a form shows beside its fields: these have kept what was typed on top of what is recorded now. */
  protected renewed(): void {}

  /** For a dialog over this one, about the same record: both read it again together. */
  protected again<Part>(part: () => Part): ReadAgain<Part> {
    return async () => {
      await this.renew();
      return part();
    };
  }
}
