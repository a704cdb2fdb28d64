import { inject, Injectable } from '@angular/core';
import { confirmation } from '../../core/forms/confirm';
import { StaysClient } from '../../core/clients/shelter/stays.client';
import { Toaster } from '../../core/feedback/toaster';
import type { Versioned, Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
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
  private readonly confirm = confirmation();

  /** Moves people of any stay to places of their own; it can be undone. */
  move(stayId: string, chosen: Readonly<Record<string, string>>): Promise<boolean> {
    const placements = Object.entries(chosen).map(([personId, placeId]) => ({ personId, placeId }));
    return this.board.change(async () => {
      const before = this.board.seats().flatMap(({ place }) => {
        const personId = place.guest?.personId ?? '';
        return personId in chosen ? [{ personId, placeId: place.id }] : [];
      });
      const [first] = this.board.household(stayId);
      await this.client.move(this.board.versioned(stayId), { placements });
      const whom = this.board.nameOf(first?.guest.code ?? '', Object.values(chosen));
      this.offerUndo('shelter.moved', whom, () =>
        this.client.move(this.board.versioned(stayId), { placements: before }),
      );
    });
  }

  checkOut(fields: Wire['CheckOut']): Promise<boolean> {
    return this.change(async stay => {
      const whom = this.board.stayName(stay.id);
      const left = await this.client.checkOut(stay, fields);
      this.board.shownStay.set(null);
      this.offerUndo('shelter.checkedOut', whom, () => this.client.undoCheckOut(left));
    });
  }

  /** Admits the household for which places were held; it can be undone. */
  admitHeld(): Promise<boolean> {
    return this.change(async stay => {
      await this.client.admitHeld(stay, {});
      this.offerUndo('shelter.admitted', this.board.stayName(stay.id), () =>
        this.client.undoAdmission(this.board.versioned(stay.id)),
      );
    });
  }

  /** Gives places that were held for people of another centre to a household; their names stay, so it is asked twice. */
  async admitEnquired({ householdId, members }: Wire['WaitingHouseholdView']): Promise<boolean> {
    const places = (this.board.stay() ?? []).map(({ place }) => place.id);
    const whom = this.board.nameOf(members[0]?.code ?? '', places);
    if (!(await this.confirm('shelter.admitHeld', 'confirm.text', whom))) return false;
    return this.change(stay => this.client.admitHeld(stay, { householdId }), 'shelter.admitted');
  }

  async release(): Promise<boolean> {
    if (!(await this.asks('shelter.release'))) return false;
    return this.change(async stay => {
      await this.client.release(stay);
      this.board.shownStay.set(null);
    }, 'shelter.released');
  }

  async signAgreement(agreementOn: string): Promise<boolean> {
    if (!(await this.asks('shelter.signedToday'))) return false;
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

  async cancelAbsence({ id }: Wire['AbsenceView']): Promise<boolean> {
    if (!(await this.asks('shelter.back'))) return false;
    return this.board.change(() => {
      const absence = this.board.guests().find(guest => guest.absence?.id === id)?.absence;
      return this.client.cancelAbsence(absence ?? { id, version: 0 });
    });
  }

  separate(firstId: string, secondId: string): Promise<boolean> {
    return this.board.change(async () => {
      await this.client.separate({ firstId, secondId }, newKey());
      const codes = [firstId, secondId].map(
        id => this.board.guests().find(({ householdId }) => householdId === id)?.code ?? '',
      );
      this.toaster.show(this.words.of('shelter.separated'), { about: codes.join(', ') });
    });
  }

  /** Changes the stay whose panel is open as it is pressed, when its turn has come. */
  private async change(work: Change, done?: string): Promise<boolean> {
    const stayId = this.board.shownStay();
    if (stayId === null) return false;
    return this.board.change(async () => {
      const whom = this.board.stayName(stayId); // before it has left the board
      await work(this.board.versioned(stayId));
      if (done) this.toaster.show(this.words.of(done), { about: whom });
    });
  }

  /** Asks twice, and says about whom. */
  private asks(key: string): Promise<boolean> {
    return this.confirm(key, 'confirm.text', this.board.stayName(this.board.shownStay() ?? ''));
  }

  private offerUndo(done: string, whom: string, work: () => Promise<unknown>): void {
    this.toaster.show(this.words.of(done), {
      about: whom,
      undo: async () => {
        await this.board.change(work);
      },
    });
  }
}
