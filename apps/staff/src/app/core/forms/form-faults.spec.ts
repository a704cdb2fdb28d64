import { Component, inject, Injector, runInInjectionContext, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { form, FormField, required } from '@angular/forms/signals';
import { Choice, Control, Field, RULE_WORDS } from '@baanek/ui';
import { Toaster } from '../feedback/toaster';
import { Problem } from '../http/problem';
import { Words } from '../i18n/words';
import { FormFaults } from './form-faults';
import { submission } from './submission';

@Component({
  imports: [Choice, Control, Field, FormFaults, FormField],
  template: `<bk-form-faults [of]="submission" />
    <bk-choice legend="Sex" [options]="options" [formField]="form.sex" />
    <bk-field label="Name" [of]="form.name"><input bkControl [formField]="form.name" /></bk-field>
    <bk-field label="PIN" [of]="form.pin"><input bkControl [formField]="form.pin" /></bk-field>`,
})
class Page {
  readonly submission = submission();
  readonly options = [{ value: 'female', label: 'Female' }];
  readonly model = signal({ sex: null as string | null, name: '', pin: '' });
  readonly form = runInInjectionContext(inject(Injector), () =>
    form(this.model, path => {
      required(path.sex);
      required(path.name);
    }),
  );
}

describe('the summary of a form that was not in order', () => {
  let fixture: ComponentFixture<Page>;
  const page = (): Page => fixture.componentInstance;
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const lines = (): string[] =>
    [...root().querySelectorAll('li')].map(line => line.textContent.replace(/\s+/g, ' ').trim());
  const send = async (work: () => Promise<unknown> = () => Promise.resolve()): Promise<void> => {
    await page().submission.send(page().form, work);
    await fixture.whenStable();
  };
  const fill = async (model: Partial<{ sex: string; name: string; pin: string }>): Promise<void> => {
    if (model.sex !== undefined) page().form.sex().value.set(model.sex);
    if (model.name !== undefined) page().form.name().value.set(model.name);
    if (model.pin !== undefined) page().form.pin().value.set(model.pin);
    await fixture.whenStable();
  };

  beforeEach(async () => {
    Element.prototype.scrollIntoView = jest.fn();
    const words = { of: (key: string) => key, problem: ({ code }: Problem) => `error.${code}` };
    TestBed.configureTestingModule({
      providers: [
        { provide: Toaster, useValue: {} },
        { provide: Words, useValue: words },
        { provide: RULE_WORDS, useValue: (kind: string) => kind },
      ],
    });
    fixture = TestBed.createComponent(Page);
    document.body.append(root());
    await fixture.whenStable();
  });
  afterEach(() => {
    root().remove();
  });

  it('is not there before anything was sent', () => {
    expect(root().querySelector('[role=alert]')).toBeNull();
  });

  it('names each field in the order of the page, and the page goes to the first', async () => {
    await send();
    expect(lines()).toEqual(['Sex: required', 'Name: required']);
    expect(document.activeElement?.getAttribute('type')).toBe('radio');
  });

  it('leads to a field', async () => {
    await send();
    root().querySelectorAll<HTMLElement>('li button')[1]?.click();
    expect(document.activeElement).toBe(root().querySelector('input.input'));
  });

  it('forgets what was put right, and goes with the last of it', async () => {
    await send();
    await fill({ sex: 'female' });
    expect(lines()).toEqual(['Name: required']);
    await fill({ name: 'x' });
    expect(root().querySelector('[role=alert]')).toBeNull();
  });

  it('leads to what the server finds, until that is changed', async () => {
    await fill({ sex: 'female', name: 'x', pin: '1' });
    await send(() => Promise.reject(new Problem('request.invalid', 400, [{ field: 'pin', rule: 'pin' }])));
    expect(lines()).toEqual(['PIN: pin']);
    expect(document.activeElement).toBe(root().querySelectorAll('input.input')[1]);
    await fill({ pin: '2' });
    expect(root().querySelector('[role=alert]')).toBeNull();
  });

  it('says what the server finds in no field of the form, in words alone', async () => {
    await fill({ sex: 'female', name: 'x' });
    await send(() =>
      Promise.reject(new Problem('request.invalid', 400, [{ field: 'members.0.birth', rule: 'birth' }])),
    );
    expect(lines()).toEqual(['person.birth: birth']);
    expect(root().querySelector('li button')).toBeNull();
  });

  it('says why the whole was refused, and names no field', async () => {
    await fill({ sex: 'female', name: 'x' });
    await send(() => Promise.reject(new Problem('version.stale', 412)));
    expect(root().querySelector('[role=alert]')?.textContent).toContain('error.version.stale');
    expect(lines()).toEqual([]);
  });

  it('is gone once it was sent', async () => {
    await send();
    await fill({ sex: 'female', name: 'x' });
    await send();
    await fill({ name: '' });
    expect(root().querySelector('[role=alert]')).toBeNull();
  });
});
