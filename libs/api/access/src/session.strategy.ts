import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  isAttended,
  KnownSessions,
  type Principal,
  principalOf,
  sessionHash,
  type SessionRow,
  type SignedRequest,
} from '@baanek/kernel';
import { Strategy } from 'passport-custom';
import { DataSource } from 'typeorm';

/**
 * Finds who a session cookie belongs to, at every request: a dismissed worker is out at the next one. Only what a
 * person asks for keeps the session alive. Of a request whose transaction proves it, what was known a moment ago does.
 */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly known: KnownSessions,
  ) {
    super();
  }

  async validate(request: SignedRequest): Promise<Principal | false> {
    const hash = sessionHash(request);
    if (!hash) return false;
    const attended = isAttended(request);
    const guess = request.proves ? this.known.guess(hash, attended) : undefined;
    if (guess) {
      request.unproven = hash;
      return guess;
    }
    const [row] = await this.source.query<SessionRow[]>(`SELECT * FROM session_use($1, $2)`, [
      hash,
      attended,
    ]);
    if (!row) return false;
    const principal = principalOf(row);
    this.known.keep(hash, attended, principal);
    return principal;
  }
}
