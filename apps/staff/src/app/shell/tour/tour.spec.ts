import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { Tour } from './tour';
import { tourOf } from './tour.rules';

describe('the tour', () => {
  let tour: ComponentFixture<Tour>;
  let ended: number;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [
        Tour,
        TranslocoTestingModule.forRoot({ langs: { ru: {} }, translocoConfig: { defaultLang: 'ru' } }),
      ],
      providers: [provideRouter([{ path: 'cases', children: [] }])],
    });
    tour = TestBed.createComponent(Tour);
    tour.componentRef.setInput('steps', tourOf(['analyst']).slice(0, 2));
    ended = 0;
    tour.componentInstance.over.subscribe(() => ended++);
    await tour.whenStable();
  });

  const card = (): HTMLElement => tour.nativeElement as HTMLElement;
  const buttons = (): string[] =>
    Array.from(card().querySelectorAll('button'), one => one.textContent.trim().replace('ru.', ''));
  const press = async (word: string): Promise<void> => {
    const button = Array.from(card().querySelectorAll('button')).find(
      one => one.textContent.trim() === `ru.${word}`,
    );
    button?.click();
    await tour.whenStable();
  };

  it('begins with the first step, which has nothing before it, and ends after the last', async () => {
    expect(card().querySelector('h2')?.textContent).toBe('ru.nav.today');
    expect(buttons()).toEqual(['tour.skip', 'tour.next']);
    await press('tour.next');
    expect(card().querySelector('h2')?.textContent).toBe('ru.nav.figures');
    expect(buttons()).toEqual(['tour.back', 'tour.done']);
    await press('tour.back');
    expect(card().querySelector('h2')?.textContent).toBe('ru.nav.today');
    await press('tour.next');
    expect(ended).toBe(0);
    await press('tour.done');
    expect(ended).toBe(1);
  });

  it('is skipped by its button and by Escape', async () => {
    await press('tour.skip');
    expect(ended).toBe(1);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(ended).toBe(2);
  });

  it('ends when somebody goes to work', async () => {
    await TestBed.inject(Router).navigate(['/cases']);
    expect(ended).toBe(1);
  });

  it('is a dialog with a name, whose text is read out at each step', () => {
    const dialog = card().querySelector('[role=dialog]');
    expect(dialog?.getAttribute('aria-labelledby')).toBe(card().querySelector('h2')?.id);
    expect(dialog?.querySelector('[aria-live=polite] p[id]')?.id).toBe(
      dialog?.getAttribute('aria-describedby'),
    );
  });
});
