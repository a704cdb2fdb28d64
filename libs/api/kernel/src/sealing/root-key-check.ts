import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CannotStart } from '../errors/cannot-start';
import { driverError } from '../errors/constraint-codes';
import { KERNEL_OPTIONS, type KernelOptions } from '../options';
import { anotherKey, RootKey } from './root-key';

const UNDEFINED_FUNCTION = '42883';

/** Lets nothing start on a database that was sealed under another root key than the one at hand. */
@Injectable()
export class RootKeyCheck implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(KERNEL_OPTIONS) private readonly options: KernelOptions,
    private readonly root: RootKey,
  ) {}

  async onModuleInit(): Promise<void> {
    const fits = await this.fits();
    if (fits === false) throw anotherKey(this.options.rootKeyFile);
    if (fits === null)
      throw new CannotStart('the database has no fingerprint of its root key yet: run migrate.mjs first');
  }

  /** Undefined where the schema is older than the fingerprint: such a database is not ready, and `migrate` checks the key. */
  private async fits(): Promise<boolean | null | undefined> {
    try {
      const [row] = await this.source.query<{ fits: boolean | null }[]>(`SELECT root_key_fits($1) AS fits`, [
        this.root.fingerprint,
      ]);
      return row?.fits;
    } catch (error) {
      if (driverError(error).code === UNDEFINED_FUNCTION) return undefined;
      throw error;
    }
  }
}
