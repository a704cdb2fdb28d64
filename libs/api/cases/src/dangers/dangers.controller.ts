import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  GiveReason,
  IdParam,
  PageQuery,
  type Principal,
  RecordHistory,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { CaseRecords } from '../files/case-records.service';
import { CorrectDanger, DangerList, DangerView, RecordDanger } from './danger.dto';
import { DANGERS, Dangers } from './dangers.service';

@ApiTags('cases')
@Controller()
export class DangersController {
  constructor(
    private readonly dangers: Dangers,
    private readonly records: CaseRecords,
  ) {}

  /** With their words; leaves a trace. */
  @Get('cases/:id/dangers')
  @Allow('incidents.read')
  @Answers(DangerList)
  list(@By() by: Principal, @IdParam() id: string, @Query() query: PageQuery): Promise<DangerList> {
    return this.dangers.list(by, id, query);
  }

  /** 409 `cases.closed`, `cases.too_many_dangers`. */
  @Post('cases/:id/dangers')
  @Allow('incidents.record')
  @Creates()
  @AnswersCreated(Ref)
  record(@By() by: Principal, @IdParam() id: string, @Body() command: RecordDanger): Promise<Ref> {
    return this.dangers.record(by, id, command);
  }

  /** With its words; leaves a trace. */
  @Get('case-dangers/:id')
  @Allow('incidents.read')
  @Answers(DangerView)
  read(@By() by: Principal, @IdParam() id: string): Promise<DangerView> {
    return this.dangers.read(by, id);
  }

  /** 409 `record.voided`, `cases.closed`. */
  @Put('case-dangers/:id')
  @Allow('incidents.record')
  @Changes()
  @Answers(Ref)
  correct(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectDanger,
  ): Promise<Ref> {
    return this.dangers.correct(by, id, seen, command);
  }

  /** It was recorded by mistake. 409 `record.voided`, `cases.closed`. */
  @Post('case-dangers/:id/void')
  @Allow('incidents.record')
  @Changes()
  @Answers(Ref)
  void(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, DANGERS, id, seen, 'voided', why);
  }

  /** It counts again. 409 `record.not_voided`, `cases.closed`. */
  @Post('case-dangers/:id/restore')
  @Allow('incidents.record')
  @Changes()
  @Answers(Ref)
  restore(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, DANGERS, id, seen, 'restored', why);
  }

  @Get('case-dangers/:id/history')
  @Allow('incidents.read')
  @Answers(RecordHistory)
  history(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.records.history(by, DANGERS, id);
  }
}
