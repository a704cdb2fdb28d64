import { computed, inject, Injectable } from '@angular/core';
import { Subject } from 'rxjs';
import { Session } from '../session/session';

/** Who has never been shown around is offered it, once and on every computer; the account keeps that. */
@Injectable({ providedIn: 'root' })
export class TourOffer {
  private readonly session = inject(Session);
  private readonly taken = new Subject<void>();

  readonly isOpen = computed(() => this.session.me()?.tourSeen === false);
  /** Somebody wants to be shown around; the frame does it. */
  readonly wanted = this.taken.asObservable();

  take(): void {
    this.taken.next();
  }

  /** Keeps that it was taken or declined. */
  async close(): Promise<void> {
    await this.session.changeSettings({ tourSeen: true });
  }
}
