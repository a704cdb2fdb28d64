import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, By, IdParam, type Principal, RecordHistory } from '@baanek/kernel';
import { RollCallFields, RollCallQuery, RollCallView } from './roll-call.dto';
import { RollCall } from './roll-call.service';
import { RollCallMarks } from './roll-call-marks.service';

@ApiTags('shelter')
@Controller('shelter/roll-call')
@Allow('shelter.allocate')
export class RollCallController {
  constructor(
    private readonly rollCall: RollCall,
    private readonly marks: RollCallMarks,
  ) {}

  @Get()
  @Answers(RollCallView)
  read(@Query() { night }: RollCallQuery): Promise<RollCallView> {
    return this.rollCall.read(night);
  }

  /** Marking somebody twice alike leaves one mark. 409 `shelter.marked_otherwise`, `shelter.night_over`. */
  @Put()
  @Answers(RollCallView)
  mark(@By() by: Principal, @Body() fields: RollCallFields): Promise<RollCallView> {
    return this.marks.mark(by, fields);
  }

  /** What a mark said before it was changed after its night. */
  @Get('marks/:id/history')
  @Answers(RecordHistory)
  history(@IdParam() id: string): Promise<RecordHistory> {
    return this.marks.history(id);
  }
}
