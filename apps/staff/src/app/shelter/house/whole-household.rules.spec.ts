import type { Wire } from '../../core/http/api-types';
import { placesInRoom } from './whole-household.rules';

type Guest = Wire['GuestView'];
const RULES = { cotUnder: 3, sharedBedUnder: 4 };

const guest = (personId: string, age: number, sex = 'female'): Guest =>
  ({ personId, age, sex, part: age < 18 ? 'child' : 'head' }) as Guest;
const lying = (...guests: Guest[]): { guest: Guest; placeId: string }[] =>
  guests.map(one => ({ guest: one, placeId: `old ${one.personId ?? ''}` }));
const room = (...places: [id: string, kind: string, besideId?: string][]): Wire['RoomView'] =>
  ({
    places: places.map(([id, kind, besideId = null]) => ({ id, kind, besideId, guest: null })),
  }) as unknown as Wire['RoomView'];
const mother = guest('mother', 30);
const son = guest('son', 9, 'male');
const baby = guest('baby', 1);

describe('a whole household into one room', () => {
  it('has beds, and a cot for whom it is for', () => {
    const into = room(['b1', 'bed'], ['b2', 'bed'], ['c1', 'cot']);
    expect(placesInRoom(lying(mother, son, baby), into, RULES)).toEqual({
      mother: 'b1',
      son: 'b2',
      baby: 'c1',
    });
    expect(placesInRoom(lying(mother, son), room(['b1', 'bed'], ['c1', 'cot']), RULES)).toBeNull();
  });

  it('has a small child beside its mother only when beds are too few, and her in the wide one', () => {
    const into = room(['b1', 'bed'], ['b2', 'bed'], ['half', 'shared', 'b2']);
    expect(placesInRoom(lying(mother, son, baby), into, RULES)).toEqual({
      mother: 'b2',
      son: 'b1',
      baby: 'half',
    });
    expect(placesInRoom(lying(mother, baby), into, RULES)).toEqual({ mother: 'b2', baby: 'b1' });
    expect(placesInRoom(lying(mother, son, guest('girl', 5)), into, RULES)).toBeNull();
  });

  it('leaves who lies there already, and takes nobody’s place', () => {
    const into = room(['b1', 'bed'], ['b2', 'bed'], ['b3', 'bed']);
    const [first, second] = into.places;
    if (first) first.guest = mother;
    if (second) second.guest = guest('stranger', 40);
    const household = [{ guest: mother, placeId: 'b1' }, ...lying(son)];
    expect(placesInRoom(household, into, RULES)).toEqual({ son: 'b3' });
    expect(placesInRoom([...household, ...lying(guest('girl', 12))], into, RULES)).toBeNull();
  });
});
