import { Injectable, signal } from '@angular/core';
import { Subject } from 'rxjs';
import { withTimeLimit } from './time-limit';

const CHECK_MS = 3_000;
/** The server answers a check within two seconds; a line that swallows it is none. */
const ANSWER_MS = 10_000;

/** Whether the server and its database can be reached. While they cannot, it checks again every few seconds. */
@Injectable({ providedIn: 'root' })
export class Connectivity {
  private readonly lost = signal(false);
  /** The check that is running; connections that break together share it. */
  private check: Promise<boolean> | null = null;
  readonly isLost = this.lost.asReadonly();
  /** Emits when the server can be reached again. */
  readonly restored = new Subject<void>();

  constructor() {
    addEventListener('offline', () => {
      this.verify();
    });
  }

  /** Records that a call was answered. */
  answered(): void {
    if (!this.lost()) return;
    this.lost.set(false);
    this.restored.next();
  }

  /** Records that the server or its database could not be reached, or that the server failed. */
  unanswered(): void {
    if (this.lost()) return;
    this.lost.set(true);
    this.schedule();
  }

  /** Checks the server after a live connection broke, because connections also break for other reasons. */
  verify(): void {
    if (this.lost()) return; // a check is already scheduled
    void this.ready().then(ok => {
      if (!ok) this.unanswered();
    });
  }

  private schedule(): void {
    setTimeout(() => {
      if (!this.lost()) return;
      void this.ready().then(ok => {
        if (ok) this.answered();
        else this.schedule();
      });
    }, CHECK_MS);
  }

  /** Sends no cookie, so that the check keeps no session alive. */
  private ready(): Promise<boolean> {
    this.check ??= withTimeLimit(ANSWER_MS, signal =>
      fetch('/api/health/ready', { credentials: 'omit', signal }),
    )
      .then(
        ({ ok }) => ok,
        () => false,
      )
      .finally(() => {
        this.check = null;
      });
    return this.check;
  }
}
