import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal, RootKey } from '@baanek/kernel';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's stronger setting: 64 MiB, 3 passes, 1 lane; about 0.1 s of one core. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const AT_ONCE = 2;
const QUEUE = 20;

/** argon2id over HMAC(pepper, password): a stolen table without the root key cannot be guessed at. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | undefined;

  constructor(private readonly root: RootKey) {}

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(this.peppered(password), COST));
  }

  /** False also for a null hash, after the same work: an unknown login takes as long as a wrong password. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const against = stored ?? (await (this.decoy ??= this.hash('no such person')));
    const same = await this.inTurn(() => verify(against, this.peppered(password)));
    return stored !== null && same;
  }

  /** As text: the library takes bytes only where they are UTF-8. */
  private peppered(password: string): string {
    return createHmac('sha256', this.root.pepper).update(password.normalize('NFKC')).digest('base64');
  }

  /** Two hashes at once and a short queue; beyond it the caller is asked to come back. */
  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= QUEUE) throw new Refusal('server.busy', [], 3);
      await new Promise<void>(turn => this.waiting.push(turn));
    } else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
