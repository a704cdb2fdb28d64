import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  IdParam,
  type Principal,
  SeenVersion,
} from '@baanek/kernel';
import { AskHandOver, HandedOver, HandOverCase, HandOverPreview } from './hand-over.dto';
import { CaseHandOver } from './hand-over.service';

@ApiTags('cases')
@Controller('cases')
export class HandOverController {
  constructor(private readonly handOvers: CaseHandOver) {}

  /** What would become of each of many cases; nothing is changed. 409 `cases.worker_lacks_role`. */
  @Post('hand-overs/preview')
  @Allow('cases.assign')
  @Answers(HandOverPreview)
  preview(@By() by: Principal, @Body() command: AskHandOver): Promise<HandOverPreview> {
    return this.handOvers.preview(by, command);
  }

  /** 409 `cases.closed`, `cases.worker_lacks_role`, `cases.already_assigned`, `cases.part_not_theirs`, `cases.not_with`. */
  @Post(':id/hand-overs')
  @Allow('cases.assign')
  @Creates()
  @Changes()
  @AnswersCreated(HandedOver)
  handOver(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: HandOverCase,
  ): Promise<HandedOver> {
    return this.handOvers.handOver(by, id, seen, command);
  }
}
