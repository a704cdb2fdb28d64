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
import { ChildFile, CorrectRecordOfChild, RecordOfChild } from './child-record.dto';
import { CHILD_RECORDS, ChildRecords } from './child-records.service';

@ApiTags('cases')
@Controller()
export class ChildRecordsController {
  constructor(
    private readonly children: ChildRecords,
    private readonly records: CaseRecords,
  ) {}

  /** Guardians, school and needs of the child whose case it is; leaves a trace. */
  @Get('cases/:id/child')
  @Allow('plans.read')
  @Answers(ChildFile)
  file(@By() by: Principal, @IdParam() id: string, @Query() { after }: PageQuery): Promise<ChildFile> {
    return this.children.file(by, id, after);
  }

  /** 409 `cases.closed`, `children.no_child`. */
  @Post('cases/:id/child')
  @Allow('plans.edit')
  @Creates()
  @AnswersCreated(Ref)
  record(@By() by: Principal, @IdParam() id: string, @Body() command: RecordOfChild): Promise<Ref> {
    return this.children.record(by, id, command);
  }

  /** 409 `cases.closed`, `record.voided`. */
  @Put('child-records/:id')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  correct(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectRecordOfChild,
  ): Promise<Ref> {
    return this.children.correct(by, id, seen, command);
  }

  /** It was recorded by mistake. 409 `cases.closed`, `record.voided`. */
  @Post('child-records/:id/void')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  void(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, CHILD_RECORDS, id, seen, 'voided', why);
  }

  /** It counts again. 409 `cases.closed`, `record.not_voided`. */
  @Post('child-records/:id/restore')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  restore(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, CHILD_RECORDS, id, seen, 'restored', why);
  }

  @Get('child-records/:id/history')
  @Allow('plans.read')
  @Answers(RecordHistory)
  history(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.records.history(by, CHILD_RECORDS, id);
  }
}
