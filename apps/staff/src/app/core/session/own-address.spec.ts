import { ownAddress } from './own-address';

describe('the address after a sign-in', () => {
  it.each([
    ['/cases/7?tab=sessions#x', '/cases/7?tab=sessions#x'],
    ['/', '/'],
    ['/%09/evil.example', '/%09/evil.example'],
  ])('%j is opened as %j', (next, opened) => {
    expect(ownAddress(next)).toBe(opened);
  });

  it.each([
    [undefined],
    [''],
    ['cases'],
    ['//evil.example'],
    ['/\\evil.example/x'],
    ['/\t/evil.example'],
    ['/\r\n/evil.example'],
    ['https://evil.example'],
    ['javascript:alert(1)'],
    ['\\\\evil.example'],
  ])('%j leads to today', next => {
    expect(ownAddress(next)).toBe('/today');
  });
});
