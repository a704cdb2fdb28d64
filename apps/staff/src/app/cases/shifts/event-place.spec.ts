import { linkOf, placeOf } from './event-place';

const at = '2026-11-23T20:00:00.000Z';

describe('an event of a shift', () => {
  it('leads to the day on which an escort is, by the clock of the country', () => {
    expect(placeOf({ kind: 'escort_today', id: 'x', at })).toMatchObject({
      path: '/escorts',
      query: { day: '2026-11-24' },
    });
  });

  it('is linked to a case or to an appeal, and a stay to neither', () => {
    expect(linkOf({ kind: 'risk_raised', id: 'x', at })).toEqual({ caseId: 'x', appealId: null });
    expect(linkOf({ kind: 'appeal_logged', id: 'x', at })).toEqual({ caseId: null, appealId: 'x' });
    expect(linkOf({ kind: 'arrived', id: 'x', at })).toEqual({ caseId: null, appealId: null });
  });
});
