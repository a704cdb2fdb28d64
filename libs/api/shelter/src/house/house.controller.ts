import { Body, Controller, Get, Post, Put } from '@nestjs/common';
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
import { DrawnHouse } from '../drawing/drawn-house.dto';
import { DrawnHouses } from '../drawing/drawn-houses.service';
import { HouseFields, RoomFields, RoomsAdded, RoomSeries, SetRules } from './house.dto';
import { HouseSetUp } from './house-set-up.service';
import { RoomSetUp } from './room-set-up.service';

@ApiTags('shelter')
@Controller('shelter/houses')
@Allow('shelter.draw')
export class HouseController {
  constructor(
    private readonly setUp: HouseSetUp,
    private readonly rooms: RoomSetUp,
    private readonly drawn: DrawnHouses,
  ) {}

  /** As they are drawn, with nobody in them. */
  @Get()
  @Answers([DrawnHouse])
  list(): Promise<DrawnHouse[]> {
    return this.drawn.list();
  }

  @Post()
  @Creates()
  @AnswersCreated(Ref)
  addHouse(@By() by: Principal, @Body() fields: HouseFields): Promise<Ref> {
    return this.setUp.addHouse(by, fields);
  }

  @Put(':id')
  @Changes()
  @Answers(Ref)
  changeHouse(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() fields: HouseFields,
  ): Promise<Ref> {
    return this.setUp.changeHouse(by, id, seen, fields);
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

  /** With what stands in it. 409 `shelter.room_number_taken`, `shelter.too_many_rooms`, `shelter.too_many_places`. */
  @Post(':id/rooms')
  @Creates()
  @AnswersCreated(Ref)
  addRoom(@By() by: Principal, @IdParam() id: string, @Body() fields: RoomFields): Promise<Ref> {
    return this.rooms.addRoom(by, id, fields);
  }

  /** Rooms that are alike, at once, refused as one is; 409 `shelter.room_number_taken` has the first number that is. */
  @Post(':id/room-series')
  @Creates()
  @AnswersCreated(RoomsAdded)
  addRooms(@By() by: Principal, @IdParam() id: string, @Body() series: RoomSeries): Promise<RoomsAdded> {
    return this.rooms.addSeries(by, id, series);
  }
}
