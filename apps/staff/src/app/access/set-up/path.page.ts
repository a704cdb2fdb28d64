import { afterNextRender, Component, computed, ElementRef, inject, Injector } from '@angular/core';
import { ANSWERED_STEPS } from '@baanek/contracts';
import { Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { SessionClient } from '../../core/clients/access/session.client';
import { SetUpClient } from '../../core/clients/access/set-up.client';
import { Toaster } from '../../core/feedback/toaster';
import { toastAction } from '../../core/forms/action';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { LoadFailure } from '../../core/http/load-failure';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';
import { setUpPath } from '../../core/set-up/set-up-path';
import { nextStep, type Step } from '../../core/set-up/steps';
import { CentreDialog } from './centre-dialog';
import { StepCard } from './step-card';

/** Setting up a centre: its steps in order, how far each is, and the way to the form of each. */
@Component({
  selector: 'bk-set-up-path',
  imports: [LoadFailure, Skeleton, Status, StepCard, TranslocoDirective],
  templateUrl: './path.page.html',
  styles: `
    ol {
      display: grid;
      gap: 12px;
      margin: 0;
      padding: 0;
      list-style: none;
      max-width: 860px;
    }
  `,
})
export class PathPage {
  private readonly client = inject(SetUpClient);
  private readonly sessionClient = inject(SessionClient);
  private readonly toaster = inject(Toaster);
  private readonly openDialog = dialogOpener();
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly words = inject(Words);
  protected readonly session = inject(Session);
  protected readonly action = toastAction();
  private readonly path = setUpPath();
  protected readonly view = this.path.view;
  protected readonly next = computed(() => nextStep(this.view.value()?.steps ?? []));

  protected async changeCentre(): Promise<void> {
    const centre = this.session.me()?.centre;
    if (!centre) return;
    const again = async (): Promise<typeof centre> => (await this.sessionClient.me()).centre;
    const name = await this.openDialog(CentreDialog, centre, { again });
    if (!name) return;
    this.toaster.show(this.words.of('path.centreSaved', { name }));
    await this.action.run(async () => {
      await this.session.renew();
      this.path.show(await this.client.read());
    });
    this.toNext();
  }

  /** It is taken back as easily, on the same card. */
  protected async answer({ step }: Step, given: boolean): Promise<void> {
    const answered = ANSWERED_STEPS.find(one => one === step);
    if (!answered) return;
    const isSaid = await this.action.run(async () => {
      this.path.show(await this.client.answer(answered, given));
    });
    if (isSaid) this.toNext();
  }

  /** The focus goes to what comes next. */
  private toNext(): void {
    afterNextRender(
      () => {
        this.element.querySelector<HTMLElement>('[data-step-next] .primary')?.focus();
      },
      { injector: this.injector },
    );
  }
}
