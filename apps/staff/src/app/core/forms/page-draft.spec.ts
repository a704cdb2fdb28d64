import { signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Words } from '../i18n/words';
import { Drafts } from './drafts';
import { type PageDraft, pageDraft } from './page-draft';

describe('the draft of a form on a page', () => {
  let kept: Map<string, unknown>;
  let id: WritableSignal<string | null>;
  let model: WritableSignal<string>;

  const open = (): PageDraft => {
    id = signal<string | null>(null);
    model = signal('');
    return TestBed.runInInjectionContext(() => pageDraft(id, model));
  };
  const settle = async (): Promise<void> => {
    TestBed.tick();
    await new Promise(done => setTimeout(done));
  };

  beforeEach(() => {
    kept = new Map();
    const drafts = {
      load: (name: string) => Promise.resolve(kept.get(name) ?? null),
      save: (name: string, value: unknown) => Promise.resolve(kept.set(name, value)),
      remove: (name: string) => kept.delete(name),
      watch: () => () => undefined,
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: Drafts, useValue: drafts },
        { provide: Words, useValue: { of: (key: string) => key } },
      ],
    });
  });

  it('is there again, with its key, once it is known whose it is', async () => {
    kept.set('risk-7', { key: 'first-key', model: 'typed before' });
    const draft = open();
    await settle();
    expect(model()).toBe('');
    id.set('risk-7');
    await settle();
    expect([model(), draft.key()]).toEqual(['typed before', 'first-key']);
  });

  it('is taken away for who starts over, and what she types then has another key', async () => {
    kept.set('risk-7', { key: 'first-key', model: 'typed before' });
    const draft = open();
    id.set('risk-7');
    await settle();
    expect(draft.restored()).toBe(true);
    draft.startOver();
    expect([model(), draft.restored(), kept.size]).toEqual(['', false, 0]);
    expect(draft.key()).not.toBe('first-key');
  });

  it('of another record stays where it is', async () => {
    kept.set('risk-8', { key: 'another', model: 'not hers' });
    const draft = open();
    id.set('risk-7');
    await settle();
    expect(model()).toBe('');
    expect(draft.key()).not.toBe('another');
  });

  it('sends the same moment with its key again, and another once something else is typed', async () => {
    jest.useFakeTimers({ now: new Date('2026-11-23T06:00:00Z'), doNotFake: ['setTimeout'] });
    const draft = open();
    id.set('risk-7');
    await settle();
    model.set('typed');
    const first = draft.moment();
    jest.setSystemTime(new Date('2026-11-23T06:05:00Z'));
    expect(draft.moment()).toBe(first);
    model.set('typed more');
    expect(draft.moment()).toBe('2026-11-23T06:05:00.000Z');
    jest.useRealTimers();
  });

  it('sends it again after a reload too', async () => {
    const sentAt = '2026-11-23T06:00:00.000Z';
    kept.set('risk-7', { key: 'first-key', model: 'typed before', sentAt });
    const draft = open();
    id.set('risk-7');
    await settle();
    expect([draft.key(), draft.moment()]).toEqual(['first-key', sentAt]);
  });

  it('is kept with the moment at which it was sent', async () => {
    const draft = open();
    id.set('risk-7');
    await settle();
    model.set('typed');
    const sentAt = draft.moment();
    TestBed.tick();
    TestBed.resetTestingModule();
    expect(kept.get('risk-7')).toEqual({ key: draft.key(), model: 'typed', sentAt });
  });
});
