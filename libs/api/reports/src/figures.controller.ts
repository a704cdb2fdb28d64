import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, By, type Principal } from '@baanek/kernel';
import { FigureMonth, FigurePreview, FigureRelease, ReleasedFigures, ShareFigures } from './figures.dto';
import { MonthParam } from './month-param';
import { ReleaseReader } from './releases/release-reader.service';
import { FigureSharing } from './sharing/figure-sharing.service';

@ApiTags('reports')
@Controller('figures')
export class FiguresController {
  constructor(
    private readonly sharing: FigureSharing,
    private readonly releases: ReleaseReader,
  ) {}

  /** The last twelve months, and what became of each. */
  @Get('months')
  @Allow('figures.share')
  @Answers([FigureMonth])
  months(@By() by: Principal): Promise<FigureMonth[]> {
    return this.sharing.months(by);
  }

  /** Exactly what leaves the centre with this month. */
  @Get('months/:month')
  @Allow('figures.share')
  @Answers(FigurePreview)
  preview(@By() by: Principal, @MonthParam() month: string): Promise<FigurePreview> {
    return this.sharing.preview(by, month);
  }

  /** Shares the month as it was seen, or withdraws it. 409 `figures.not_open` after its time, `figures.changed`. */
  @Put('months/:month')
  @Allow('figures.share')
  @Answers(FigureMonth)
  decide(
    @By() by: Principal,
    @MonthParam() month: string,
    @Body() command: ShareFigures,
  ): Promise<FigureMonth> {
    return this.sharing.decide(by, month, command);
  }

  @Get('releases')
  @Allow('figures.read')
  @Answers([FigureRelease])
  list(@By() by: Principal): Promise<FigureRelease[]> {
    return this.releases.list(by);
  }

  @Get('releases/:month')
  @Allow('figures.read')
  @Answers(ReleasedFigures)
  read(@By() by: Principal, @MonthParam() month: string): Promise<ReleasedFigures> {
    return this.releases.read(by, month);
  }

  /** What is shown, for a file; recorded in the audit trail. */
  @Post('releases/:month/export')
  @Allow('figures.export')
  @Answers(ReleasedFigures)
  export(@By() by: Principal, @MonthParam() month: string): Promise<ReleasedFigures> {
    return this.releases.export(by, month);
  }
}
