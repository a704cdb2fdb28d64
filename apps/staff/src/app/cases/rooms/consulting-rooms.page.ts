import { Component, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Control, Empty, Field, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ConsultingRoomsClient } from '../../core/clients/cases/consulting-rooms.client';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { pageDraft } from '../../core/forms/page-draft';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { ConsultingRoomDialog, roomNameRules } from './consulting-room-dialog';

/** The rooms in which clients are received: a handful, so no search and no pages. */
@Component({
  selector: 'bk-consulting-rooms',
  imports: [
    ...[Control, Empty, Field, FormFaults, FormField, Icon, LoadFailure, Skeleton, Status],
    TranslocoDirective,
  ],
  template: `<main class="page" *transloco="let t">
    <div class="page-head">
      <h1>{{ t('rooms.title') }}</h1>
      <p class="where">{{ t('rooms.text') }}</p>
    </div>
    <div class="columns">
      <section class="card">
        @if (rooms.error()) {
          <bk-load-failure [of]="rooms" />
        } @else if (rooms.value(); as list) {
          @if (list.length === 0) {
            <bk-empty icon="door-open" [text]="t('rooms.empty')" />
          }
          <ul class="list">
            @for (room of list; track room.id) {
              <li>
                <div class="main strong">{{ room.name }}</div>
                @if (!room.active) {
                  <bk-status icon="lock">{{ t('rooms.closed') }}</bk-status>
                }
                <button type="button" class="btn small" (click)="change(room)">
                  {{ t('rooms.change') }}
                </button>
              </li>
            }
          </ul>
        } @else {
          <bk-skeleton [lines]="4" />
        }
      </section>
      <section class="card">
        <header>
          <h2>{{ t('rooms.add') }}</h2>
        </header>
        <form class="body" (submit)="$event.preventDefault(); add()" novalidate>
          <bk-form-faults [of]="submission" />
          <bk-field [label]="t('rooms.name')" [of]="form.name">
            <input bkControl [formField]="form.name" autocomplete="off" />
          </bk-field>
          <button class="btn primary" [disabled]="form().submitting()">
            <bk-icon name="plus" /> {{ t('rooms.add') }}
          </button>
        </form>
      </section>
    </div>
  </main>`,
})
export class ConsultingRoomsPage {
  private readonly client = inject(ConsultingRoomsClient);
  private readonly openDialog = dialogOpener();
  protected readonly submission = submission();
  protected readonly rooms = serverResource({ loader: () => this.client.list() });
  private readonly model = signal({ name: '' });
  protected readonly form = form(this.model, path => {
    roomNameRules(path.name);
  });

  protected readonly draft = pageDraft(() => 'consulting-room-new', this.model);

  protected async add(): Promise<void> {
    const outcome = await this.submission.send(this.form, () =>
      this.client.add({ name: this.model().name.trim() }, this.draft.key()),
    );
    if (outcome !== 'sent') return;
    this.draft.discard();
    this.form().reset({ name: '' });
    this.rooms.reload();
  }

  protected async change(room: Wire['ConsultingRoomView']): Promise<void> {
    const again = async (): Promise<Wire['ConsultingRoomView'] | undefined> =>
      (await this.client.list()).find(({ id }) => id === room.id);
    await this.openDialog(ConsultingRoomDialog, room, { again });
    this.rooms.reload();
  }
}
