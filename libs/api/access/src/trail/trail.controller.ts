import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers } from '@baanek/kernel';
import { TrailEntry, TrailPage, TrailQuery } from './trail.dto';
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

  /** Work that was handed over, the latest first, for those who keep accounts: whose, how much of it, and to whom. */
  @Get('hand-overs')
  @Allow('staff.manage')
  @Answers([TrailEntry])
  handOvers(): Promise<TrailEntry[]> {
    return this.trail.handOvers();
  }
}
