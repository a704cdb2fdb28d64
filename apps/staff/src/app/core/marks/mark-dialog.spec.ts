import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { TestBed } from '@angular/core/testing';
import { Words } from '../i18n/words';
import { MarkDialog, type MarkToChange, UNMARKED } from './mark-dialog';

/** What the template of the dialog uses. */
interface Shown {
  stands(): string;
  options(): { value: string }[];
  model(): { mark: string | null };
}

const opened = (asked: Pick<MarkToChange, 'stands' | 'chosen'>): Shown => {
  const options = ['here', 'away', 'missing'].map(value => ({ value, label: value }));
  const data: MarkToChange = { id: 'mark', title: '', options, work: jest.fn(), history: null, ...asked };
  TestBed.configureTestingModule({
    providers: [
      { provide: DIALOG_DATA, useValue: { data } },
      { provide: DialogRef, useValue: { close: jest.fn() } },
      { provide: Words, useValue: { of: (key: string) => key } },
    ],
  });
  return TestBed.runInInjectionContext(() => new MarkDialog()) as unknown as Shown;
};

describe('the dialog that changes a mark after its day', () => {
  it('says what stands, and chooses nothing for whoever only opened it', () => {
    const dialog = opened({ stands: 'away', chosen: null });
    expect([dialog.stands(), dialog.model().mark]).toEqual(['away', null]);
    expect(dialog.options().map(({ value }) => value)).toEqual(['here', 'missing', UNMARKED]);
  });

  it('keeps what was pressed', () => {
    expect(opened({ stands: 'away', chosen: UNMARKED }).model().mark).toBe(UNMARKED);
  });

  it('says that nothing stands, and does not offer to take it away', () => {
    const dialog = opened({ stands: null, chosen: 'here' });
    expect([dialog.stands(), dialog.model().mark]).toEqual(['mark.none', 'here']);
    expect(dialog.options().map(({ value }) => value)).not.toContain(UNMARKED);
  });
});
