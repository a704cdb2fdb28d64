import { inject, Injectable, Injector } from '@angular/core';
import { confirmation } from '../../core/forms/confirm';
import { StaysClient } from '../../core/clients/shelter/stays.client';
import { Toaster } from '../../core/feedback/toaster';
import type { Versioned, Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { settled } from '../../core/http/settled';
import { Words } from '../../core/i18n/words';
import { BoardStore } from './board.store';

type Change = (stay: Versioned) => Promise<unknown>;

/** Actions on the stay whose panel is open. Each answers whether it succeeded. */
@Injectable()
export class StayStore {
  private readonly client = inject(StaysClient);
  private readonly board = inject(BoardStore);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly injector = inject(Injector);
  private readonly confirm = confirmation();

  /** Moves people of any stay to places of their own; it can be undone. */
  move(stay: Versioned, chosen: Readonly<Record<string, string>>): Promise<boolean> {
    const before = this.board.seats().flatMap(({ place }) => {
      const personId = place.guest?.personId ?? '';
      return personId in chosen ? [{ personId, placeId: place.id }] : [];
    });
    const placements = Object.entries(chosen).map(([personId, placeId]) => ({ personId, placeId }));
    return this.board.change(async () => {
      const { version } = await this.client.move(stay, { placements });
      this.offerUndo('shelter.moved', () =>
        this.client.move({ id: stay.id, version }, { placements: before }),
      );
    });
  }

  checkOut(fields: Wire['CheckOut']): Promise<boolean> {
    return this.change(async stay => {
      const { version } = await this.client.checkOut(stay, fields);
      this.board.shownStay.set(null);
      this.offerUndo('shelter.checkedOut', () => this.client.undoCheckOut({ id: stay.id, version }));
    });
  }

  /** Admits the household for which places were held. */
  admitHeld(fields: Wire['AdmitHeld']): Promise<boolean> {
    return this.change(stay => this.client.admitHeld(stay, fields), 'shelter.admitted');
  }

  async release(): Promise<boolean> {
    if (!(await this.confirm('shelter.release'))) return false;
    return this.change(async stay => {
      await this.client.release(stay);
      this.board.shownStay.set(null);
    }, 'shelter.released');
  }

  async signAgreement(agreementOn: string): Promise<boolean> {
    if (!(await this.confirm('shelter.signedToday'))) return false;
    return this.change(stay => this.client.signAgreement(stay, { agreementOn }));
  }

  requestExtension(fields: Wire['RequestExtension'], key: string): Promise<boolean> {
    return this.change(
      ({ id }) => this.client.requestExtension(id, fields, key),
      'shelter.extensionRequested',
    );
  }

  recordAbsence(fields: Wire['RecordAbsence'], key: string): Promise<boolean> {
    return this.change(({ id }) => this.client.recordAbsence(id, fields, key), 'shelter.absenceRecorded');
  }

  async cancelAbsence(absence: Wire['AbsenceView']): Promise<boolean> {
    if (!(await this.confirm('shelter.back'))) return false;
    return this.board.change(() => this.client.cancelAbsence(absence));
  }

  separate(firstId: string, secondId: string): Promise<boolean> {
    return this.board.change(async () => {
      await this.client.separate({ firstId, secondId }, newKey());
      this.toaster.show(this.words.of('shelter.separated'));
    });
  }

  /** Waits for a reload that is under way, so that the user's own last change is not taken for a conflict. */
  private async change(work: Change, done?: string): Promise<boolean> {
    if (!(await settled(this.board.board, this.injector))) return false;
    const guest = this.board.stay()?.[0]?.guest;
    if (!guest) return false;
    return this.board.change(async () => {
      await work({ id: guest.stayId, version: guest.stayVersion });
      if (done) this.toaster.show(this.words.of(done));
    });
  }

  private offerUndo(done: string, work: () => Promise<unknown>): void {
    this.toaster.show(this.words.of(done), {
      undo: async () => {
        await this.board.change(work);
      },
    });
  }
}
