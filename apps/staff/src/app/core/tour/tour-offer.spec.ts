import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Session } from '../session/session';
import { TourOffer } from './tour-offer';

describe('the offer to be shown around', () => {
  const me = signal<{ tourSeen: boolean } | null>(null);
  const changeSettings = jest.fn((settings: { tourSeen: boolean }) => {
    me.set(settings);
    return Promise.resolve();
  });
  let offer: TourOffer;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [{ provide: Session, useValue: { me, changeSettings } }] });
    offer = TestBed.inject(TourOffer);
  });

  it.each([
    [null, false],
    [{ tourSeen: true }, false],
    [{ tourSeen: false }, true],
  ])('to %o is open: %s', (who, open) => {
    me.set(who);
    expect(offer.isOpen()).toBe(open);
  });

  it('is kept by the account once it is closed', async () => {
    me.set({ tourSeen: false });
    await offer.close();
    expect(changeSettings).toHaveBeenCalledWith({ tourSeen: true });
    expect(offer.isOpen()).toBe(false);
  });

  it('is heard by the frame when it is taken', () => {
    let wanted = 0;
    offer.wanted.subscribe(() => wanted++);
    offer.take();
    expect(wanted).toBe(1);
  });
});
