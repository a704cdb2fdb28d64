import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 25;

/** Somebody else who asks the same server for something small, again and again. */
export class Bystander {
  private readonly port: number;
  private longest = 0;
  private leaving = false;
  private readonly asking: Promise<void>;

  constructor(port: number) {
    this.port = port;
    this.asking = this.ask();
  }

  /** The longest it waited, in milliseconds. */
  async leave(): Promise<number> {
    this.leaving = true;
    await this.asking;
    return Math.round(this.longest);
  }

  private async ask(): Promise<void> {
    while (!this.leaving) {
      const began = performance.now();
      await (await fetch(`http://127.0.0.1:${this.port}/api/health/live`)).text();
      this.longest = Math.max(this.longest, performance.now() - began);
      await pause(EVERY_MS);
    }
  }
}
