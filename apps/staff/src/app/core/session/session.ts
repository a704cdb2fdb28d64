import { computed, inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Subject } from 'rxjs';
import type { Permission } from '@baanek/contracts';
import { SessionClient } from '../clients/access/session.client';
import type { Wire } from '../http/api-types';
import { asProblem } from '../http/problem';
import { Transport } from '../http/transport';
import { forgetSignIn, signedInHere, watchSignIns } from './signed-in-here';

/** Who is signed in, and what they may do. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly client = inject(SessionClient);
  private readonly router = inject(Router);
  private readonly transport = inject(Transport);
  private readonly current = signal<Wire['MeView'] | null>(null);
  private mark: string | null = null;

  readonly me = this.current.asReadonly();
  /** The session is about to end on this page by itself, while it is still known whose it was. */
  readonly ending = new Subject<void>();
  /** The session that this page was opened with is over, and nobody has said so yet. */
  foundEnded = false;
  readonly demo = computed(() => this.current()?.centre.demo ?? false);

  constructor() {
    this.transport.signedOut.subscribe(() => {
      if (this.current()) void this.leave('ended');
    });
    watchSignIns(mark => {
      if (!this.current() || mark === this.mark) return;
      if (mark === null) void this.leave('ended');
      else {
        this.ending.next(); // or an open dialog would ask whether the page may go
        location.assign('/'); // somebody has signed in since: nothing of the one before may stay on the screen
      }
    });
  }

  may(permission: Permission): boolean {
    return this.current()?.permissions.includes(permission) ?? false;
  }

  /** Loads the user of the session cookie, if somebody has signed in with this browser. */
  async load(): Promise<void> {
    this.mark = signedInHere();
    if (!this.mark) return;
    this.become(null); // or the question who this is would go out in the name of who was here before
    try {
      this.become(await this.client.me());
    } catch (error) {
      this.become(null);
      this.foundEnded = asProblem(error).status === 401;
    }
  }

  /** Keeps the session alive while somebody works without sending anything; a failure changes nothing. */
  async prolong(): Promise<void> {
    await this.client.me().catch(asProblem);
  }

  async signOut(): Promise<void> {
    await this.client.signOut();
    await this.leave();
  }

  /** Leaves the page at once and ends the session in the background, because the server may be out of reach. */
  async lock(): Promise<void> {
    const ended = this.client.signOut().catch(asProblem); // out of reach, the server ends it after its own idle time
    await this.leave('idle');
    await ended;
  }

  /** Clears the user and opens the sign-in page, which explains `why`. */
  async leave(why?: 'ended' | 'idle'): Promise<void> {
    const next = this.router.url;
    if (why) this.ending.next();
    this.become(null);
    forgetSignIn(this.mark);
    const comeBack = why && !next.startsWith('/sign-in') ? { next } : {};
    await this.router.navigate(['/sign-in'], { queryParams: { ...comeBack, ...(why ? { why } : {}) } });
  }

  /** Reads again who this is and where, after what is shown of it was changed. */
  async renew(): Promise<void> {
    if (this.current()) this.current.set(await this.client.me());
  }

  async changeSettings(settings: Wire['ChangeSettings']): Promise<void> {
    if (this.current()) this.current.set(await this.client.changeSettings(settings));
  }

  private become(me: Wire['MeView'] | null): void {
    this.current.set(me);
    this.transport.staffId = me?.id ?? null;
  }
}
