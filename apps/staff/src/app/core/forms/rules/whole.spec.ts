import { whole } from './whole';

describe('a whole number', () => {
  it.each(['5', '720', ' 60 '])('may be %p', text => {
    expect(whole(text, 5, 720)).toBeNull();
  });

  it.each(['', '4', '721', '9999', '6.5', '6e1', 'час'])('is not %p, and what it may be is said', text => {
    expect(whole(text, 5, 720)).toEqual({ kind: 'between', limit: '5…720' });
  });

  it('may be below nought where its bounds are', () => {
    expect([whole('-1', -1, 30), whole('-2', -1, 30)]).toEqual([null, { kind: 'between', limit: '-1…30' }]);
  });
});
