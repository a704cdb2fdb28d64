import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  GiveReason,
  type Principal,
  Ref,
  SeenVersion,
  IdParam,
} from '@baanek/kernel';
import { Admission } from './admission.service';
import { Arrival } from './arrival.service';
import {
  AdmitHeld,
  Admitted,
  AdmitHousehold,
  CheckOut,
  HoldPlaces,
  MoveGuests,
  SignAgreement,
} from './stay.dto';
import { StayChanges } from './stay-changes.service';
import { UndoCheckOut } from './undo.service';

@ApiTags('shelter')
@Controller('shelter/stays')
@Allow('shelter.allocate')
export class StaysController {
  constructor(
    private readonly admission: Admission,
    private readonly arrival: Arrival,
    private readonly changes: StayChanges,
    private readonly undoing: UndoCheckOut,
  ) {}

  /**
   * All of a household or nobody. 409 `shelter.place_taken`, `shelter.full`,
   * `shelter.rule_broken`, `shelter.plan_changed`, `shelter.others_wait`, `shelter.person_placed`.
   */
  @Post()
  @Creates()
  @AnswersCreated(Admitted)
  admit(@By() by: Principal, @Body() command: AdmitHousehold): Promise<Admitted> {
    return this.admission.admit(by, command);
  }

  /** Keeps places for a household that is on its way; lapses by itself. Refused as an admission is. */
  @Post('holds')
  @Creates()
  @AnswersCreated(Admitted)
  hold(@By() by: Principal, @Body() command: HoldPlaces): Promise<Admitted> {
    return this.admission.hold(by, command);
  }

  /** The household has come. 409 `shelter.hold_lapsed`. */
  @Post(':id/admit')
  @Changes()
  @Answers(Ref)
  admitHeld(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: AdmitHeld,
  ): Promise<Ref> {
    return this.arrival.admit(by, id, seen, command);
  }

  /** Within ten minutes. 409 `shelter.undo_late`, `shelter.hold_lapsed`, `shelter.wrong_state`. */
  @Post(':id/undo-admission')
  @Changes()
  @Answers(Ref)
  undoArrival(@IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.undoing.undoArrival(id, seen);
  }

  @Post(':id/release')
  @Changes()
  @Answers(Ref)
  release(@IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.changes.release(id, seen);
  }

  @Post(':id/moves')
  @Changes()
  @Answers(Ref)
  move(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: MoveGuests,
  ): Promise<Ref> {
    return this.changes.move(by, id, seen, command);
  }

  @Post(':id/agreement')
  @Changes()
  @Answers(Ref)
  sign(@IdParam() id: string, @SeenVersion() seen: number, @Body() command: SignAgreement): Promise<Ref> {
    return this.changes.sign(id, seen, command);
  }

  @Post(':id/check-out')
  @Changes()
  @Answers(Ref)
  checkOut(@IdParam() id: string, @SeenVersion() seen: number, @Body() command: CheckOut): Promise<Ref> {
    return this.changes.checkOut(id, seen, command);
  }

  /** Within ten minutes. 409 `shelter.undo_late`, `shelter.place_taken`, `shelter.place_closed`, `shelter.rule_broken`. */
  @Post(':id/undo-check-out')
  @Changes()
  @Answers(Ref)
  undo(@IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.undoing.undo(id, seen);
  }

  /** They never left: as the undo of a check-out, whenever that is noticed. 409 as there, but never for being late. */
  @Post(':id/reopen')
  @Changes()
  @Answers(Ref)
  reopen(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.undoing.undo(id, seen, why);
  }
}
