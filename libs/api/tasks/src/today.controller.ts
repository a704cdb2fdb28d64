import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, AnswersNothing, By, type Principal } from '@baanek/kernel';
import { Today } from './today.service';
import { SeenUntil, TodayView } from './today.dto';

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
}
