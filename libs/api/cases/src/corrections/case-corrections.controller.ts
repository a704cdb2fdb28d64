import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  By,
  Changes,
  IdParam,
  type Principal,
  RecordHistory,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { CaseClosing, CorrectCase } from './case-correction.dto';
import { CaseCorrections } from './case-corrections.service';

@ApiTags('cases')
@Controller('cases')
export class CaseCorrectionsController {
  constructor(private readonly corrections: CaseCorrections) {}

  @Put(':id')
  @Allow('cases.close')
  @Changes()
  @Answers(Ref)
  correct(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectCase,
  ): Promise<Ref> {
    return this.corrections.correct(by, id, seen, command);
  }

  /** How it was closed last. 404 while it is open. */
  @Get(':id/closing')
  @Allow('cases.read')
  @Answers(CaseClosing)
  closing(@By() by: Principal, @IdParam() id: string): Promise<CaseClosing> {
    return this.corrections.closing(by, id);
  }

  /** What it said before each correction. */
  @Get(':id/history')
  @Allow('cases.read')
  @Answers(RecordHistory)
  history(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.corrections.history(by, id);
  }
}
