/** What the application tells this domain. */
export interface AccessOptions {
  /** Accounts offered on the sign-in page and their one password; null in a real installation. */
  demo: { password: string; logins: readonly string[] } | null;
}

export const ACCESS_OPTIONS = Symbol('access options');
