import { TestBed } from '@angular/core/testing';
import { Toaster } from './toaster';

describe('messages about what was done', () => {
  let toaster: Toaster;
  const texts = (): string[] => toaster.toasts().map(({ text }) => text);
  const undo = (): Promise<void> => Promise.resolve();

  beforeEach(() => {
    jest.useFakeTimers();
    toaster = TestBed.inject(Toaster);
  });
  afterEach(() => jest.useRealTimers());

  it('make way for the next of their kind', () => {
    toaster.show('saved');
    toaster.show('closed');
    expect(texts()).toEqual(['closed']);
  });

  it('say whom they are about', () => {
    toaster.show('merged', { undo, about: 'BT-1A, BT-2B' });
    expect(texts()).toEqual(['merged: BT-1A, BT-2B']);
  });

  it('are one at a time in a row of presses, and go when its page shows something else', () => {
    toaster.show('moved', { undo });
    toaster.show('first', { undo, row: 'marks' });
    toaster.show('second', { undo, row: 'marks' });
    expect(texts()).toEqual(['moved', 'second']);
    toaster.forget('marks');
    expect(texts()).toEqual(['moved']);
  });

  it('are three at most, and the oldest goes first', () => {
    for (const text of ['first', 'second', 'third', 'fourth']) toaster.show(text, { undo });
    expect(texts()).toEqual(['second', 'third', 'fourth']);
  });

  it('keep a failure beside what was done since', () => {
    toaster.show('refused', { tone: 'brick' });
    toaster.show('saved');
    expect(texts()).toEqual(['refused', 'saved']);
  });

  it('stay with their page, and what can be undone goes along', () => {
    toaster.show('moved', { undo });
    toaster.show('saved');
    jest.advanceTimersByTime(2_000);
    toaster.pageChanged('/cases/2');
    expect(texts()).toEqual(['moved']);
  });

  it('are not lost by what leads away from the page that says them', () => {
    toaster.show('logged');
    jest.advanceTimersByTime(300);
    toaster.pageChanged('/appeals');
    expect(texts()).toEqual(['logged']);
  });

  it('are gone for whoever signs in next', () => {
    toaster.show('moved', { undo });
    toaster.pageChanged('/sign-in');
    expect(texts()).toEqual([]);
  });

  it('stay for six seconds, or ten where they can be undone', () => {
    toaster.show('moved', { undo });
    toaster.show('saved');
    jest.advanceTimersByTime(6_000);
    expect(texts()).toEqual(['moved']);
    jest.advanceTimersByTime(4_000);
    expect(texts()).toEqual([]);
  });
});
