import { type Permission, reachOf, type Role } from '@baanek/contracts';

/** What domains have to say, each under the permission without which it is not asked. */
export class PermittedSources<Asked, Found> {
  private readonly sources: { permission: Permission; source: (asked: Asked) => Promise<Found> }[] = [];

  add(permission: Permission, source: (asked: Asked) => Promise<Found>): void {
    this.sources.push({ permission, source });
  }

  /** What each source has that somebody with these roles may be told of, in the order in which they were added. */
  read(roles: readonly Role[], asked: Asked): Promise<Found[]> {
    const theirs = this.sources.filter(({ permission }) => reachOf(roles, permission) !== null);
    return Promise.all(theirs.map(({ source }) => source(asked)));
  }
}
