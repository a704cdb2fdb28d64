import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, By, type Principal } from '@baanek/kernel';
import { RollCallFields, RollCallView } from './roll-call.dto';
import { RollCall } from './roll-call.service';

@ApiTags('shelter')
@Controller('shelter/roll-call')
@Allow('shelter.allocate')
export class RollCallController {
  constructor(private readonly rollCall: RollCall) {}

  @Get()
  @Answers(RollCallView)
  read(): Promise<RollCallView> {
    return this.rollCall.read();
  }

  /** Marking somebody twice alike leaves one mark. 409 `shelter.marked_otherwise`, `shelter.night_over`. */
  @Put()
  @Answers(RollCallView)
  mark(@By() by: Principal, @Body() fields: RollCallFields): Promise<RollCallView> {
    return this.rollCall.mark(by, fields);
  }
}
