import type { Wire } from '../../core/http/api-types';
import { drawn, fieldsOf, NEW_ROOM, typedOf, whole } from './room-model';

describe('a room as it is typed', () => {
  it('is drawn bed by bed, the child’s half beside its bed', () => {
    expect(drawn({ ...NEW_ROOM, beds: '2', shared: '1', cots: '1' })).toEqual([
      'bed',
      'shared',
      'bed',
      'cot',
    ]);
  });

  it('is drawn as far as it is typed', () => {
    expect(drawn({ ...NEW_ROOM, beds: '', cots: 'x' })).toEqual([]);
  });

  it('comes back from the house as it was sent', () => {
    const typed = { ...NEW_ROOM, number: '7', beds: '3', shared: '1', cots: '2', accessible: true };
    const places = drawn(typed).map(kind => ({ kind }));
    const view = { ...fieldsOf(typed), doors: ['a'], places } as unknown as Wire['RoomView'];
    expect(typedOf(view)).toEqual({ ...typed, doors: ['a'] });
  });

  it('takes whole numbers within their bounds', () => {
    const floor = whole(-1, 30);
    expect(['-1', '30'].map(text => floor({ value: () => text }))).toEqual([null, null]);
    expect(['31', '1.5', '', 'x'].map(text => floor({ value: () => text })?.kind)).toEqual(
      Array(4).fill('number'),
    );
  });
});
