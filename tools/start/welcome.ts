/** The accounts of the demo, as its program tells them; none where the database is somebody's own. */
export interface DemoAccounts {
  password: string;
  accounts: { login: string; displayName: string }[];
}

/** What stands on the console once the server answers. */
export function welcome(address: string, demo: DemoAccounts | null, setupToken: string | null): string {
  const lines = ['', `Baanek is running: ${address}`];
  if (setupToken) {
    lines.push(
      '',
      'There is no centre yet. Open this link within a day to make the first one (it works once):',
    );
    lines.push(`  ${address}/setup#${setupToken}`);
  } else if (demo?.accounts.length) {
    lines.push('', 'This is the demo: everybody in it is invented. Sign in as', '');
    for (const { login, displayName } of demo.accounts)
      lines.push(`  ${login.padEnd(12)} ${demo.password}   ${displayName}`);
    lines.push('', 'For a real installation, start with BAANEK_DEMO=off (it keeps a database of its own).');
  }
  return [...lines, '', 'Stop with Ctrl+C.', ''].join('\n');
}
