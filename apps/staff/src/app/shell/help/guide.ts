import {
  createComponent,
  type ComponentRef,
  DestroyRef,
  ElementRef,
  EnvironmentInjector,
  inject,
  Injectable,
  ApplicationRef,
} from '@angular/core';
import { Router } from '@angular/router';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { asProblem } from '../../core/http/problem';
import { Language } from '../../core/i18n/language';
import { Session } from '../../core/session/session';
import { TourOffer } from '../../core/tour/tour-offer';
import type { Tour } from '../tour/tour';

/** Explains the frame and its pages: keys, help, and the tour; all of it is loaded when it is asked for. */
@Injectable()
export class Guide {
  private readonly session = inject(Session);
  private readonly offer = inject(TourOffer);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly application = inject(ApplicationRef);
  private readonly environmentInjector = inject(EnvironmentInjector);
  private readonly frame = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly openDialog = dialogOpener();
  private helping = false;
  private listing = false;
  private tour: ComponentRef<Tour> | null = null;

  constructor() {
    const wanted = this.offer.wanted.subscribe(() => void this.showAround());
    inject(DestroyRef).onDestroy(() => {
      wanted.unsubscribe();
      this.endTour();
    });
  }

  /** Lists the keys; the help of the page is one press away. */
  async keys(): Promise<void> {
    if (this.listing) return;
    this.listing = true;
    this.endTour();
    let wantsHelp;
    try {
      wantsHelp = await this.openDialog(
        import('../keys-help').then(m => m.KeysHelp),
        null,
      );
    } finally {
      this.listing = false;
    }
    if (wantsHelp) await this.help();
  }

  /** Explains the page that is shown, above it and above any dialog. */
  async help(): Promise<void> {
    if (this.helping) return;
    this.helping = true;
    this.endTour();
    try {
      const panel = import('./help-panel').then(m => m.HelpPanel);
      await this.words();
      const after = await this.openDialog(panel, { url: this.router.url });
      this.helping = false;
      if (after === 'keys') await this.keys();
      if (after === 'tour') await this.showAround();
    } finally {
      this.helping = false;
    }
  }

  private async showAround(): Promise<void> {
    const [{ Tour }, { tourOf }] = await Promise.all([
      import('../tour/tour'),
      import('../tour/tour.rules'),
      this.words(),
    ]);
    this.endTour();
    const steps = tourOf(this.session.me()?.roles ?? []).filter(({ at }) => isSeen(at));
    if (steps.length === 0) return;
    const { environmentInjector } = this;
    const tour = createComponent(Tour, { environmentInjector });
    tour.setInput('steps', steps);
    tour.instance.over.subscribe(() => {
      this.endTour();
    });
    this.frame.append(tour.location.nativeElement as HTMLElement);
    this.application.attachView(tour.hostView);
    this.tour = tour;
    if (this.offer.isOpen()) await this.offer.close().catch(asProblem); // out of reach: it is offered again another day
  }

  private endTour(): void {
    if (!this.tour) return;
    this.tour.destroy();
    this.tour = null;
    const heading = this.frame.querySelector('h1');
    if (!heading || document.activeElement !== document.body) return;
    heading.tabIndex = -1; // where the page begins, when what had the focus went with the tour
    heading.focus({ preventScroll: true });
  }

  /** The help names the buttons of all pages by their own words. */
  private async words(): Promise<void> {
    await Promise.all([this.language.need('pages'), this.language.need('help')]);
  }
}

const isSeen = (at: string): boolean => (document.querySelector(at)?.getClientRects().length ?? 0) > 0;
