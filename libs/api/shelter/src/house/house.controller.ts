import { Body, Controller, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
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
import { AddRoom, HouseFields, RoomFields } from './house.dto';
import { HouseSetUp } from './house-set-up.service';

@ApiTags('shelter')
@Controller('shelter')
@Allow('shelter.set_up')
export class HouseController {
  constructor(private readonly setUp: HouseSetUp) {}

  @Post('houses')
  @Creates()
  @AnswersCreated(Ref)
  addHouse(@By() by: Principal, @Body() fields: HouseFields): Promise<Ref> {
    return this.setUp.addHouse(by, fields);
  }

  @Put('houses/:id')
  @Changes()
  @Answers(Ref)
  changeHouse(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
    @Body() fields: HouseFields,
  ): Promise<Ref> {
    return this.setUp.changeHouse(id, seen, fields);
  }

  /** With its beds and cots. 409 `shelter.room_number_taken`. */
  @Post('houses/:id/rooms')
  @Creates()
  @AnswersCreated(Ref)
  addRoom(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() fields: AddRoom,
  ): Promise<Ref> {
    return this.setUp.addRoom(by, id, fields);
  }

  @Put('rooms/:id')
  @Changes()
  @Answers(Ref)
  changeRoom(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
    @Body() fields: RoomFields,
  ): Promise<Ref> {
    return this.setUp.changeRoom(id, seen, fields);
  }
}
