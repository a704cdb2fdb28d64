import { ApplicationRef, type InputSignal, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Api } from '../../core/http/api';
import { Language } from '../../core/i18n/language';
import { Session } from '../../core/session/session';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { AgreementPage } from './agreement.page';

const guest = (part: string, personId: string): object => ({ part, personId, stayId: 's', code: 'АЙ-1' });
const places = [{ guest: guest('child', 'son') }, { guest: null }, { guest: guest('head', 'mother') }];
const other = { ...guest('head', 'neighbour'), stayId: 't', code: 'БК-2' };
const board = { houses: [{ id: 'h', rules: {}, rooms: [{ places: [...places, { guest: other }] }] }] };

/** What the template reads. */
interface Shown {
  head: () => string | null;
  paper: () => { stay: { name: string; code: string; guests: unknown[] } | null } | null;
  loadName: (id: string) => Promise<void>;
}

describe('the agreement of a stay', () => {
  const api = { get: jest.fn() };

  const id = signal<string | undefined>(undefined);

  async function open(permissions: readonly string[], stayId?: string): Promise<Shown> {
    api.get
      .mockReset()
      .mockImplementation((path: string) =>
        Promise.resolve(
          path === '/api/shelter/board'
            ? board
            : { names: { surname: 'Асанова', given: 'Айгүл', patronymic: '' } },
        ),
      );
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        { provide: Api, useValue: api },
        { provide: Language, useValue: { current: () => 'ru' } },
        { provide: Session, useValue: { may: (permission: string) => permissions.includes(permission) } },
        { provide: Toaster, useValue: { show: jest.fn() } },
        { provide: Words, useValue: {} },
      ],
    });
    const page = TestBed.runInInjectionContext(() => new AgreementPage());
    id.set(stayId);
    Object.assign(page, { id: id as unknown as InputSignal<string> });
    await TestBed.inject(ApplicationRef).whenStable();
    return page as unknown as Shown;
  }

  it('is by code, and its name is nobody’s to put there who may not read it', async () => {
    const page = await open(['shelter.allocate'], 's');
    expect(page.paper()?.stay).toMatchObject({ code: 'АЙ-1', name: null, guests: { length: 2 } });
    expect(page.head()).toBeNull();
    expect(api.get).toHaveBeenCalledTimes(1); // the board, and no file
  });

  it('has the name of the head when somebody asks for it who may read it', async () => {
    const page = await open(['shelter.allocate', 'persons.read'], 's');
    expect(page.head()).toBe('mother');
    await page.loadName('mother');
    expect(page.paper()?.stay?.name).toBe('Асанова Айгүл');
    expect(page.head()).toBeNull();
  });

  it('never has the name of one household on the paper of another', async () => {
    const page = await open(['persons.read'], 's');
    const late = page.loadName('mother');
    id.set('t'); // the same page, another address
    await late;
    expect(page.paper()?.stay).toMatchObject({ code: 'БК-2', name: null });
    expect(page.head()).toBe('neighbour');
  });

  it('is blank without a stay, and gone with one that has ended', async () => {
    expect((await open([])).paper()).toMatchObject({ stay: null });
    expect((await open([], 'ended')).paper()).toBeNull();
  });
});
