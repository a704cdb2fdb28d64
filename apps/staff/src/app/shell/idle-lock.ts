import { DestroyRef, inject, Injectable } from '@angular/core';
import { Presence } from '../core/presence';
import { Session } from '../core/session';

const MINUTE = 60_000;
const CHECK_MS = 5_000;

/** Ends the session when nobody has touched the page for as long as it may sleep: 10 minutes at public desks, else 15. */
@Injectable({ providedIn: 'root' })
export class IdleLock {
  private readonly session = inject(Session);
  private readonly presence = inject(Presence);

  watch(destroy: DestroyRef): void {
    const roles = this.session.me()?.roles ?? [];
    const limit = (roles.includes('intake') || roles.includes('shelter') ? 10 : 15) * MINUTE;
    const clock = setInterval(() => {
      if (this.presence.idle() < limit) return;
      clearInterval(clock);
      void this.session.lock();
    }, CHECK_MS);
    destroy.onDestroy(() => {
      clearInterval(clock);
    });
  }
}
