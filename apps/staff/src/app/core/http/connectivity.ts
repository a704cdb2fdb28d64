import { Injectable, signal } from '@angular/core';
import { Subject } from 'rxjs';

const LOOK_MS = 3_000;

/** Whether the server and its database can be reached. While they cannot, it checks again every few seconds. */
@Injectable({ providedIn: 'root' })
export class Connectivity {
  private readonly out = signal(false);
  /** The check that is running; connections that break together share it. */
  private asked: Promise<boolean> | null = null;
  readonly isLost = this.out.asReadonly();
  /** Emits when the server can be reached again. */
  readonly restored = new Subject<void>();

  constructor() {
    addEventListener('offline', () => {
      this.verify();
    });
  }

  /** Records that a call was answered. */
  answered(): void {
    if (!this.out()) return;
    this.out.set(false);
    this.restored.next();
  }

  /** Records that the server or its database could not be reached. */
  unanswered(): void {
    if (this.out()) return;
    this.out.set(true);
    this.look();
  }

  /** Checks the server after a live connection broke, because connections also break for other reasons. */
  verify(): void {
    if (this.out()) return; // a check is already scheduled
    void this.ready().then(ok => {
      if (!ok) this.unanswered();
    });
  }

  private look(): void {
    setTimeout(() => {
      if (!this.out()) return;
      void this.ready().then(ok => {
        if (ok) this.answered();
        else this.look();
      });
    }, LOOK_MS);
  }

  /** Sends no cookie, so that the check keeps no session alive. */
  private ready(): Promise<boolean> {
    this.asked ??= fetch('/api/health/ready', { credentials: 'omit' })
      .then(
        ({ ok }) => ok,
        () => false,
      )
      .finally(() => {
        this.asked = null;
      });
    return this.asked;
  }
}
