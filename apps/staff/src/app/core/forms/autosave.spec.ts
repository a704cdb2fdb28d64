import { signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Toaster } from '../feedback/toaster';
import { Words } from '../i18n/words';
import { type Autosave, autosave } from './autosave';
import { Drafts } from './drafts';

describe('what is typed in a form', () => {
  const save = jest.fn((_name: string, _value: string) => Promise.resolve());
  const remove = jest.fn();
  const show = jest.fn();
  let changeElsewhere: () => void;
  let typed: WritableSignal<string>;
  let draft: Autosave<string>;

  const watch = (_name: () => string, changed: () => void): (() => void) => {
    changeElsewhere = changed;
    return () => undefined;
  };

  beforeEach(() => {
    jest.useFakeTimers();
    show.mockClear();
    save.mockClear();
    typed = signal('');
    TestBed.configureTestingModule({
      providers: [
        { provide: Drafts, useValue: { save, remove, watch, load: () => Promise.resolve('kept') } },
        { provide: Toaster, useValue: { show } },
        { provide: Words, useValue: { of: (key: string) => key } },
      ],
    });
    draft = TestBed.runInInjectionContext(() => autosave(() => 'escort-1', typed));
    TestBed.tick();
  });
  afterEach(() => jest.useRealTimers());

  const type = (text: string): void => {
    typed.set(text);
    TestBed.tick();
  };

  it('is kept under its name shortly after the last change', async () => {
    type('a');
    type('ab');
    expect(save).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1000);
    expect(save.mock.calls).toEqual([['escort-1', 'ab']]);
    expect(draft.note()).toContain('draft.saved');
  });

  it('is kept at once when the page is left', () => {
    type('a');
    TestBed.resetTestingModule();
    expect(save.mock.calls).toEqual([['escort-1', 'a']]);
  });

  it('is kept no more after it was sent', () => {
    type('a');
    draft.discard();
    TestBed.resetTestingModule();
    expect(save).not.toHaveBeenCalled();
    expect(remove).toHaveBeenCalledWith('escort-1');
  });

  it('is said to be changed in another tab too, once something is typed here', () => {
    changeElsewhere();
    expect(show).not.toHaveBeenCalled();
    type('a');
    changeElsewhere();
    expect(show).toHaveBeenCalledWith('draft.otherTab', { tone: 'brick' });
  });
});
