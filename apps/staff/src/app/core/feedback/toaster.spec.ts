import { Toaster } from './toaster';

describe('the messages at the edge of the screen', () => {
  let toaster: Toaster;
  const undo = (): Promise<void> => Promise.resolve();
  const texts = (): string[] => toaster.toasts().map(({ text }) => text);

  beforeEach(() => {
    jest.useFakeTimers();
    toaster = new Toaster();
  });
  afterEach(() => jest.useRealTimers());

  it('are one at a time about one thing, and stay beside those about another', () => {
    toaster.show('moved', { undo });
    toaster.show('first', { undo, about: 'marks' });
    toaster.show('second', { undo, about: 'marks' });
    expect(texts()).toEqual(['moved', 'second']);
  });

  it('go when what they are about leaves the screen', () => {
    toaster.show('moved', { undo });
    toaster.show('first', { undo, about: 'marks' });
    toaster.forget('marks');
    expect(texts()).toEqual(['moved']);
  });

  it('stay ten seconds where something can be taken back, six where nothing can', () => {
    toaster.show('said');
    toaster.show('moved', { undo });
    jest.advanceTimersByTime(6_000);
    expect(texts()).toEqual(['moved']);
    jest.advanceTimersByTime(4_000);
    expect(texts()).toEqual([]);
  });
});
