import { compareCosts, CostScale, type FullCost, type PartInRoom, unitsOf } from './cost-tiers';
import { profileOf } from './profile';

const RULES = { boysApartFrom: 12, cotUnder: 3, sharedBedUnder: 5, smallUnder: 6, sharedRooms: true };
const scale = new CostScale(3, 10);
const NOTHING = scale.unfold(scale.ofWeight(1) + scale.perGroup, 0);
const child = (stepFree: boolean): PartInRoom['part'] =>
  profileOf([{ id: 'child', age: 4, sex: 'female', stepFree }], RULES);
const part = (over: Partial<PartInRoom>): PartInRoom => ({
  room: {
    id: 'room',
    houseId: 'house',
    kind: 'family',
    floor: 2,
    stepFree: false,
    adjoining: [],
    closed: [],
    places: [],
  },
  part: child(false),
  others: { size: 0, small: 0 },
  wantsQuiet: false,
  ...over,
});

describe('tiers of cost', () => {
  const costOf = (over: Partial<PartInRoom>): FullCost =>
    scale.unfold(scale.ofWeight(1) + scale.perGroup + scale.ofPart(part(over)), 0);

  it('are counted in the room of a part', () => {
    expect(costOf({ part: child(true) })).toMatchObject({ stairs: 1, alone: 1, noisy: 0 });
    expect(costOf({ wantsQuiet: true })).toMatchObject({ stairs: 0, alone: 1, noisy: 1 });
    // three strangers of whom one is small: every pair has a small child
    expect(costOf({ others: { size: 3, small: 1 } })).toMatchObject({ strangers: 3 });
  });

  it('fold into one number and out of it', () => {
    expect(NOTHING).toMatchObject({ weight: 1, split: 0, apartRooms: 0, stairs: 0, waste: 0, alone: 0 });
    const folded = scale.ofWeight(2) + 2 * scale.perGroup + scale.ofPart(part({ part: child(true) }));
    expect(scale.unfold(folded, 4)).toMatchObject({
      weight: 2,
      split: 1,
      apartRooms: 1,
      stairs: 1,
      waste: 4,
      alone: 1,
    });
  });

  it('weigh more than everything after them', () => {
    const worst = scale.ofPart(part({ others: { size: 10, small: 10 }, wantsQuiet: true }));
    expect(scale.perGroup).toBeGreaterThan(worst);
    expect(scale.ofPart(part({ part: child(true) }))).toBeGreaterThan(worst);
    expect(scale.ofWeight(1)).toBeGreaterThan(3 * scale.perGroup + worst);
  });

  it('are compared in their order', () => {
    expect(compareCosts({ ...NOTHING, stairs: 1 }, { ...NOTHING, waste: 9, strangers: 9 })).toBeGreaterThan(
      0,
    );
    expect(compareCosts({ ...NOTHING, waste: 1 }, { ...NOTHING, strangers: 9 })).toBeGreaterThan(0);
    expect(compareCosts(NOTHING, { ...NOTHING })).toBe(0);
  });

  it('weigh a move more than all guests, and a guest more than all rooms', () => {
    const { guest, move } = unitsOf(5, 40);
    expect(guest).toBeGreaterThan(5);
    expect(move).toBeGreaterThan(40 * guest);
  });
});
