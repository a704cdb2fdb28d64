import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers } from '@baanek/kernel';
import { TimelineQuery, TimelineView } from './timeline.dto';
import { HouseTimeline } from './timeline.service';

@ApiTags('shelter')
@Controller('shelter')
export class TimelineController {
  constructor(private readonly timeline: HouseTimeline) {}

  /** Places by days: who slept there, who plans to. */
  @Get('timeline')
  @Allow('shelter.board')
  @Answers(TimelineView)
  readTimeline(@Query() query: TimelineQuery): Promise<TimelineView> {
    return this.timeline.read(query);
  }
}
