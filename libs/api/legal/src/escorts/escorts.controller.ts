import { Body, Controller, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  GiveReason,
  type Principal,
  RecordHistory,
  Ref,
  SeenVersion,
  IdParam,
} from '@baanek/kernel';
import {
  AssignEscortWorker,
  CorrectEscort,
  CorrectOutcome,
  RecordOutcome,
  RequestEscort,
  EscortsQuery,
  EscortView,
} from './escort.dto';
import { EscortCorrections } from './escort-corrections.service';
import { EscortPlanning } from './escort-planning.service';
import { EscortReader } from './escort-reader.service';

@ApiTags('legal')
@Controller('escorts')
export class EscortsController {
  constructor(
    private readonly reader: EscortReader,
    private readonly planning: EscortPlanning,
    private readonly corrections: EscortCorrections,
  ) {}

  /** Escorts that start on these days. */
  @Get()
  @Allow('escorts.read')
  @Answers([EscortView])
  list(@Query() query: EscortsQuery): Promise<EscortView[]> {
    return this.reader.list(query);
  }

  /** 409 `escorts.client_busy`: she has another escort at that time. */
  @Post()
  @Allow('escorts.request')
  @Creates()
  @AnswersCreated(Ref)
  request(@By() by: Principal, @Body() command: RequestEscort): Promise<Ref> {
    return this.planning.request(by, command);
  }

  /** 409 `escorts.worker_busy`, `escorts.worker_lacks_role`. */
  @Put(':id/worker')
  @Allow('escorts.plan')
  @Changes()
  @Answers(Ref)
  assign(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: AssignEscortWorker,
  ): Promise<Ref> {
    return this.planning.assign(by, id, seen, command);
  }

  @Delete(':id/worker')
  @Allow('escorts.plan')
  @Changes()
  @Answers(Ref)
  unassign(@By() by: Principal, @IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.planning.unassign(by, id, seen);
  }

  @Post(':id/cancel')
  @Allow('escorts.plan')
  @Changes()
  @Answers(Ref)
  cancel(@By() by: Principal, @IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.planning.cancel(by, id, seen);
  }

  /** 409 `escorts.not_begun`. */
  @Post(':id/outcome')
  @Allow('escorts.plan')
  @Changes()
  @Answers(Ref)
  outcome(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: RecordOutcome,
  ): Promise<Ref> {
    return this.planning.recordOutcome(by, 'escorts.plan', id, seen, command);
  }

  /** 409 `record.voided`, `escorts.wrong_state`. */
  @Put(':id/outcome')
  @Allow('escorts.plan')
  @Changes()
  @Answers(Ref)
  correctOutcome(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectOutcome,
  ): Promise<Ref> {
    return this.corrections.correctOutcome(by, 'escorts.plan', id, seen, command);
  }

  /** 409 `record.voided`, `escorts.worker_busy`, `escorts.client_busy`. */
  @Put(':id')
  @Allow('escorts.request')
  @Changes()
  @Answers(Ref)
  correct(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectEscort,
  ): Promise<Ref> {
    return this.corrections.correct(by, id, seen, command);
  }

  @Post(':id/void')
  @Allow('escorts.request')
  @Changes()
  @Answers(Ref)
  void(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.corrections.void(by, id, seen, why);
  }

  /** 409 `record.not_voided`, `escorts.worker_busy`, `escorts.client_busy`. */
  @Post(':id/restore')
  @Allow('escorts.request')
  @Changes()
  @Answers(Ref)
  restore(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.corrections.restore(by, id, seen, why);
  }

  @Get(':id/history')
  @Allow('escorts.read')
  @Answers(RecordHistory)
  history(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.corrections.history(by, id);
  }
}
