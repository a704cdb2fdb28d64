import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Toaster } from '../../core/feedback/toaster';
import { addDays, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { BoardStore } from '../house/board.store';
import { KeptFields } from '../house/kept-fields';
import { StayStore } from '../house/stay.store';
import { ExtensionForm } from './extension-form';

/** What the template of the form uses. */
interface Shown {
  typed: { set(fields: { until: string; reason: string | null }): void };
  form: { until: () => { errors(): { kind: string }[] } };
  asking(): boolean;
  save(): Promise<void>;
}

const PLANNED = addDays(today(), 10);

describe('the form that asks for a longer stay', () => {
  const requestExtension = jest.fn(() => Promise.resolve(true));
  let shown: Shown;
  const type = (until: string): void => {
    shown.typed.set({ until, reason: 'court_pending' });
  };

  beforeEach(() => {
    requestExtension.mockClear();
    const board = {
      stay: () => [{ guest: { plannedEnd: PLANNED } }],
      ...{ shownStay: signal('s'), houseOf: () => ({ rules: { defaultNights: 14 } }) },
    };
    TestBed.configureTestingModule({
      providers: [
        KeptFields,
        { provide: BoardStore, useValue: board },
        { provide: StayStore, useValue: { requestExtension } },
        { provide: Toaster, useValue: { show: jest.fn() } },
        { provide: Words, useValue: { of: (key: string) => key, options: () => [], count: () => '' } },
      ],
    });
    shown = TestBed.runInInjectionContext(() => new ExtensionForm()) as unknown as Shown;
  });

  it.each([addDays(today(), -3), today(), PLANNED, '35.13.2026', ''])(
    'says at the field why %j is refused',
    async until => {
      type(until);
      await shown.save();
      expect(shown.form.until().errors()).toHaveLength(1);
      expect(requestExtension).not.toHaveBeenCalled();
    },
  );

  it('is sent at once up to the usual stay of the house', async () => {
    type(addDays(PLANNED, 14));
    await shown.save();
    expect(requestExtension).toHaveBeenCalledTimes(1);
  });

  it('is asked twice beyond it, and anew for each other date', async () => {
    type(addDays(PLANNED, 365));
    await shown.save();
    expect([shown.asking(), requestExtension.mock.calls.length]).toEqual([true, 0]);
    type(addDays(PLANNED, 364));
    expect(shown.asking()).toBe(false);
    await shown.save();
    await shown.save();
    expect(requestExtension).toHaveBeenCalledTimes(1);
  });
});
