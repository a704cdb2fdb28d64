import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { Control, Failure, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, newKey, type Wire } from '../core/api';
import { send } from '../core/forms';
import { Words } from '../core/words';

const within = (text: string, least: number, most: number): boolean =>
  /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most;

/** A new group. */
@Component({
  selector: 'bk-group-dialog',
  imports: [Control, Failure, Field, FormField, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="group-dialog-title">{{ t('programme.addGroup') }}</h2>
    @if (failure()) {
      <bk-failure [text]="failure()" />
    }
    <bk-field [label]="t('programme.groupName')" [help]="t('programme.groupNameHelp')" [of]="form.name">
      <input bkControl [formField]="form.name" autocomplete="off" />
    </bk-field>
    <div class="fields">
      <bk-field [label]="t('programme.plannedSessions')" [of]="form.plannedSessions">
        <input bkControl [formField]="form.plannedSessions" inputmode="numeric" />
      </bk-field>
      <bk-field [label]="t('programme.sessionMinutes')" [of]="form.sessionMinutes">
        <input bkControl [formField]="form.sessionMinutes" inputmode="numeric" />
      </bk-field>
    </div>
    <footer>
      <button class="btn primary" [disabled]="form().submitting()">{{ t('action.save') }}</button>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.cancel') }}</button>
    </footer>
  </form>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GroupDialog {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  private readonly key = newKey();
  protected readonly failure = signal('');
  protected readonly form = form(signal({ name: '', plannedSessions: '12', sessionMinutes: '90' }), path => {
    required(path.name);
    validate(path.plannedSessions, ({ value }) => (within(value(), 1, 200) ? null : { kind: 'number' }));
    validate(path.sessionMinutes, ({ value }) => (within(value(), 10, 480) ? null : { kind: 'number' }));
  });

  protected async save(): Promise<void> {
    const { name, plannedSessions, sessionMinutes } = this.form().value();
    const body: Wire['GroupFields'] = {
      name,
      plannedSessions: Number(plannedSessions),
      sessionMinutes: Number(sessionMinutes),
    };
    const outcome = await send(this.form, () => this.api.create('programme/groups', body, this.key));
    if (outcome === 'sent') this.dialog.close(true);
    else if (outcome !== 'invalid') this.failure.set(this.words.problem(outcome));
  }
}
