import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  IdParam,
  type Principal,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { ChangeConsultingRoom, ConsultingRoomView, ConsultingRoomFields } from './appointment.dto';
import { ConsultingRooms } from './consulting-rooms.service';

@ApiTags('cases')
@Controller('consulting-rooms')
export class ConsultingRoomsController {
  constructor(private readonly rooms: ConsultingRooms) {}

  @Get()
  @Allow('rooms.manage')
  @Answers([ConsultingRoomView])
  list(): Promise<ConsultingRoomView[]> {
    return this.rooms.list();
  }

  /** 409 `appointments.room_name_taken`, `appointments.too_many_rooms`. */
  @Post()
  @Allow('rooms.manage')
  @Creates()
  @AnswersCreated(Ref)
  add(@By() by: Principal, @Body() fields: ConsultingRoomFields): Promise<Ref> {
    return this.rooms.add(by, fields);
  }

  /** 409 `appointments.room_name_taken`. */
  @Put(':id')
  @Allow('rooms.manage')
  @Changes()
  @Answers(Ref)
  change(
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() fields: ChangeConsultingRoom,
  ): Promise<Ref> {
    return this.rooms.change(id, seen, fields);
  }
}
