import { changedFields } from './changed-fields';

describe('changed fields', () => {
  it.each([
    ['a word', { channel: 'phone' }, { channel: 'visit' }, [['channel', ['phone'], ['visit']]]],
    ['the same word', { channel: 'phone' }, { channel: 'phone' }, []],
    ['nothing into something', { children: null }, { children: 0 }, [['children', [], ['0']]]],
    ['something into nothing', { words: 'x' }, { words: '' }, [['words', ['x'], []]]],
    ['empty text and none', { words: '' }, { words: null }, []],
    ['several words', { violence: ['a', 'b'] }, { violence: ['a'] }, [['violence', ['a', 'b'], ['a']]]],
    [
      'moments',
      { at: new Date(0) },
      { at: new Date(1000) },
      [['at', ['1970-01-01T00:00:00.000Z'], ['1970-01-01T00:00:01.000Z']]],
    ],
    ['equal moments', { at: new Date(5) }, { at: new Date(5) }, []],
    ['a flag', { repeat: false }, { repeat: true }, [['repeat', ['false'], ['true']]]],
    ['a field that went', { gone: 'x' }, {}, [['gone', ['x'], []]]],
  ])('tell %s', (_, before, after, told) => {
    expect(changedFields(before, after).map(one => [one.field, one.before, one.after])).toEqual(told);
  });
});
