/** What the application tells the kernel; `apps/api` reads it from the environment. */
export interface KernelOptions {
  databaseUrl: string;
  /** 64 hexadecimal digits in a file only its owner can read. */
  rootKeyFile: string;
  /** False in tests and one-off programs. */
  runsJobs: boolean;
}

export const KERNEL_OPTIONS = Symbol('kernel options');
