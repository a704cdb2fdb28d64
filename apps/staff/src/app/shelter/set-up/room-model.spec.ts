import type { Wire } from '../../core/http/api-types';
import {
  fieldsOf,
  mostAlike,
  NEW_ROOM,
  nextNumber,
  placesOf,
  roomAsTyped,
  seriesOf,
  takenNumber,
  wholeNumber,
} from './room-model';

describe('a room as it is typed', () => {
  it('is placesOf bed by bed, the child’s half beside its bed', () => {
    expect(placesOf({ ...NEW_ROOM, beds: '2', shared: '1', cots: '1' })).toEqual([
      'bed',
      'shared',
      'bed',
      'cot',
    ]);
  });

  it('is drawn as far as it is typed', () => {
    expect(placesOf({ ...NEW_ROOM, beds: '', cots: 'x' })).toEqual([]);
  });

  it('comes back from the house as it was sent', () => {
    const typed = { ...NEW_ROOM, number: '7', beds: '3', shared: '1', cots: '2', accessible: true };
    const places = placesOf(typed).map(kind => ({ kind }));
    const view = { ...fieldsOf(typed), doors: ['a'], places } as unknown as Wire['DrawnRoom'];
    expect(roomAsTyped(view)).toEqual({ ...typed, doors: ['a'] });
  });

  it('takes whole numbers within their bounds', () => {
    const floor = wholeNumber(-1, 30);
    expect(['-1', '30'].map(text => floor({ value: () => text }))).toEqual([null, null]);
    expect(['31', '1.5', '', 'x'].map(text => floor({ value: () => text })?.kind)).toEqual(
      Array(4).fill('between'),
    );
  });

  it('is one of several that are alike: their numbers and all their places, a child’s half being none', () => {
    const typed = { ...NEW_ROOM, number: '101', alike: '15', beds: '2', cots: '1', shared: '1' };
    expect(seriesOf(typed)).toEqual({ from: 101, to: 115, count: 15, places: 45 });
    for (const over of [{ alike: '1' }, { alike: '61' }, { number: '' }, { beds: 'x' }])
      expect(seriesOf({ ...typed, ...over })).toBeNull();
  });

  it('gets no number that another has, nor one past the last', () => {
    const rooms = [{ number: 5 }, { number: 3 }, { number: 4 }];
    expect(takenNumber({ ...NEW_ROOM, number: '3' }, rooms)).toBe(3);
    expect(takenNumber({ ...NEW_ROOM, number: '1', alike: '4' }, rooms)).toBe(3);
    expect(takenNumber({ ...NEW_ROOM, number: '6', alike: '4' }, rooms)).toBeNull();
    expect(nextNumber(3, rooms)).toBe(6);
    expect([mostAlike('1'), mostAlike('990'), mostAlike('x')]).toEqual([60, 10, 60]);
  });
});
