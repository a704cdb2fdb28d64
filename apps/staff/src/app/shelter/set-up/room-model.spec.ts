import type { Wire } from '../../core/http/api-types';
import { placesOf, fieldsOf, NEW_ROOM, roomAsTyped, wholeNumber } from './room-model';

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
    const view = { ...fieldsOf(typed), doors: ['a'], places } as unknown as Wire['RoomView'];
    expect(roomAsTyped(view)).toEqual({ ...typed, doors: ['a'] });
  });

  it('takes whole numbers within their bounds', () => {
    const floor = wholeNumber(-1, 30);
    expect(['-1', '30'].map(text => floor({ value: () => text }))).toEqual([null, null]);
    expect(['31', '1.5', '', 'x'].map(text => floor({ value: () => text })?.kind)).toEqual(
      Array(4).fill('number'),
    );
  });
});
