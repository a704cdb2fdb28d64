import { computed, inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { Permission } from '@baanek/contracts';
import { SessionClient } from '../clients/access/session.client';
import type { Wire } from '../http/api-types';
import { asProblem, Problem } from '../http/problem';
import { Transport } from '../http/transport';

/** Set while somebody is signed in in this browser: spares others a question that can only be answered no. */
const HERE = 'baanek-signed-in';

/** Who is signed in, and what they may do. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly client = inject(SessionClient);
  private readonly router = inject(Router);
  private readonly current = signal<Wire['MeView'] | null>(null);

  readonly me = this.current.asReadonly();
  readonly demo = computed(() => this.current()?.centre.demo ?? false);

  constructor() {
    inject(Transport).signedOut.subscribe(() => {
      if (this.current()) void this.leave('ended');
    });
  }

  may(permission: Permission): boolean {
    return this.current()?.permissions.includes(permission) ?? false;
  }

  /** Asks the server who the cookie belongs to, where somebody has signed in here; nobody is an answer too. */
  async load(): Promise<void> {
    if (!localStorage.getItem(HERE)) return;
    try {
      this.current.set(await this.client.me());
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.current.set(null);
    }
  }

  /** Tells the server that somebody is still at work here; out of connectivity, the page stays as it is. */
  async prolong(): Promise<void> {
    await this.client.me().catch(asProblem);
  }

  async signIn(login: string, password: string): Promise<void> {
    await this.client.signIn({ login, password });
    localStorage.setItem(HERE, 'yes');
    await this.load();
  }

  async signOut(): Promise<void> {
    await this.client.signOut();
    await this.leave();
  }

  /** Leaves a page nobody is at, without waiting for the server to end the session: it may be out of connectivity. */
  async lock(): Promise<void> {
    const ended = this.client.signOut().catch(asProblem); // then it ends there by its own idle time
    await this.leave('idle');
    await ended;
  }

  /** Forgets everything shown and asks to sign in; `why` is told there. */
  async leave(why?: 'ended' | 'idle'): Promise<void> {
    const next = this.router.url;
    this.current.set(null);
    localStorage.removeItem(HERE);
    const comeBack = why && !next.startsWith('/sign-in') ? { next } : {};
    await this.router.navigate(['/sign-in'], { queryParams: { ...comeBack, ...(why ? { why } : {}) } });
  }

  async changeSettings(settings: Wire['ChangeSettings']): Promise<void> {
    if (this.current()) this.current.set(await this.client.changeSettings(settings));
  }
}
