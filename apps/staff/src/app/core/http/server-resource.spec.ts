import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type ServerResource, serverResource } from './server-resource';
import { Transport } from './transport';

describe('what a page shows of the server', () => {
  it('is loaded again when the server says that somebody else has changed a record', async () => {
    let loads = 0;
    const shown: ServerResource<number | undefined> = TestBed.runInInjectionContext(() =>
      serverResource({ loader: () => Promise.resolve(++loads) }),
    );
    const settle = async (): Promise<void> => {
      TestBed.tick();
      await TestBed.inject(ApplicationRef).whenStable();
    };
    await settle();
    expect(shown.value()).toBe(1);
    TestBed.inject(Transport).outdated.next();
    await settle();
    expect(shown.value()).toBe(2);
  });

  it('stands there with the page itself when it is known already', () => {
    const shown: ServerResource<number | undefined> = TestBed.runInInjectionContext(() =>
      serverResource({ loader: () => 7 }),
    );
    TestBed.tick();
    expect(shown.value()).toBe(7);
    expect(shown.isLoading()).toBe(false);
  });
});
