import { DestroyRef, inject, Injectable } from '@angular/core';
import { UserActivity } from '../core/session/user-activity';
import { Session } from '../core/session/session';

const MINUTE = 60_000;
const CHECK_MS = 5_000;
/** Typing alone asks the server nothing: the session is prolonged this often while somebody is at it. */
const PROLONG_MS = 4 * MINUTE;

/** Ends the session when nobody has touched the page for as long as it may sleep: 10 minutes at public desks, else 15. */
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
