import type { INestApplicationContext, Type } from '@nestjs/common';
import { type Role, sideOf } from '@baanek/contracts';
import { Clock, Database, type Principal } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { Random } from './random';

export interface Colleague {
  login: string;
  displayName: string;
  roles: readonly Role[];
}

/** What the stories of the demo are told with: services, a clock that travels, one principal per role. */
export class DemoWorld {
  readonly random = new Random(2026);
  readonly now = new Date();
  private at = this.now;
  private readonly people = new Map<string, Principal>();

  constructor(
    private readonly app: INestApplicationContext,
    readonly centreId: string,
  ) {
    app.get(Clock).now = () => this.at;
  }

  get<T>(service: Type<T>): T {
    return this.app.get(service, { strict: false });
  }

  /** Knows a colleague by login from here on; answers the id to store. */
  introduce({ login, roles }: Colleague): string {
    const staffId = newId();
    const side = sideOf(roles);
    this.people.set(login, {
      staffId,
      centreId: this.centreId,
      sessionId: newId(),
      roles,
      side,
      mustChangePassword: false,
    });
    return staffId;
  }

  who(login: string): Principal {
    const principal = this.people.get(login);
    if (!principal) throw new Error(`nobody signs in as ${login}`);
    return principal;
  }

  /** One request of this colleague. */
  as<T>(login: string, work: (by: Principal) => Promise<T>): Promise<T> {
    const by = this.who(login);
    return this.get(Database).transaction(by, () => work(by));
  }

  /** Sets the clock to so many days from now, at an hour of Asia/Bishkek. */
  travel(days: number, hour = 10, minute = 0): Date {
    const day = new Date(this.now.getTime() + days * 86_400_000 + 6 * 3_600_000).toISOString().slice(0, 10);
    const pad = (n: number): string => String(n).padStart(2, '0');
    const wanted = new Date(`${day}T${pad(hour)}:${pad(minute)}:00+06:00`);
    this.at = wanted < this.now ? wanted : this.now;
    return wanted;
  }

  today(): string {
    return this.get(Clock).today();
  }
}
