import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { ReplaySubject } from 'rxjs';

/** How often connections that have fallen idle are looked for while the server ends. */
const LOOK_MS = 50;

/** Tells open streams to end, so that the server can finish the requests it has and close. */
@Injectable()
export class Shutdown implements BeforeApplicationShutdown {
  private readonly subject = new ReplaySubject<void>(1);
  readonly begun = this.subject.asObservable();

  beforeApplicationShutdown(): void {
    this.subject.next();
  }
}

/**
 * Lets no connection outlive its answer once the shutdown has begun: one that is kept alive would hold the server for a
 * minute. An answer says that its connection ends; a stream has said long ago that it stays, so it is closed when it is idle.
 */
export function closeWithAnswers(server: FastifyInstance, shutdown: Shutdown): void {
  let ending = false;
  shutdown.begun.subscribe(() => {
    ending = true;
    const look = setInterval(() => {
      server.server.closeIdleConnections();
    }, LOOK_MS);
    server.server.once('close', () => {
      clearInterval(look);
    });
  });
  server.addHook('onSend', (_, reply, payload, done) => {
    if (ending) void reply.header('connection', 'close');
    done(null, payload);
  });
}
