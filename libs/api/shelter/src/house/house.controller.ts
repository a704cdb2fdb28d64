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
import { HouseFields, RoomFields, SetRules } from './house.dto';
import { HouseSetUp } from './house-set-up.service';
import { RoomSetUp } from './room-set-up.service';

@ApiTags('shelter')
@Controller('shelter/houses')
@Allow('shelter.set_up')
export class HouseController {
  constructor(
    private readonly setUp: HouseSetUp,
    private readonly rooms: RoomSetUp,
  ) {}

  @Post()
  @Creates()
  @AnswersCreated(Ref)
  addHouse(@By() by: Principal, @Body() fields: HouseFields): Promise<Ref> {
    return this.setUp.addHouse(by, fields);
  }

  @Put(':id')
  @Changes()
  @Answers(Ref)
  changeHouse(@IdParam() id: string, @SeenVersion() seen: number, @Body() fields: HouseFields): Promise<Ref> {
    return this.setUp.changeHouse(id, seen, fields);
  }

  /** Rules from a day on. */
  @Post(':id/rules')
  @Changes()
  @Answers(Ref)
  setRules(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() rules: SetRules,
  ): Promise<Ref> {
    return this.setUp.setRules(by, id, seen, rules);
  }

  /** With what stands in it. 409 `shelter.room_number_taken`. */
  @Post(':id/rooms')
  @Creates()
  @AnswersCreated(Ref)
  addRoom(@By() by: Principal, @IdParam() id: string, @Body() fields: RoomFields): Promise<Ref> {
    return this.rooms.addRoom(by, id, fields);
  }
}
