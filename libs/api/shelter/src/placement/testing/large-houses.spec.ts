import { findPlaces } from '../find-places';
import { violations } from '../violations';
import { whoFits } from '../who-fits';
import { Drawing } from './drawing';
import { largeQuestion } from './large-houses';
import { yearOf } from './year';

const SCALE = { houses: 2, places: 60, guests: 40, sharedRooms: true, asking: 7 };

describe('houses of sixty places', () => {
  it.each([1, 2, 3, 4, 5])('get proposals that break no rule, house %i', seed => {
    const question = largeQuestion(new Drawing(seed), SCALE);
    const answer = findPlaces(question);
    const proposals = answer.kind === 'fits' ? answer.proposals : [];
    expect(proposals.length).toBeGreaterThan(0);
    for (const { placed } of proposals) expect(violations(question, placed)).toEqual([]);
  });

  it('never take a larger family with less', () => {
    const { household: _, ...house } = largeQuestion(new Drawing(1), { ...SCALE, houses: 1 });
    const order = ['one_room', 'adjoining', 'apart', 'moves', 'none'];
    const ranks = whoFits(house).map(({ fit }) => order.indexOf(fit));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('take more families of the same year than first fit does', () => {
    const { ours, firstFit } = yearOf(new Drawing(0), 16);
    expect(ours).toBeGreaterThan(firstFit);
  });
});
