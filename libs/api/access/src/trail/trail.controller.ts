import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers } from '@baanek/kernel';
import { TrailPage, TrailQuery } from './trail.dto';
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
}
