/** What a package-lock.json says of one package. */
export interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  inBundle?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** What of package.json the lock repeats. */
export type Wanted = Pick<Locked, 'dependencies' | 'devDependencies' | 'optionalDependencies'>;

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/**
 * Why `npm ci` would refuse this lock on another machine, whom it would call there, or what it would take unseen;
 * empty for a sound one.
 */
export function faultsOf(packages: Record<string, Locked>, wanted: Wanted = packages[''] ?? {}): string[] {
  const faults: string[] = [];
  for (const [place, entry] of Object.entries(packages)) {
    const name = place || 'package.json';
    if ('resolved' in entry && !entry.link) faults.push(`${name}: an address is recorded`);
    if (place && !entry.link && !entry.inBundle && !entry.integrity) faults.push(`${name}: no integrity`);
    for (const [needed, range] of Object.entries({ ...entry.dependencies, ...entry.optionalDependencies })) {
      const found = nearest(packages, place, needed);
      if (!found) faults.push(`${name}: ${needed} is missing`);
      else if (EXACT.test(range) && found.version !== range)
        faults.push(`${name}: ${needed} is not ${range}`);
    }
  }
  return [...faults, ...driftOf(packages[''] ?? {}, wanted)];
}

/** Where package.json was edited and the lock was not, and versions that are not exact. */
function driftOf(root: Wanted, wanted: Wanted): string[] {
  return KINDS.flatMap(kind => {
    const [locked, asked] = [root[kind] ?? {}, wanted[kind] ?? {}];
    const names = [...new Set([...Object.keys(locked), ...Object.keys(asked)])];
    const stale = names.filter(name => locked[name] !== asked[name]);
    const loose = Object.keys(asked).filter(name => !EXACT.test(asked[name] ?? ''));
    return [
      ...stale.map(name => `package.json: ${name} is not what the lock was made for`),
      ...loose.map(name => `package.json: ${name} is not an exact version`),
    ];
  });
}

/** The package Node would load by this name from this place. */
function nearest(packages: Record<string, Locked>, place: string, name: string): Locked | undefined {
  for (let base = place; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const found = packages[`${base ? `${base}/` : ''}node_modules/${name}`];
    if (found || !base) return found;
  }
}
