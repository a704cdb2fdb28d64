import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { hashToken, Keyring, Refusal } from '@baanek/kernel';
import { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { PasswordHasher } from '../sign-in/password.hasher';
import { weaknessOf } from '../sign-in/password.rules';
import { ACCESS_OPTIONS, type AccessOptions } from './options';
import type { DemoAccount, SetUp, WelcomeView } from './setup.dto';

const NO_DEMO: WelcomeView = { demo: false, demoPassword: '', accounts: [] };

/** The first minutes of an installation: its demo accounts, or its first centre and administrator. */
@Injectable()
export class Setup {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(ACCESS_OPTIONS) private readonly options: AccessOptions,
    private readonly keyring: Keyring,
    private readonly hasher: PasswordHasher,
  ) {}

  async welcome(): Promise<WelcomeView> {
    const { demo } = this.options;
    if (!demo) return NO_DEMO;
    const all = await this.source.query<DemoAccount[]>(
      `SELECT login, display_name AS "displayName", roles FROM demo_accounts()`,
    );
    const accounts = demo.logins.flatMap(login => all.filter(account => account.login === login));
    // a database of real centres stays one, however the program was started
    if (accounts.length === 0) return NO_DEMO;
    return { demo: true, demoPassword: demo.password, accounts };
  }

  /** Makes the first centre and its administrator; the link works once and for a day. */
  async complete(command: SetUp): Promise<void> {
    const hash = hashToken(command.token);
    const [open] = await this.source.query<{ open: boolean }[]>(`SELECT setup_target($1) AS open`, [hash]);
    if (!open?.open) throw new Refusal('access.setup_link_invalid');
    const login = command.login.toLowerCase();
    const weakness = weaknessOf(command.password, login);
    if (weakness) throw new Refusal('access.password_weak', [{ field: 'password', rule: weakness }]);
    const centre = newId();
    const [used] = await this.source.query<{ used: boolean }[]>(
      `SELECT setup_use($1, $2, $3, $4, $5, $6, $7, $8, $9) AS used`,
      [
        hash,
        centre,
        command.centreCode,
        command.centreName,
        this.keyring.wrapNew(centre),
        newId(),
        login,
        command.displayName,
        await this.hasher.hash(command.password),
      ],
    );
    if (!used?.used) throw new Refusal('access.setup_link_invalid');
  }
}

/** A one-time token and the statement that lets it in; run by the owner of the database while it has no centre. */
export function newSetupLink(): { token: string; hash: Buffer } {
  const token = randomBytes(24).toString('base64url');
  return { token, hash: hashToken(token) };
}
