import { provideRouter } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { Toaster } from '../core/feedback/toaster';
import { Words } from '../core/i18n/words';
import { Toasts } from './toasts';

describe('messages at the edge of the screen', () => {
  const calls: string[] = [];
  const popover = { showPopover: () => calls.push('show'), hidePopover: () => calls.push('hide') };
  let host: HTMLElement;
  const settle = (): void => {
    TestBed.tick();
  };

  beforeEach(() => {
    calls.length = 0;
    Object.assign(HTMLElement.prototype, popover); // jsdom has no top layer
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({})],
      providers: [provideRouter([]), { provide: Words, useValue: {} }],
    });
    const fixture = TestBed.createComponent(Toasts);
    host = fixture.nativeElement as HTMLElement;
    document.body.appendChild(document.createElement('main')).append(host);
    fixture.autoDetectChanges();
    settle();
  });
  afterEach(() => {
    for (const name of Object.keys(popover)) Reflect.deleteProperty(HTMLElement.prototype, name);
  });

  it('rise above the dialog that is open when a new one comes, outside of the page that it hides', () => {
    expect(calls).toEqual(['show']);
    TestBed.inject(Toaster).show('closed', { undo: () => Promise.resolve() });
    settle();
    expect(calls).toEqual(['show', 'hide', 'show']);
    expect(host.parentElement).toBe(document.body);
  });

  it('do not take the focus away from a button that is about to be pressed', () => {
    const toaster = TestBed.inject(Toaster);
    toaster.show('closed', { undo: () => Promise.resolve() });
    settle();
    calls.length = 0;
    host.appendChild(document.createElement('button')).focus();
    toaster.show('moved', { undo: () => Promise.resolve() });
    settle();
    expect(calls).toEqual([]);
  });
});
