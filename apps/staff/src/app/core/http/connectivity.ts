import { Injectable, signal } from '@angular/core';
import { Subject } from 'rxjs';

const LOOK_MS = 3_000;

/** Whether the server and its database can be reached. While they cannot, it looks for them by itself. */
@Injectable({ providedIn: 'root' })
export class Connectivity {
  private readonly out = signal(false);
  /** One question for all lines that break at once. */
  private asked: Promise<boolean> | null = null;
  readonly isLost = this.out.asReadonly();
  /** They are there again. */
  readonly restored = new Subject<void>();

  constructor() {
    addEventListener('offline', () => {
      this.verify();
    });
  }

  /** A call was answered. */
  answered(): void {
    if (!this.out()) return;
    this.out.set(false);
    this.restored.next();
  }

  /** A call was not answered, or not by our server, or its database is away. */
  unanswered(): void {
    if (this.out()) return;
    this.out.set(true);
    this.look();
  }

  /** A line broke, which happens to lines: looks whether the server is there all the same. */
  verify(): void {
    if (this.out()) return; // it is being looked for
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

  /** Asks without a cookie: looking keeps no session alive. */
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
