import { Component, computed, effect, inject, input } from '@angular/core';
import type { ViewedList } from '@baanek/contracts';
import { Field, Select } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ListState } from '../state/list-state';
import { SavedViews } from './saved-views';

/** The views that the user keeps of a list, once there are some. The list opens with the one that was chosen for it. */
@Component({
  selector: 'bk-view-choice',
  imports: [Field, Select, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (options().length > 0) {
      <bk-field [label]="t('list.view')">
        <bk-select
          [options]="options()"
          [placeholder]="t('list.viewUsual')"
          [value]="shown()"
          (valueChange)="choose($event)"
        />
      </bk-field>
    }
  </ng-container>`,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class ViewChoice<Row> {
  private readonly saved = inject(SavedViews);
  readonly state = input.required<ListState<Row>>();
  readonly name = input.required<ViewedList>();
  private readonly views = computed(() => this.saved.of(this.name())());
  protected readonly options = computed(() =>
    (this.views() ?? []).map(({ name }) => ({ value: name, label: name })),
  );
  protected readonly shown = computed(
    () => this.views()?.find(({ query }) => this.state().isShown(query))?.name ?? null,
  );

  constructor() {
    const opening = effect(() => {
      const views = this.views();
      if (!views) return;
      opening.destroy();
      const first = views.find(({ opens }) => opens);
      if (first && this.state().isNew()) this.state().showView(first.query);
    });
  }

  /** Nothing chosen is the list as everybody has it. */
  protected choose(name: string | null): void {
    this.state().showView(this.views()?.find(one => one.name === name)?.query ?? '');
  }
}
