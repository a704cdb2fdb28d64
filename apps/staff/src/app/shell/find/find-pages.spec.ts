import { PERMISSIONS, reachOf, ROLES } from '@baanek/contracts';
import { ACTIONS, type Door, PAGES } from './find-pages';

describe('the pages and actions that are found', () => {
  const of = (role: (typeof ROLES)[number], doors: readonly Door[]): string[] =>
    doors
      .filter(({ permissions }) => permissions.every(one => reachOf([role], one) !== null))
      .map(({ path }) => path);

  it('are more than the start page for every role', () => {
    for (const role of ROLES) expect(of(role, PAGES)).toEqual(expect.arrayContaining(['/today', '/me']));
  });

  it('are those that the role may open', () => {
    expect(of('shelter', ACTIONS)).toEqual(['/shelter']);
    expect(of('counsellor', PAGES)).toEqual(['/today', '/cases', '/calendar', '/handover', '/me']);
    expect(of('counsellor', ACTIONS)).toEqual(['/calendar']);
    expect(of('director', PAGES)).toContain('/consulting-rooms');
    expect(of('intake', ACTIONS)).toEqual(['/appeals/new', '/calendar', '/escorts/new']);
    expect(of('admin', ACTIONS)).toEqual(['/staff', '/centres']);
  });

  it('need permissions that there are', () => {
    const known = Object.keys(PERMISSIONS);
    for (const { permissions } of [...PAGES, ...ACTIONS])
      for (const one of permissions) expect(known).toContain(one);
  });
});
