import { Injectable, signal, type WritableSignal } from '@angular/core';

/**
 * What is typed into a form of a panel, while the page is open: a panel that was closed by Escape or by a press elsewhere
 * has it again when it is opened for the same stay.
 */
@Injectable()
export class KeptFields {
  private readonly kept = new Map<string, WritableSignal<unknown>>();

  /** The fields of a form of one stay, as they were left, or as they begin. */
  of<T>(form: string, stayId: string | null, begin: () => T): WritableSignal<T> {
    const key = `${form} ${stayId ?? ''}`;
    const known = this.kept.get(key) as WritableSignal<T> | undefined; // only this form writes under this key
    const fields = known ?? signal(begin());
    this.kept.set(key, fields);
    return fields;
  }

  /** It was sent, or cancelled. */
  forget(form: string, stayId: string | null): void {
    this.kept.delete(`${form} ${stayId ?? ''}`);
  }
}
