import { Injectable, signal } from '@angular/core';
import { Subject } from 'rxjs';

const LOOK_MS = 3_000;

/** Whether the server and its database can be reached. While they cannot, it looks for them by itself. */
@Injectable({ providedIn: 'root' })
export class Reach {
  private readonly out = signal(false);
  readonly lost = this.out.asReadonly();
  /** They are there again. */
  readonly back = new Subject<void>();

  /** A call was answered. */
  found(): void {
    if (!this.out()) return;
    this.out.set(false);
    this.back.next();
  }

  /** A call was not answered, or not by our server, or its database is away. */
  missed(): void {
    if (this.out()) return;
    this.out.set(true);
    this.look();
  }

  /** Asks without a cookie: looking keeps no session alive. */
  private look(): void {
    setTimeout(() => {
      if (!this.out()) return;
      fetch('/api/health/ready', { credentials: 'omit' }).then(
        ({ ok }) => {
          if (ok) this.found();
          else this.look();
        },
        () => {
          this.look();
        },
      );
    }, LOOK_MS);
  }
}
