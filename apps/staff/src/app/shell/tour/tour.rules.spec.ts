import { reachOf, type Role, ROLES } from '@baanek/contracts';
import { AREAS } from '../navigation/areas';
import { placeOf, tourOf } from './tour.rules';

describe('the tour', () => {
  it.each(ROLES)('of %s is three to six steps, of areas that she has', role => {
    const steps = tourOf([role]);
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(6);
    const own = AREAS.filter(({ permission }) => reachOf([role], permission) !== null).map(
      ({ path }) => path,
    );
    const shown = steps.flatMap(({ at }) => /^bk-navigation-rail a\[href="([^"]+)"/.exec(at)?.[1] ?? []);
    expect(shown.filter(path => !own.includes(path))).toEqual([]);
  });

  it('of somebody with several roles shows each thing once', () => {
    const roles: Role[] = ['intake', 'counsellor', 'lawyer'];
    const ids = tourOf(roles).map(({ id }) => id);
    expect(ids).toEqual(['today', 'newAppeal', 'cases', 'escorts', 'find', 'privacy', 'help']);
  });

  it('names the areas as the menu does', () => {
    const names = AREAS.map(({ name }) => name);
    const titles = ROLES.flatMap(role => tourOf([role])).map(({ title }) => title);
    expect(titles.filter(title => title.startsWith('nav.') && !names.includes(title))).toEqual([]);
  });
});

describe('the card of the tour', () => {
  const screen = { width: 1366, height: 768 };
  const card = { width: 360, height: 180 };

  it('stands to the right of an area of the menu, and never below the screen', () => {
    expect(placeOf({ left: 12, right: 224, top: 700, bottom: 744 }, card, screen)).toEqual({
      left: 240,
      top: 572,
    });
  });

  it('covers nothing of what it points at in a window that is low', () => {
    const button = { left: 430, right: 660, top: 150, bottom: 194 };
    const { left, top } = placeOf(button, card, { width: 683, height: 384 });
    const apart = left >= button.right || left + card.width <= button.left;
    expect(apart || top >= button.bottom || top + card.height <= button.top).toBe(true);
  });

  it('stands under what is in the bar at the top, and never beyond the edge', () => {
    expect(placeOf({ left: 1290, right: 1334, top: 8, bottom: 52 }, card, screen)).toEqual({
      left: 990,
      top: 68,
    });
  });
});
