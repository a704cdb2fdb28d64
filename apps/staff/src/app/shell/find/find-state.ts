import { computed, Injectable, signal } from '@angular/core';
import type { Found } from './find-model';

/** What the box and the panel under it, which comes later, know of each other. */
@Injectable()
export class FindState {
  /** What is typed. It may be a name, so that it stands nowhere else. */
  readonly text = signal('');
  readonly isOpen = signal(false);
  /** The lines in the order of the arrow keys. */
  readonly lines = signal<readonly Found[]>([]);
  /** The line that Enter opens; none before an arrow or a letter. */
  readonly activeId = signal<string | null>(null);
  readonly active = computed(() => this.lines().find(({ id }) => id === this.activeId()) ?? null);

  /** Past the last line comes the first, and before the first the last. */
  move(by: 1 | -1): void {
    const ids = this.lines().map(({ id }) => id);
    const at = ids.indexOf(this.activeId() ?? '');
    const next = at < 0 && by < 0 ? -1 : (at + by) % ids.length;
    this.activeId.set(ids.at(next) ?? null);
  }

  close(): void {
    this.isOpen.set(false);
    this.text.set('');
    this.activeId.set(null);
    this.lines.set([]);
  }
}
