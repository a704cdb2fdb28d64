import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, pattern, required } from '@angular/forms/signals';
import { Control, Failure, Field, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, newKey, type Wire } from '../core/api';
import { send } from '../core/forms';
import { loaded } from '../core/loaded';
import { Words } from '../core/words';
import { TemporaryPassword } from './temporary-password';

const EMPTY = { code: '', name: '', login: '', displayName: '' };

/** Centres this installation serves. */
@Component({
  selector: 'bk-centres',
  imports: [Control, Failure, Field, FormField, Icon, Skeleton, Status, TranslocoDirective],
  templateUrl: './centres.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CentresPage {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  private readonly dialog = inject(Dialog);
  private key = newKey();
  protected readonly failure = signal('');
  protected readonly centres = loaded({ loader: () => this.api.get<Wire['CentreView'][]>('centres') });
  protected readonly form = form(signal(EMPTY), path => {
    required(path.name);
    required(path.code);
    pattern(path.code, /^[a-z][a-z0-9-]{1,39}$/);
    required(path.displayName);
    required(path.login);
    pattern(path.login, /^[A-Za-z][A-Za-z0-9.-]{2,39}$/);
  });

  protected async open(): Promise<void> {
    this.failure.set('');
    const body = this.form().value();
    const outcome = await send(this.form, async () => {
      const { temporaryPassword } = await this.api.create<Wire['CentreOpened']>('centres', body, this.key);
      const data = { login: body.login, temporaryPassword };
      this.dialog.open(TemporaryPassword, { data, ariaLabelledBy: 'password-title', disableClose: true });
    });
    if (outcome === 'sent') {
      this.key = newKey();
      this.form().reset(EMPTY);
      this.centres.reload();
    } else if (outcome !== 'invalid' && outcome.faults.length === 0)
      this.failure.set(this.words.problem(outcome));
  }
}
