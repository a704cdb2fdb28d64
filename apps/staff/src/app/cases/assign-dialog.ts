import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { CASE_PARTS, reachOf } from '@baanek/contracts';
import { Choice, Failure, Field, Select } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { send } from '../core/forms';
import { loaded } from '../core/loaded';
import { Words } from '../core/words';

/** Names a colleague in the case. */
@Component({
  selector: 'bk-assign-dialog',
  imports: [Choice, Failure, Field, FormField, Select, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="assign-dialog-title">{{ t('team.assign') }}</h2>
    @if (failure()) {
      <bk-failure [text]="failure()" />
    }
    <bk-choice [legend]="t('team.part')" [options]="parts()" [formField]="form.part" />
    <p class="small quiet">{{ t('team.help.' + form.part().value()) }}</p>
    <bk-field [label]="t('team.colleague')" [of]="form.staffId">
      <bk-select [formField]="form.staffId" [options]="fitting()" [placeholder]="t('field.choose')" />
    </bk-field>
    <footer>
      <button class="btn primary" [disabled]="form().submitting()">{{ t('action.save') }}</button>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.cancel') }}</button>
    </footer>
  </form>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AssignDialog {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  private readonly file = inject<Wire['CaseView']>(DIALOG_DATA);
  protected readonly failure = signal('');
  private readonly model = signal({ part: 'counsellor', staffId: '' });
  protected readonly form = form(this.model, path => {
    required(path.staffId);
  });
  protected readonly parts = computed(() => this.words.options('casePart', CASE_PARTS));
  private readonly colleagues = loaded({
    loader: () => this.api.get<Wire['ColleagueView'][]>('colleagues'),
  });
  protected readonly fitting = computed(() => {
    const { part } = this.model();
    const fits = ({ roles }: Wire['ColleagueView']): boolean =>
      part === 'coordinator' ? reachOf(roles, 'cases.read') !== null : roles.some(role => role === part);
    return (this.colleagues.value() ?? [])
      .filter(fits)
      .map(({ id, displayName }) => ({ value: id, label: displayName }));
  });

  protected async save(): Promise<void> {
    const { id, version } = this.file;
    const outcome = await send(this.form, () =>
      this.api.change('POST', `cases/${id}/team`, version, this.model()),
    );
    if (outcome === 'sent') this.dialog.close(true);
    else if (outcome !== 'invalid') this.failure.set(this.words.problem(outcome));
  }
}
