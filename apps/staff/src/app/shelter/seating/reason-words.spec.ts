import { isDrawback, reasonWords } from './reason-words';

const words = { of: (key: string) => key, count: (key: string, n: number) => `${key}:${n}` };

describe('reasons of a proposal', () => {
  it('are said in the form that their number asks for', () => {
    expect(reasonWords(words, { code: 'one_room', count: null })).toBe('placement.reason.one_room');
    expect(reasonWords(words, { code: 'shares_room', count: 2 })).toBe('placement.reason.shares_room:2');
  });

  it('speak for it or against it', () => {
    expect(isDrawback({ code: 'room_alone', count: null })).toBe(false);
    expect(isDrawback({ code: 'stairs', count: 1 })).toBe(true);
  });
});
