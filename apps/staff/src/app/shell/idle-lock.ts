import { DestroyRef, inject, Injectable } from '@angular/core';
import { Session } from '../core/session';

const MINUTE = 60_000;
const CHECK_MS = 5_000;
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Closes the screen when nobody has touched it for as long as the session may sleep: 10 minutes at public desks, else 15. */
@Injectable({ providedIn: 'root' })
export class IdleLock {
  private readonly session = inject(Session);

  watch(destroy: DestroyRef): void {
    let touched = Date.now();
    const touch = (): void => {
      touched = Date.now();
    };
    for (const sign of SIGNS) document.addEventListener(sign, touch, { passive: true });
    const roles = this.session.me()?.roles ?? [];
    const limit = (roles.includes('intake') || roles.includes('shelter') ? 10 : 15) * MINUTE;
    const clock = setInterval(() => {
      if (Date.now() - touched >= limit) void this.session.leave('idle');
    }, CHECK_MS);
    destroy.onDestroy(() => {
      clearInterval(clock);
      for (const sign of SIGNS) document.removeEventListener(sign, touch);
    });
  }
}
