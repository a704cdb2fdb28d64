import { Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  AnswersNothing,
  By,
  Creates,
  IdParam,
  PageQuery,
  type Principal,
  Ref,
} from '@baanek/kernel';
import { ShiftBookView, ShiftEventList } from './shift.dto';
import { Shifts } from './shifts.service';

@ApiTags('cases')
@Controller('shifts')
@Allow('shifts.read')
export class ShiftsController {
  constructor(private readonly shifts: Shifts) {}

  /** With its words; leaves a trace. */
  @Get()
  @Answers(ShiftBookView)
  read(@Query() query: PageQuery): Promise<ShiftBookView> {
    return this.shifts.read(query);
  }

  /** What happened since the shift before was handed over, as links. */
  @Get('events')
  @Answers(ShiftEventList)
  events(@By() by: Principal): Promise<ShiftEventList> {
    return this.shifts.events(by);
  }

  /** Hands the shift over. */
  @Post('sign-offs')
  @Creates()
  @AnswersCreated(Ref)
  sign(@By() by: Principal): Promise<Ref> {
    return this.shifts.sign(by);
  }

  /** Has read what a colleague handed over. */
  @Put('sign-offs/:id/read')
  @AnswersNothing()
  readSignOff(@By() by: Principal, @IdParam() id: string): Promise<void> {
    return this.shifts.readSignOff(by, id);
  }
}
