import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { Session } from '../core/session/session';

const THEMES = ['system', 'light', 'dark'] as const;
type Name = (typeof THEMES)[number];
const ICONS: Record<Name, string> = { system: 'monitor', light: 'sun', dark: 'moon' };

/** The theme: light, dark or that of the system; a setting of the user. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly session = inject(Session);
  private readonly chosen = signal<Name | null>(null);

  readonly current = computed<Name>(() => {
    const own = this.session.me()?.theme;
    return this.chosen() ?? THEMES.find(name => name === own) ?? 'system';
  });
  readonly icon = computed(() => ICONS[this.current()]);

  constructor() {
    effect(() => {
      const name = this.current();
      if (name === 'system') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = name;
    });
  }

  /** Goes on to the next; answers how to go back to the one before. */
  next(): () => void {
    const before = this.current();
    this.choose(THEMES[(THEMES.indexOf(before) + 1) % THEMES.length] ?? 'system');
    return () => {
      this.choose(before);
    };
  }

  private choose(theme: Name): void {
    this.chosen.set(theme);
    void this.session.changeSettings({ theme });
  }
}
