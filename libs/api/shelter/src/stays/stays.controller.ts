import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  type Principal,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { Admission } from './admission.service';
import { Admitted, AdmitHousehold, CheckOut, MoveGuests } from './stay.dto';
import { StayChanges } from './stay-changes.service';

@ApiTags('shelter')
@Controller('shelter/stays')
@Allow('shelter.allocate')
export class StaysController {
  constructor(
    private readonly admission: Admission,
    private readonly changes: StayChanges,
  ) {}

  /** All of a household or nobody. 409 `shelter.place_taken`, `shelter.full`, `shelter.person_placed`. */
  @Post()
  @Creates()
  @AnswersCreated(Admitted)
  admit(@By() by: Principal, @Body() command: AdmitHousehold): Promise<Admitted> {
    return this.admission.admit(by, command);
  }

  @Post(':id/moves')
  @Changes()
  @Answers(Ref)
  move(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
    @Body() command: MoveGuests,
  ): Promise<Ref> {
    return this.changes.move(by, id, seen, command);
  }

  @Post(':id/check-out')
  @Changes()
  @Answers(Ref)
  checkOut(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
    @Body() command: CheckOut,
  ): Promise<Ref> {
    return this.changes.checkOut(id, seen, command);
  }

  /** Within ten minutes. 409 `shelter.undo_late`, `shelter.place_taken`. */
  @Post(':id/undo-check-out')
  @Changes()
  @Answers(Ref)
  undo(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.changes.undoCheckOut(id, seen);
  }
}
