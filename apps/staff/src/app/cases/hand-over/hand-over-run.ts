import { computed, signal } from '@angular/core';
import type { CasePart } from '@baanek/contracts';
import { asProblem, type Problem } from '../../core/http/problem';
import type { Versioned, Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';

type Outlook = Wire['HandOverOutlook'];
type Handed = Wire['HandedOver'];

/** What sends one case on its way, and what takes a part from a colleague where nobody had it before. */
export interface HandOverSender {
  handOver(seen: Versioned, body: Wire['HandOverCase'], key: string): Promise<Handed>;
  release(seen: Versioned, workerId: string): Promise<unknown>;
}

/** Many cases handed over one by one: each is done or left as it is, and what was done can be taken back. */
export class HandOverRun {
  private readonly attempts = signal(0);
  private readonly results = signal<readonly { outlook: Outlook; handed: Handed }[]>([]);
  private readonly failures = signal<readonly { id: string; problem: Problem }[]>([]);
  private readonly running = signal(false);
  private readonly wanted = signal(0);
  /** One for each case: what is sent again is done once. */
  private readonly keys = new Map<string, string>();

  readonly isRunning = this.running.asReadonly();
  /** How many were tried, done or not, and of how many. */
  readonly tried = this.attempts.asReadonly();
  readonly total = this.wanted.asReadonly();
  readonly handed = this.results.asReadonly();
  readonly failed = this.failures.asReadonly();
  private readonly returned = signal(false);
  /** Everything that was handed over was given back. */
  readonly isBack = computed(() => this.returned() && this.results().length === 0);

  constructor(
    private readonly sender: HandOverSender,
    private readonly part: CasePart,
    private readonly toId: string,
  ) {}

  async handOver(outlooks: readonly Outlook[], along: boolean): Promise<void> {
    await this.each(outlooks, async outlook => {
      const { id, fromId } = outlook;
      const appointments = along ? outlook.appointments : [];
      const body = { part: this.part, fromId, toId: this.toId, appointments };
      const handed = await this.sender.handOver(outlook, body, this.keyOf(id));
      this.results.update(all => [...all, { outlook, handed }]);
    });
  }

  /** Gives back what was handed over, with the appointments that went along. */
  async takeBack(): Promise<void> {
    this.returned.set(true);
    await this.each(
      this.results().map(({ outlook, handed }) => ({ id: handed.id, outlook, handed })),
      async ({ id, outlook, handed }) => {
        const { appointments, workerId } = handed;
        if (outlook.fromId === null) await this.sender.release(handed, workerId);
        else {
          const body = { part: this.part, fromId: this.toId, toId: outlook.fromId, appointments };
          await this.sender.handOver(handed, body, this.keyOf(`back ${id}`));
        }
        this.results.update(all => all.filter(one => one.handed.id !== id));
      },
    );
  }

  private async each<One extends { id: string }>(
    all: readonly One[],
    work: (one: One) => Promise<void>,
  ): Promise<void> {
    this.running.set(true);
    this.failures.set([]);
    this.attempts.set(0);
    this.wanted.set(all.length);
    for (const one of all) {
      try {
        await work(one);
      } catch (error) {
        const problem = asProblem(error);
        this.failures.update(before => [...before, { id: one.id, problem }]);
      }
      this.attempts.update(n => n + 1);
    }
    this.running.set(false);
  }

  private keyOf(what: string): string {
    const key = this.keys.get(what) ?? newKey();
    this.keys.set(what, key);
    return key;
  }
}
