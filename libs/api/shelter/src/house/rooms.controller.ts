import { Body, Controller, Post, Put } from '@nestjs/common';
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
  IdParam,
} from '@baanek/kernel';
import { Closures } from './closures.service';
import { CloseRoom, RoomFields, SetDoors } from './house.dto';
import { RoomSetUp } from './room-set-up.service';

@ApiTags('shelter')
@Controller('shelter')
@Allow('shelter.set_up')
export class RoomsController {
  constructor(
    private readonly rooms: RoomSetUp,
    private readonly closures: Closures,
  ) {}

  /** 409 `shelter.places_in_use` when a bed that is in use would be taken out. */
  @Put('rooms/:id')
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
}
