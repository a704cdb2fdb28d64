import { Component, computed, inject, input } from '@angular/core';
import { Failure } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../i18n/words';
import { isPassing, Problem } from './problem';
import type { ServerResource } from './server-resource';

type Loaded = Pick<ServerResource<unknown>, 'error' | 'reload'>;

/** Says why something could not be loaded. After an outage it offers to load all of it again; a refusal stays refused. */
@Component({
  selector: 'bk-load-failure',
  imports: [Failure, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (refusal(); as problem) {
      <bk-failure [text]="problem.code === 'request.invalid' ? t('notFound.text') : words.problem(problem)" />
    } @else {
      <bk-failure [text]="t('error.load')" [retry]="t('action.retry')" (again)="again()" />
    }
  </ng-container>`,
})
export class LoadFailure {
  readonly of = input.required<Loaded | readonly Loaded[]>();
  protected readonly words = inject(Words);
  private readonly all = computed(() => [this.of()].flat() as readonly Loaded[]);
  /** An answer of the server that another try would not change; `request.invalid` means a wrong address here. */
  protected readonly refusal = computed(() =>
    this.all()
      .map(({ error }) => error())
      .find((error): error is Problem => error instanceof Problem && !isPassing(error)),
  );

  protected again(): void {
    for (const loaded of this.all()) loaded.reload();
  }
}
