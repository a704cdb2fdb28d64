import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { reloader } from './reloader';

describe('what is loaded again', () => {
  const isLoading = signal(true);
  const reload = jest.fn(() => {
    isLoading.set(true);
    return true;
  });
  let again: () => void;

  beforeEach(() => {
    isLoading.set(true);
    reload.mockClear();
    again = TestBed.runInInjectionContext(() => reloader({ isLoading, reload }));
    TestBed.tick();
  });

  it('is loaded at once when nothing is on its way', () => {
    isLoading.set(false);
    TestBed.tick();
    expect(reload).not.toHaveBeenCalled();
    again();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is loaded once more after what is on its way, however often it was asked for meanwhile', () => {
    for (let n = 0; n < 3; n++) again();
    TestBed.tick();
    expect(reload).not.toHaveBeenCalled(); // neither cut short nor forgotten
    isLoading.set(false);
    TestBed.tick();
    expect(reload).toHaveBeenCalledTimes(1);
    isLoading.set(false);
    TestBed.tick();
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
