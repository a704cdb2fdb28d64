import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { Subject } from 'rxjs';
import { Words } from '../../i18n/words';
import { Session } from '../../session/session';
import { dialogOpener } from '../dialog-opener';
import { ModalDialog } from '../dialogs';
import { Drafts } from '../drafts';
import { keepTyped } from './keep-typed';
import { OpenDialogs } from './open-dialogs';
import { RestoredNote } from './restored-note';

let shown: NoteDialog;

@Component({
  imports: [RestoredNote],
  template: `<h2 id="dialog-title">Note</h2>
    <bk-restored-note />
    <button id="cancel" (click)="dialog.close()">Cancel</button>`,
})
class NoteDialog extends ModalDialog<string, boolean> {
  readonly text = signal(this.data);
  readonly keeping = keepTyped('note-7', this.text);

  constructor() {
    super();
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the spec types into the dialog that is open
    shown = this;
  }
}

const page = document.body;
const question = (): Element | null => page.querySelector('bk-discard-dialog');
const button = (selector: string): HTMLElement => {
  const found = page.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

describe('a dialog into which something is typed', () => {
  let drafts: Map<string, unknown>;
  let ending: Subject<void>;
  let closed: Promise<boolean | undefined>;
  let result: boolean | undefined | 'open';

  const settle = async (): Promise<void> => {
    for (let i = 0; i < 5; i++) {
      TestBed.tick();
      await new Promise(done => setTimeout(done));
    }
  };
  const open = async (): Promise<void> => {
    result = 'open';
    closed = TestBed.runInInjectionContext(dialogOpener)(NoteDialog, 'on file');
    void closed.then(said => (result = said));
    while (!page.querySelector('cdk-dialog-container')) await settle();
    await settle();
  };
  const type = async (text: string): Promise<void> => {
    shown.text.set(text);
    await settle();
  };
  const press = async (selector: string): Promise<void> => {
    button(selector).click();
    await settle();
  };
  const escape = async (): Promise<void> => {
    const key = new KeyboardEvent('keydown', { key: 'Escape', keyCode: 27, bubbles: true });
    button('cdk-dialog-container:last-of-type').dispatchEvent(key);
    await settle();
  };

  beforeEach(async () => {
    drafts = new Map();
    ending = new Subject();
    const kept = {
      save: (name: string, value: unknown) => Promise.resolve(drafts.set(name, value)),
      load: (name: string) => Promise.resolve(drafts.get(name) ?? null),
      remove: (name: string) => drafts.delete(name),
      watch: () => () => undefined,
    };
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { en: {} } })],
      providers: [
        { provide: Session, useValue: { ending } },
        { provide: Drafts, useValue: kept },
        { provide: Words, useValue: { of: (key: string) => key } },
      ],
    });
    await open();
  });
  afterEach(async () => {
    ending.next();
    await settle();
  });

  it('closes at once while nothing is typed', async () => {
    await press('#cancel');
    expect([result, question()]).toEqual([undefined, null]);
  });

  it.each([
    ['Escape', escape],
    ['Cancel', () => press('#cancel')],
    ['a press elsewhere', () => press('.cdk-overlay-backdrop')],
  ])('asks on %s, goes on, and loses it only when told to', async (_, leave) => {
    await type('typed');
    await leave();
    expect(question()).not.toBeNull();
    await press('bk-discard-dialog .primary');
    expect([result, question(), shown.text()]).toEqual(['open', null, 'typed']);
    await leave();
    await press('bk-discard-dialog .danger');
    expect([result, drafts.size]).toEqual([undefined, 0]);
  });

  it('asks no more once it was sent', async () => {
    await type('typed');
    shown.keeping.sent();
    await press('#cancel');
    expect([result, question()]).toEqual([undefined, null]);
  });

  it('keeps nothing after it was saved', async () => {
    await type('typed');
    shown.dialog.close(true);
    await settle();
    expect([result, drafts.size]).toEqual([true, 0]);
  });

  it('is gone with the session, and says again what was typed when it is opened next', async () => {
    await type('typed');
    ending.next();
    await settle();
    expect([result, [...drafts.keys()]]).toEqual([undefined, ['dialog-note-7']]);
    await open();
    expect(shown.text()).toBe('typed');
    expect(page.textContent).toContain('typed.restored');
    await press('bk-restored-note button');
    expect([shown.text(), page.textContent.includes('typed.restored'), drafts.size]).toEqual([
      ...['on file', false, 0],
    ]);
  });

  it('sends what is there again under the key of its first sending, and what is new under another', async () => {
    const first = shown.keeping.key();
    await type('sent, and the answer lost');
    await new Promise(done => setTimeout(done, 900));
    ending.next();
    await settle();
    await open();
    expect(shown.keeping.key()).toBe(first);
    shown.keeping.sent();
    expect(shown.keeping.key()).not.toBe(first);
  });

  it('holds the page until somebody has been asked', async () => {
    const unload = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(unload()).toBe(true);
    await type('typed');
    expect(unload()).toBe(false);
    const left = TestBed.inject(OpenDialogs).leave();
    await settle();
    await press('bk-discard-dialog .danger');
    expect([await left, result, unload()]).toEqual([true, undefined, true]);
  });
});
