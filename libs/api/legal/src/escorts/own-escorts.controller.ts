import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, By, Changes, type Principal, Ref, SeenVersion, IdParam } from '@baanek/kernel';
import { CorrectOutcome, OwnEscortView, RecordOutcome } from './escort.dto';
import { EscortCorrections } from './escort-corrections.service';
import { EscortPlanning } from './escort-planning.service';
import { EscortReader } from './escort-reader.service';

@ApiTags('legal')
@Controller('own-escorts')
@Allow('escorts.own')
export class OwnEscortsController {
  constructor(
    private readonly reader: EscortReader,
    private readonly planning: EscortPlanning,
    private readonly corrections: EscortCorrections,
  ) {}

  /** When, where, a code, and what keeps both safe; nothing more. */
  @Get()
  @Answers([OwnEscortView])
  list(@By() by: Principal): Promise<OwnEscortView[]> {
    return this.reader.own(by);
  }

  /** 409 `escorts.not_begun`. */
  @Post(':id/outcome')
  @Changes()
  @Answers(Ref)
  outcome(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: RecordOutcome,
  ): Promise<Ref> {
    return this.planning.recordOutcome(by, 'escorts.own', id, seen, command);
  }

  /** What was recorded of how it went. 409 `record.voided`, `escorts.wrong_state`. */
  @Put(':id/outcome')
  @Changes()
  @Answers(Ref)
  correctOutcome(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectOutcome,
  ): Promise<Ref> {
    return this.corrections.correctOutcome(by, 'escorts.own', id, seen, command);
  }
}
