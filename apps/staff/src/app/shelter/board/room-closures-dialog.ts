import { Component, computed, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ModalDialog } from '../../core/forms/dialogs';
import { BoardStore } from '../house/board.store';
import { RoomClosures } from '../set-up/room-closures';

/** Closes a room, or lifts and corrects its closures, without leaving the board. */
@Component({
  selector: 'bk-room-closures-dialog',
  imports: [RoomClosures, TranslocoDirective],
  template: `<section>
    <div class="panel" *transloco="let t">
      <h2 id="dialog-title">{{ t('rollCall.room', { room: room()?.number }) }}</h2>
      @if (room(); as it) {
        <bk-room-closures [room]="it" [starts]="starts" (changed)="board.reload()" />
      }
      <footer>
        <button type="button" class="btn" (click)="dialog.close()">{{ t('action.close') }}</button>
      </footer>
    </div>
  </section>`,
  styles: `
    /* inside a section its footer is no landmark of the page */
    section {
      display: contents;
    }
    /* the first letter alone: «4-бөлмө» begins with a number */
    h2::first-letter {
      text-transform: uppercase;
    }
    bk-room-closures {
      padding-top: 12px;
    }
  `,
})
export class RoomClosuresDialog extends ModalDialog<string, void> {
  protected readonly board = inject(BoardStore);
  /** As it is now: the board is followed while the dialog is open. */
  protected readonly room = computed(() =>
    (this.board.board.value()?.houses ?? []).flatMap(({ rooms }) => rooms).find(({ id }) => id === this.data),
  );
  /** Where no closure stands she came to close the room. */
  protected readonly starts = this.room()?.closures.length === 0;
}
