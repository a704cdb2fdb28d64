import { Injectable } from '@angular/core';

const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const AWAY_MS = 60_000;

/** Whether somebody is at this page: when it was last touched. */
@Injectable({ providedIn: 'root' })
export class UserActivity {
  private touched = Date.now();

  constructor() {
    const touch = (): void => {
      this.touched = Date.now();
    };
    for (const sign of SIGNS) document.addEventListener(sign, touch, { passive: true, capture: true });
  }

  /** Milliseconds since the last touch. */
  idleFor(): number {
    return Date.now() - this.touched;
  }

  /** Nobody has touched the page for a minute: what it asks now, it asks by itself. */
  isAway(): boolean {
    return this.idleFor() >= AWAY_MS;
  }
}
