import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  AnswersNothing,
  By,
  Changes,
  Creates,
  GiveReason,
  type Principal,
  RecordHistory,
  Ref,
  SeenVersion,
  IdParam,
} from '@baanek/kernel';
import { ClosurePage, ClosuresQuery, CorrectClosure, RestoreClosure } from './closure.dto';
import { ClosureCorrections } from './closure-corrections.service';
import { Closures } from './closures.service';
import { CloseRoom, RemoveRooms, RoomFields, SetDoors } from './house.dto';
import { RoomRemoval } from '../drawing/room-removal.service';
import { RoomSetUp } from './room-set-up.service';

@ApiTags('shelter')
@Controller('shelter')
@Allow('shelter.set_up')
export class RoomsController {
  constructor(
    private readonly rooms: RoomSetUp,
    private readonly removal: RoomRemoval,
    private readonly closures: Closures,
    private readonly corrections: ClosureCorrections,
  ) {}

  /** 409 `shelter.places_in_use` when a bed that is in use would be taken out, `shelter.too_many_places`. */
  @Put('rooms/:id')
  @Allow('shelter.draw')
  @Changes()
  @Answers(Ref)
  changeRoom(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() fields: RoomFields,
  ): Promise<Ref> {
    return this.rooms.changeRoom(by, id, seen, fields);
  }

  @Put('rooms/:id/doors')
  @Allow('shelter.draw')
  @Changes()
  @Answers(Ref)
  setDoors(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() doors: SetDoors,
  ): Promise<Ref> {
    return this.rooms.setDoors(by, id, seen, doors);
  }

  /**
   * Of a drawing that was a mistake. 409 `shelter.room_in_use` when one of them was ever used; `shelter.house_lived_in` for
   * whoever may not know of what.
   */
  @Post('rooms/removals')
  @Allow('shelter.draw')
  @AnswersNothing()
  remove(@By() by: Principal, @Body() { roomIds }: RemoveRooms): Promise<void> {
    return this.removal.remove(by, roomIds);
  }

  /** 409 `shelter.closed_already`, `shelter.room_occupied`. */
  @Post('rooms/:id/closures')
  @Creates()
  @AnswersCreated(Ref)
  close(@By() by: Principal, @IdParam() id: string, @Body() command: CloseRoom): Promise<Ref> {
    return this.closures.close(by, id, command);
  }

  @Post('closures/:id/lift')
  @Changes()
  @Answers(Ref)
  lift(@IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.closures.lift(id, seen);
  }

  /** Of one room, also those that are past or lifted. */
  @Get('rooms/:id/closures')
  @Allow('shelter.board')
  @Answers(ClosurePage)
  listClosures(@IdParam() id: string, @Query() query: ClosuresQuery): Promise<ClosurePage> {
    return this.corrections.list(id, query);
  }

  /** 409 `record.voided`, `shelter.closed_already`, `shelter.taken_then`, `shelter.room_occupied`. */
  @Put('closures/:id')
  @Changes()
  @Answers(Ref)
  correctClosure(
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectClosure,
  ): Promise<Ref> {
    return this.corrections.correct(id, seen, command);
  }

  @Post('closures/:id/void')
  @Changes()
  @Answers(Ref)
  voidClosure(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.corrections.void(id, seen, why);
  }

  /** 409 `record.not_voided`, `shelter.closed_already`, `shelter.taken_then`, `shelter.room_occupied`. */
  @Post('closures/:id/restore')
  @Changes()
  @Answers(Ref)
  restoreClosure(
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: RestoreClosure,
  ): Promise<Ref> {
    return this.corrections.restore(id, seen, command);
  }

  @Get('closures/:id/history')
  @Allow('shelter.board')
  @Answers(RecordHistory)
  closureHistory(@IdParam() id: string): Promise<RecordHistory> {
    return this.corrections.history(id);
  }
}
