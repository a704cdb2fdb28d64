import { Injectable } from '@angular/core';

const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const AWAY_MS = 60_000;

/** When the page was last used. */
@Injectable({ providedIn: 'root' })
export class UserActivity {
  private touched = Date.now();

  constructor() {
    const touch = (): void => {
      this.touched = Date.now();
    };
    for (const sign of SIGNS) document.addEventListener(sign, touch, { passive: true, capture: true });
  }

  /** Milliseconds since the last input. */
  idleFor(): number {
    return Date.now() - this.touched;
  }

  /** Nobody has used the page for a minute, so its requests are not made by a person. */
  isAway(): boolean {
    return this.idleFor() >= AWAY_MS;
  }
}
