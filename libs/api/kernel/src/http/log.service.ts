import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';

/** The server's log, for what happens outside a request. Codes and ids only. */
@Injectable()
export class Log {
  constructor(private readonly host: HttpAdapterHost) {}

  warn(event: string, facts: Record<string, unknown> = {}): void {
    this.logger()?.warn(facts, event);
  }

  /** Absent where the application runs without a server, as in seeding. */
  private logger(): FastifyBaseLogger | undefined {
    const adapter = this.host.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
    return adapter?.getInstance<Partial<FastifyInstance>>().log;
  }
}
