import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers } from '@baanek/kernel';
import { ProposalsQuery, ProposalsView } from './plan.dto';
import { Proposals } from './proposals.service';

@ApiTags('shelter')
@Controller('shelter/proposals')
export class ProposalsController {
  constructor(private readonly proposals: Proposals) {}

  /** Where a household could sleep, ranked; else the fewest moves that make room; else the first night it fits. */
  @Post()
  @HttpCode(200)
  @Allow('shelter.board')
  @Answers(ProposalsView)
  ask(@Body() command: ProposalsQuery): Promise<ProposalsView> {
    return this.proposals.ask(command);
  }
}
