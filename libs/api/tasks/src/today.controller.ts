import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, AnswersNothing, By, type Principal } from '@baanek/kernel';
import { Today } from './today.service';
import { PutBackLine, PutOffLine, SeenUntil, TodayView } from './today.dto';

@ApiTags('tasks')
@Controller('today')
@Allow('self.use')
export class TodayController {
  constructor(private readonly today: Today) {}

  /** What is late, due, coming and new for the asker, by her roles. */
  @Get()
  @Answers(TodayView)
  read(@By() by: Principal): Promise<TodayView> {
    return this.today.read(by);
  }

  /** Nothing before that moment is new to the asker any more. */
  @Put('seen')
  @AnswersNothing()
  seen(@By() by: Principal, @Body() { until }: SeenUntil): Promise<void> {
    return this.today.seen(by, new Date(until));
  }

  /** A line is not shown to the asker until a later day. 409 `today.not_put_off`. */
  @Put('put-off')
  @AnswersNothing()
  putOff(@By() by: Principal, @Body() line: PutOffLine): Promise<void> {
    return this.today.putOff(by, line);
  }

  /** It stands among the others again. */
  @Put('put-back')
  @AnswersNothing()
  putBack(@By() by: Principal, @Body() line: PutBackLine): Promise<void> {
    return this.today.putBack(by, line);
  }
}
