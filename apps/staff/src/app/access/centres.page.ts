import { Component, inject, signal } from '@angular/core';
import { form, FormField, pattern, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { Control, Field, Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CentresClient } from '../core/clients/access/centres.client';
import { dialogOpener } from '../core/forms/dialog-opener';
import { FormFaults } from '../core/forms/form-faults';
import { submission } from '../core/forms/submission';
import { newKey } from '../core/http/idempotency-key';
import type { Wire } from '../core/http/api-types';
import { serverResource } from '../core/http/server-resource';
import { localList } from '../core/list/local-list';
import { ListCell } from '../core/list/view/list-cell';
import { ListView } from '../core/list/view/list-view';
import { Session } from '../core/session/session';
import { Words } from '../core/i18n/words';
import { TemporaryPasswordDialog } from './staff/temporary-password-dialog';

const EMPTY = { code: '', name: '', login: '', displayName: '' };

/** Centres this installation serves. */
@Component({
  selector: 'bk-centres',
  imports: [
    Control,
    FormFaults,
    Field,
    FormField,
    Icon,
    ListCell,
    ListView,
    RouterLink,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './centres.page.html',
})
export class CentresPage {
  private readonly client = inject(CentresClient);
  private readonly openDialog = dialogOpener();
  private readonly words = inject(Words);
  private key = newKey();
  protected readonly submission = submission();
  private readonly centres = serverResource({ loader: () => this.client.list() });
  protected readonly list = localList<Wire['CentreView']>({
    name: 'centres',
    id: ({ id }) => id,
    loaded: this.centres,
    find: 'list.find.centre',
    sorted: { key: 'name', order: 'asc' },
    columns: [
      {
        ...{ key: 'name', word: 'setup.centreName', sort: 'asc', fixed: true, bare: true },
        text: ({ name }) => name,
      },
      { key: 'code', word: 'setup.centreCode', sort: 'asc', text: ({ code }) => code },
      {
        ...{ key: 'oblast', word: 'person.oblast', sort: 'asc' },
        text: ({ oblast }) => this.words.code('oblast', oblast),
      },
    ],
    file: inject(Session).may('centres.export') ? () => this.client.export() : null,
  });
  private readonly model = signal(EMPTY);
  protected readonly form = form(this.model, path => {
    required(path.name);
    required(path.code);
    pattern(path.code, /^[a-z][a-z0-9-]{1,39}$/);
    required(path.displayName);
    required(path.login);
    pattern(path.login, /^[A-Za-z][A-Za-z0-9.-]{2,39}$/);
  });

  protected async open(): Promise<void> {
    const centre = this.model();
    const outcome = await this.submission.send(this.form, async () => {
      const { temporaryPassword } = await this.client.open(centre, this.key);
      void this.openDialog(
        TemporaryPasswordDialog,
        { login: centre.login, temporaryPassword },
        { disableClose: true },
      );
    });
    if (outcome !== 'sent') return;
    this.key = newKey();
    this.form().reset(EMPTY);
    this.centres.reload();
  }
}
