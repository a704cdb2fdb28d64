import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { InjectDataSource } from '@nestjs/typeorm';
import { type Role, sideOf } from '@baanek/contracts';
import { isAttended, type Principal, sessionHash } from '@baanek/kernel';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { DataSource } from 'typeorm';

interface Session {
  session_id: string;
  staff_id: string;
  centre_id: string;
  roles: Role[];
  must_change_password: boolean;
}

/**
 * Finds who a session cookie belongs to, at every request: a dismissed worker is out at the next one. Only what a
 * person asks for keeps the session alive.
 */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  constructor(@InjectDataSource() private readonly source: DataSource) {
    super();
  }

  async validate(request: FastifyRequest): Promise<Principal | false> {
    const hash = sessionHash(request);
    if (!hash) return false;
    const [row] = await this.source.query<Session[]>(`SELECT * FROM session_use($1, $2)`, [
      hash,
      isAttended(request),
    ]);
    return (
      row !== undefined && {
        staffId: row.staff_id,
        centreId: row.centre_id,
        sessionId: row.session_id,
        roles: row.roles,
        side: sideOf(row.roles),
        mustChangePassword: row.must_change_password,
      }
    );
  }
}
