import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  type Principal,
  Ref,
  SeenVersion,
  IdParam,
} from '@baanek/kernel';
import { Counselling } from './counselling.service';
import { SessionFields, SessionLine, SessionView } from './session.dto';

@ApiTags('cases')
@Controller()
export class SessionsController {
  constructor(private readonly counselling: Counselling) {}

  @Get('cases/:id/sessions')
  @Allow('sessions.read')
  @Answers([SessionLine])
  list(@By() by: Principal, @IdParam() id: string): Promise<SessionLine[]> {
    return this.counselling.list(by, id);
  }

  @Post('cases/:id/sessions')
  @Allow('sessions.log')
  @Creates()
  @AnswersCreated(Ref)
  log(@By() by: Principal, @IdParam() id: string, @Body() fields: SessionFields): Promise<Ref> {
    return this.counselling.log(by, id, fields);
  }

  /** With its note; leaves a trace. */
  @Get('sessions/:id')
  @Allow('sessions.read')
  @Answers(SessionView)
  read(@By() by: Principal, @IdParam() id: string): Promise<SessionView> {
    return this.counselling.read(by, id);
  }

  @Put('sessions/:id')
  @Allow('sessions.log')
  @Changes()
  @Answers(Ref)
  change(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() fields: SessionFields,
  ): Promise<Ref> {
    return this.counselling.change(by, id, seen, fields);
  }
}
