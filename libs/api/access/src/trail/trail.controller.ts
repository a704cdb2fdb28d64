import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers } from '@baanek/kernel';
import { TrailEntry, TrailExport, TrailPage, TrailPerson, TrailQuery } from './trail.dto';
import { AuditTrail } from './trail.service';

@ApiTags('access')
@Controller('audit')
export class TrailController {
  constructor(private readonly trail: AuditTrail) {}

  @Get()
  @Allow('audit.read')
  @Answers(TrailPage)
  page(@Query() query: TrailQuery): Promise<TrailPage> {
    return this.trail.page(query);
  }

  /** What is shown, for a file; recorded in the trail itself. */
  @Post('export')
  @Allow('audit.export')
  @Answers(TrailExport)
  export(@Body() query: TrailQuery): Promise<TrailExport> {
    return this.trail.export(query);
  }

  /** Whose entries can be asked for, also of those who have left. */
  @Get('people')
  @Allow('audit.read')
  @Answers([TrailPerson])
  people(): Promise<TrailPerson[]> {
    return this.trail.people();
  }

  /** Work that was handed over, the latest first, for those who keep accounts: whose, how much of it, and to whom. */
  @Get('hand-overs')
  @Allow('staff.manage')
  @Answers([TrailEntry])
  handOvers(): Promise<TrailEntry[]> {
    return this.trail.handOvers();
  }
}
