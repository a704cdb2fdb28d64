import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, By, NoTransaction, type Principal } from '@baanek/kernel';
import { ShelterFigures } from './figures.service';
import { Outlook } from './outlook.service';
import {
  ShelterFiguresQuery,
  ShelterFiguresView,
  OutlookQuery,
  OutlookView,
  TimelineQuery,
  TimelineView,
} from './overview.dto';
import { HouseTimeline } from './timeline.service';

@ApiTags('shelter')
@Controller('shelter')
export class OverviewController {
  constructor(
    private readonly timeline: HouseTimeline,
    private readonly outlook: Outlook,
    private readonly figures: ShelterFigures,
  ) {}

  /** Places by days: who slept there, who plans to. */
  @Get('timeline')
  @Allow('shelter.board')
  @Answers(TimelineView)
  readTimeline(@Query() query: TimelineQuery): Promise<TimelineView> {
    return this.timeline.read(query);
  }

  /** What a family of each size would get tonight, what those who wait would, and the coming nights. */
  @Get('outlook')
  @Allow('shelter.board')
  @NoTransaction()
  @Answers(OutlookView)
  readOutlook(@By() by: Principal, @Query() { again }: OutlookQuery): Promise<OutlookView> {
    return this.outlook.read(by, again !== undefined);
  }

  /** Families and persons apart, bed-nights, where they went, who could not be taken in. */
  @Get('figures')
  @Allow('shelter.figures')
  @Answers(ShelterFiguresView)
  readFigures(@Query() query: ShelterFiguresQuery): Promise<ShelterFiguresView> {
    return this.figures.read(query);
  }
}
