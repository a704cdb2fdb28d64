import { reasonIn } from './program.ts';

describe('why a program ended', () => {
  it.each([
    ['{"level":40}\n{"level":60,"reason":"PORT is taken"}\n', 'PORT is taken'],
    ['{"level":60,"failure":{"name":"QueryFailedError","code":"42P01"}}', 'QueryFailedError 42P01'],
    ['FATAL ERROR: heap out of memory\n', 'FATAL ERROR: heap out of memory'],
    ['', ''],
  ])('is read from the last line of its log: %j', (stderr, reason) => {
    expect(reasonIn(stderr)).toBe(reason);
  });
});
