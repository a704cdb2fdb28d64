import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Role } from '@baanek/contracts';
import { hashToken, Refusal, RootKey } from '@baanek/kernel';
import { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { PasswordHasher } from './password.hasher';

const LIFE = '10 hours';
const IDLE = '15 minutes';
/** Desks that visitors can see fall asleep sooner. */
const IDLE_IN_PUBLIC = '10 minutes';

interface Account {
  staff_id: string;
  centre_id: string;
  password_hash: string;
  roles: Role[];
}

/** Signing in and out. Works before there is a principal, through functions of the database owner. */
@Injectable()
export class SignIn {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly hasher: PasswordHasher,
    private readonly root: RootKey,
  ) {}

  /**
   * The account behind a login and password. Wrong ones cost the login a growing delay, and an address where there
   * were many of them a short one; the right one forgives the login, not the address.
   */
  async verify(login: string, password: string, address: string): Promise<Account> {
    const name = login.normalize('NFKC').trim().toLowerCase();
    const keys = { login: this.key(`login ${name}`), address: this.key(`address ${address}`) };
    const [blocked] = await this.source.query<{ until: Date | null }[]>(
      `SELECT auth_blocked_until($1) AS until`,
      [Object.values(keys)],
    );
    if (blocked?.until) {
      const seconds = Math.ceil((blocked.until.getTime() - Date.now()) / 1000);
      throw new Refusal('access.wait', [], Math.max(1, seconds));
    }
    const [account] = await this.source.query<Account[]>(`SELECT * FROM auth_find($1)`, [name]);
    if (!(await this.hasher.matches(account?.password_hash ?? null, password)) || !account) {
      const who = account?.staff_id ?? null;
      await this.source.query(`SELECT auth_failed($1, $2, $3)`, [keys.login, keys.address, who]);
      throw new Refusal('access.wrong_credentials');
    }
    await this.source.query(`SELECT auth_cleared($1)`, [keys.login]);
    return account;
  }

  /** Opens a session and answers its token, which exists nowhere else. */
  async open(account: Pick<Account, 'staff_id' | 'roles'>, agent: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const idle = account.roles.some(role => role === 'intake' || role === 'shelter') ? IDLE_IN_PUBLIC : IDLE;
    await this.source.query(`SELECT session_open($1, $2, $3, $4::interval, $5::interval, $6)`, [
      newId(),
      hashToken(token),
      account.staff_id,
      idle,
      LIFE,
      familyOf(agent),
    ]);
    return token;
  }

  async close(hash: Buffer): Promise<void> {
    await this.source.query(`SELECT session_close($1)`, [hash]);
  }

  /** The keyed digest under which failures are counted, so that neither login nor address is stored. */
  private key(text: string): Buffer {
    return createHmac('sha256', this.root.pepper).update(text).digest();
  }
}

/** Browser and system as one recognises one's own device by; no versions. */
function familyOf(agent: string): string {
  const browser = /Edg\//.test(agent)
    ? 'Edge'
    : /YaBrowser\//.test(agent)
      ? 'Yandex'
      : (/(Firefox|Chrome|Safari)\//.exec(agent)?.[1] ?? 'Program');
  const system = /(Android|iPhone|iPad|Windows|Mac OS|Linux)/.exec(agent)?.[1];
  return system ? `${browser} · ${system}` : browser;
}
