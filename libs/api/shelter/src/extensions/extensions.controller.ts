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
  type Principal,
  RecordHistory,
  Ref,
  SeenVersion,
  IdParam,
} from '@baanek/kernel';
import {
  CorrectDecision,
  CorrectExtension,
  DecideExtension,
  ExtensionPage,
  ExtensionsQuery,
  RequestExtension,
} from './extension.dto';
import { ExtensionCorrections } from './extension-corrections.service';
import { Extensions } from './extensions.service';

@ApiTags('shelter')
@Controller('shelter')
export class ExtensionsController {
  constructor(
    private readonly extensions: Extensions,
    private readonly corrections: ExtensionCorrections,
  ) {}

  /** Longer stays that wait for the director, or those that are over. */
  @Get('extensions')
  @Allow('shelter.board')
  @Answers(ExtensionPage)
  listExtensions(@Query() query: ExtensionsQuery): Promise<ExtensionPage> {
    return this.extensions.list(query);
  }

  /** 409 `shelter.extension_asked`. */
  @Post('stays/:id/extensions')
  @Creates()
  @Allow('shelter.allocate')
  @AnswersCreated(Ref)
  askExtension(@By() by: Principal, @IdParam() id: string, @Body() command: RequestExtension): Promise<Ref> {
    return this.extensions.ask(by, id, command);
  }

  @Post('extensions/:id/decide')
  @Changes()
  @Allow('shelter.approve')
  @Answers(Ref)
  decideExtension(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: DecideExtension,
  ): Promise<Ref> {
    return this.extensions.decide(by, id, seen, command);
  }

  /** While it waits. 409 `record.voided`, `shelter.wrong_state`. */
  @Put('extensions/:id')
  @Changes()
  @Allow('shelter.allocate')
  @Answers(Ref)
  correct(
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectExtension,
  ): Promise<Ref> {
    return this.corrections.correct(id, seen, command);
  }

  /** What was decided. 409 `record.voided`, `shelter.wrong_state`. */
  @Put('extensions/:id/decision')
  @Changes()
  @Allow('shelter.approve')
  @Answers(Ref)
  correctDecision(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectDecision,
  ): Promise<Ref> {
    return this.corrections.correctDecision(by, id, seen, command);
  }

  /** While it waits. 409 `record.voided`, `shelter.wrong_state`. */
  @Post('extensions/:id/void')
  @Changes()
  @Allow('shelter.allocate')
  @Answers(Ref)
  void(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.corrections.void(id, seen, why);
  }

  /** 409 `record.not_voided`, `shelter.extension_asked`. */
  @Post('extensions/:id/restore')
  @Changes()
  @Allow('shelter.allocate')
  @Answers(Ref)
  restore(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.corrections.restore(id, seen, why);
  }

  @Get('extensions/:id/history')
  @Allow('shelter.board')
  @Answers(RecordHistory)
  history(@IdParam() id: string): Promise<RecordHistory> {
    return this.corrections.history(id);
  }
}
