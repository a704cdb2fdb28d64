import { DestroyRef, inject, Injectable } from '@angular/core';
import { UserActivity } from '../core/http/user-activity';
import { Session } from '../core/session/session';

const MINUTE = 60_000;
const CHECK_MS = 5_000;
/** How often the session is prolonged while somebody works; typing alone sends no request. */
const PROLONG_MS = 4 * MINUTE;

/** Ends the session when nobody has used the page for 10 minutes at public desks, or 15 elsewhere. */
@Injectable({ providedIn: 'root' })
export class IdleLock {
  private readonly session = inject(Session);
  private readonly activity = inject(UserActivity);

  watch(destroy: DestroyRef): void {
    const roles = this.session.me()?.roles ?? [];
    const limit = (roles.includes('intake') || roles.includes('shelter') ? 10 : 15) * MINUTE;
    let prolonged = Date.now();
    const clock = setInterval(() => {
      if (this.activity.idleFor() >= limit) {
        clearInterval(clock);
        void this.session.lock();
      } else if (!this.activity.isAway() && Date.now() - prolonged >= PROLONG_MS) {
        prolonged = Date.now();
        void this.session.prolong();
      }
    }, CHECK_MS);
    destroy.onDestroy(() => {
      clearInterval(clock);
    });
  }
}
