import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, By, type Principal } from '@baanek/kernel';
import { CentreWeek, WeekQuery, WeekView } from './week.dto';
import { Weeks } from './weeks.service';

@ApiTags('cases')
@Controller('weeks')
export class WeeksController {
  constructor(private readonly weeks: Weeks) {}

  /** What the asker did, what comes and what stayed behind. */
  @Get('own')
  @Allow('weeks.read')
  @Answers(WeekView)
  own(@By() by: Principal, @Query() { day }: WeekQuery): Promise<WeekView> {
    return this.weeks.read(by, day);
  }

  /** How much each colleague of the centre did. */
  @Get('centre')
  @Allow('weeks.centre')
  @Answers(CentreWeek)
  centre(@Query() { day }: WeekQuery): Promise<CentreWeek> {
    return this.weeks.centre(day);
  }
}
