import { inject, Injectable } from '@angular/core';
import { SessionClient } from '../clients/access/session.client';
import { Session } from '../session/session';

const PREFIX = 'baanek-draft-';

/**
 * Keeps what is being typed across a lost connection, a crash or a closed lid. It is stored in the browser, encrypted
 * (AES-256-GCM) under a key that the server holds for this user, so that the next user here can neither read nor replace it,
 * and under a name that the server gives this user, from which nobody learns who it is.
 */
@Injectable({ providedIn: 'root' })
export class Drafts {
  private readonly client = inject(SessionClient);
  private readonly session = inject(Session);
  /** By place, the last thing that was asked to be kept there. */
  private readonly latest = new Map<string, symbol>();
  private opened: { owner: string; key: Promise<CryptoKey> } | undefined;

  async save(name: string, value: unknown): Promise<void> {
    if (!this.session.me()) return; // signed out meanwhile: nobody could open it
    const place = this.place(name); // she may be signed out by the time it is sealed
    const saving = Symbol(name);
    this.latest.set(place, saving);
    const key = await this.key();
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain);
    if (this.latest.get(place) !== saving) return; // saved again or dropped while it was sealed
    localStorage.setItem(place, [iv, new Uint8Array(sealed)].map(toText).join('.'));
  }

  /** The draft kept under this name, or null. */
  async load<T>(name: string): Promise<T | null> {
    const [iv, sealed] = (localStorage.getItem(this.place(name)) ?? '').split('.').map(toBytes);
    if (!iv || !sealed) return null;
    try {
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await this.key(), sealed);
      return JSON.parse(new TextDecoder().decode(plain)) as T;
    } catch {
      return null; // encrypted with a key that the server no longer holds
    }
  }

  /** Whether anything half typed of this user is kept here. */
  hasAny(): boolean {
    return Object.keys(localStorage).some(key => key.startsWith(this.place('')));
  }

  remove(name: string): void {
    this.latest.delete(this.place(name));
    localStorage.removeItem(this.place(name));
  }

  /** Tells when another tab of this browser keeps something under the name, or takes it away; until the answer is called. */
  watch(name: () => string, changed: () => void): () => void {
    const heard = ({ key }: StorageEvent): void => {
      if (key === this.place(name())) changed();
    };
    addEventListener('storage', heard);
    return () => {
      removeEventListener('storage', heard);
    };
  }

  private key(): Promise<CryptoKey> {
    const owner = this.owner();
    if (this.opened?.owner === owner) return this.opened.key;
    const key = this.client
      .draftKey()
      .then(({ key }) =>
        crypto.subtle.importKey('raw', toBytes(key), 'AES-GCM', false, ['encrypt', 'decrypt']),
      );
    const opened = { owner, key };
    this.opened = opened;
    key.catch(() => {
      if (this.opened === opened) this.opened = undefined; // who waits is told; the next one asks again
    });
    return key;
  }

  private place(name: string): string {
    return `${PREFIX}${this.owner()}-${name}`;
  }

  private owner(): string {
    return this.session.me()?.drafts ?? 'nobody';
  }
}

const toText = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), sign => sign.charCodeAt(0));
