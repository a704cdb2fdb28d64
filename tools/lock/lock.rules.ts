/** What a package-lock.json says of one package. */
export interface Locked {
  version?: string;
  resolved?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

/** Why `npm ci` would refuse this lock on another machine, or whom it would call there; empty for a sound one. */
export function faultsOf(packages: Record<string, Locked>): string[] {
  const faults: string[] = [];
  for (const [place, entry] of Object.entries(packages)) {
    if (entry.resolved && !entry.link) faults.push(`${place}: an address is recorded`);
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = nearest(packages, place, name);
      if (!found) faults.push(`${place || 'package.json'}: ${name} is missing`);
      else if (/^\d/.test(range) && found.version !== range) faults.push(`${place}: ${name} is not ${range}`);
    }
  }
  return faults;
}

/** The package Node would load by this name from this place. */
function nearest(packages: Record<string, Locked>, place: string, name: string): Locked | undefined {
  for (let base = place; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const found = packages[`${base ? `${base}/` : ''}node_modules/${name}`];
    if (found || !base) return found;
  }
}
