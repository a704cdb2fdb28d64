import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
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
  list(@By() by: Principal, @Param('id', ParseUUIDPipe) id: string): Promise<SessionLine[]> {
    return this.counselling.list(by, id);
  }

  @Post('cases/:id/sessions')
  @Allow('sessions.log')
  @Creates()
  @AnswersCreated(Ref)
  log(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() fields: SessionFields,
  ): Promise<Ref> {
    return this.counselling.log(by, id, fields);
  }

  /** With its note; leaves a trace. */
  @Get('sessions/:id')
  @Allow('sessions.read')
  @Answers(SessionView)
  read(@By() by: Principal, @Param('id', ParseUUIDPipe) id: string): Promise<SessionView> {
    return this.counselling.read(by, id);
  }

  @Put('sessions/:id')
  @Allow('sessions.log')
  @Changes()
  @Answers(Ref)
  change(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
    @Body() fields: SessionFields,
  ): Promise<Ref> {
    return this.counselling.change(by, id, seen, fields);
  }
}
