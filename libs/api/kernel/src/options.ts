import type { FieldFault } from './errors/refusal';

/** What the application tells the kernel; `apps/api` reads it from the environment. */
export interface KernelOptions {
  databaseUrl: string;
  /** Connections to the database that requests share. */
  poolSize: number;
  /** 64 hexadecimal digits in a file only its owner can read. */
  rootKeyFile: string;
  /** False in tests and one-off programs. */
  runsJobs: boolean;
  /**
   * Looks at the schema through `query` and names the objects that are not what the program expects: `field` is the
   * object, `rule` says whether it is `missing`, `unexpected` or `different`. Empty where the schema is right.
   */
  schemaFaults: (query: (sql: string) => Promise<unknown>) => Promise<readonly FieldFault[]>;
}

export const KERNEL_OPTIONS = Symbol('kernel options');
