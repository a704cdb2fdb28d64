import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, required } from '@angular/forms/signals';
import { Toaster } from '../feedback/toaster';
import { Problem } from '../http/problem';
import { Words } from '../i18n/words';
import { type Submission, submission } from './submission';

const made = () =>
  TestBed.runInInjectionContext(() =>
    form(signal({ name: 'x', contact: { phones: '' } }), path => {
      required(path.name);
    }),
  );

describe('sending a form', () => {
  let sending: Submission;
  const send: Submission['send'] = (...given) => sending.send(...given);

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        { provide: Toaster, useValue: {} },
        { provide: Words, useValue: { problem: ({ code }: Problem) => code } },
      ],
    });
    sending = TestBed.runInInjectionContext(submission);
  });

  it('answers sent when the server took it', async () => {
    await expect(send(made(), () => Promise.resolve())).resolves.toBe('sent');
  });

  it('does not bother the server with what the form itself refuses', async () => {
    const [tree, action] = [made(), jest.fn()];
    tree.name().value.set('');
    await expect(send(tree, action)).resolves.toBe('invalid');
    expect(action).not.toHaveBeenCalled();
  });

  it('goes to what is missing where there is nothing to send yet', async () => {
    const tree = made();
    tree.name().value.set('');
    await sending.incomplete(tree);
    expect([sending.attempts(), tree.name().touched(), sending.faults().length]).toEqual([1, true, 1]);
  });

  it('puts a fault beside its field, as deep as the form goes', async () => {
    const tree = made();
    const problem = new Problem('request.invalid', 422, [
      { field: 'phone.2', rule: 'phone' },
      { field: 'elsewhere', rule: 'required' },
    ]);
    const map = (field: string): string => (field.startsWith('phone') ? 'contact.phones.2' : field);
    await expect(send(tree, () => Promise.reject(problem), map)).resolves.toBe('refused');
    expect(sending.failure()).toBe('request.invalid');
    expect(tree.contact.phones().errors()).toMatchObject([{ kind: 'phone' }]);
    expect(tree.name().errors()).toEqual([]);
  });

  it('answers refused when the server refuses the whole of it, and names no field', async () => {
    const refusal = (): Promise<never> => Promise.reject(new Problem('version.stale', 409));
    await expect(send(made(), refusal)).resolves.toBe('refused');
    expect([sending.failure(), sending.attempts()]).toEqual(['version.stale', 1]); // its summary is gone to
  });

  it('throws on what is a defect', async () => {
    await expect(send(made(), () => Promise.reject(new RangeError('x')))).rejects.toThrow(RangeError);
  });
});
