import { createHmac } from 'node:crypto';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import type { Actor, SignedRequest } from '../access/principal';
import { Database } from '../database/database';
import { Refusal } from '../errors/refusal';
import { Keyring } from '../sealing/keyring';
import { open, seal } from '../sealing/envelope';

const CREATES = 'baanek:creates';
const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The route creates something: it needs an `Idempotency-Key` and, asked again with it, answers the same again. */
export const Creates = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(CREATES, true),
    ApiHeader({ name: 'Idempotency-Key', required: true, description: 'A new UUID per thing to create' }),
    ApiResponse({ status: 422, description: 'idempotency.key_reused' }),
  );

interface Stored {
  request_hash: Buffer;
  status: number | null;
  body: Buffer | null;
}

/** Runs inside the request's transaction: the reply is stored with the work, or neither is. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!this.reflector.get<boolean | undefined>(CREATES, context.getHandler())) return next.handle();
    const http = context.switchToHttp();
    return defer(() => this.once(http.getRequest<SignedRequest>(), http.getResponse<FastifyReply>(), next));
  }

  private async once(request: SignedRequest, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const given = request.headers['idempotency-key'];
    if (typeof given !== 'string' || !KEY.test(given)) throw new Refusal('idempotency.key_required');
    const key = given.toLowerCase(); // as the database writes it: the kept reply is sealed under this name
    const by = this.database.principal;
    const centreKey = await this.keyring.centre(by.centreId);
    const hash = createHmac('sha256', centreKey.request) // of a body that may hold few possible answers
      .update(`${request.method} ${request.url}\0${JSON.stringify(request.body ?? null)}`)
      .digest();
    // A second request with this key waits here until the first has committed or failed.
    const [claimed] = await this.database.prepared<{ key: string }>(
      `INSERT INTO idempotent_reply (staff_id, key, centre_id, request_hash) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING key`,
      [by.staffId, key, by.centreId, hash],
    );
    if (!claimed) return this.again(by, key, hash, reply);
    const body: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
    this.database.send(
      `UPDATE idempotent_reply SET status = $3, body = $4 WHERE staff_id = $1 AND key = $2`,
      [
        by.staffId,
        key,
        reply.statusCode,
        seal(
          centreKey.reply,
          `idempotent_reply/${by.staffId}/${key}`,
          Buffer.from(JSON.stringify(body ?? null)),
        ),
      ],
    );
    return body;
  }

  private async again(by: Actor, key: string, hash: Buffer, reply: FastifyReply): Promise<unknown> {
    const [stored] = await this.database.sql<Stored>(
      `SELECT request_hash, status, body FROM idempotent_reply WHERE staff_id = $1 AND key = $2`,
      [by.staffId, key],
    );
    if (!stored?.body || stored.status === null || !stored.request_hash.equals(hash))
      throw new Refusal('idempotency.key_reused');
    const centreKey = await this.keyring.centre(by.centreId);
    const text = open(centreKey.reply, `idempotent_reply/${by.staffId}/${key}`, stored.body).toString();
    void reply.code(stored.status).header('idempotent-replay', 'true');
    return JSON.parse(text) as unknown;
  }
}
