import { inject, Injectable } from '@angular/core';
import { Session } from '../../session/session';

/** A dialog that is open. */
export interface OpenDialog {
  /** Something would be lost if the page went away. */
  holds(): boolean;
  /** Closes it, after asking where something is typed; false when it stays. */
  leave(): Promise<boolean>;
  /** Closes it at once, with what is typed kept as a draft. */
  drop(): void;
}

/** The dialogs that are open. The page is not left under them, nor closed, before somebody has been asked. */
@Injectable({ providedIn: 'root' })
export class OpenDialogs {
  private readonly open: OpenDialog[] = [];

  constructor() {
    inject(Session).ending.subscribe(() => {
      for (const one of [...this.open].reverse()) one.drop();
    });
    addEventListener('beforeunload', event => {
      if (this.open.some(one => one.holds())) event.preventDefault();
    });
  }

  add(dialog: OpenDialog): void {
    this.open.push(dialog);
  }

  remove(dialog: OpenDialog): void {
    this.open.splice(this.open.indexOf(dialog), 1);
  }

  /** Closes all, the one on top first; false when somebody goes on with one. */
  async leave(): Promise<boolean> {
    for (const one of [...this.open].reverse()) if (!(await one.leave())) return false;
    return true;
  }
}
