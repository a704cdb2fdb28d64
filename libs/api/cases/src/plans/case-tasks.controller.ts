import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  IdParam,
  PageQuery,
  type Principal,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { CaseTaskFields, CaseTaskList, EndCaseTask } from './case-task.dto';
import { CaseTasks } from './case-tasks.service';

@ApiTags('cases')
@Controller()
export class CaseTasksController {
  constructor(private readonly tasks: CaseTasks) {}

  /** Those still to be done, and a page of those that ended. Leaves a trace. */
  @Get('cases/:id/tasks')
  @Allow('plans.read')
  @Answers(CaseTaskList)
  list(@By() by: Principal, @IdParam() id: string, @Query() { after }: PageQuery): Promise<CaseTaskList> {
    return this.tasks.list(by, id, after);
  }

  /** 409 `cases.closed`, `cases.not_with`. */
  @Post('cases/:id/tasks')
  @Allow('plans.edit')
  @Creates()
  @AnswersCreated(Ref)
  add(@By() by: Principal, @IdParam() id: string, @Body() command: CaseTaskFields): Promise<Ref> {
    return this.tasks.add(by, id, command);
  }

  /** 409 `cases.closed`, `plans.ended`, `cases.not_with`. */
  @Put('case-tasks/:id')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  change(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CaseTaskFields,
  ): Promise<Ref> {
    return this.tasks.change(by, id, seen, command);
  }

  /** It is done, or not needed. 409 `cases.closed`, `plans.ended`. */
  @Post('case-tasks/:id/end')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  end(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: EndCaseTask,
  ): Promise<Ref> {
    return this.tasks.end(by, id, seen, command);
  }

  /** It is still to be done. 409 `cases.closed`, `plans.not_ended`, `cases.not_with`. */
  @Post('case-tasks/:id/reopen')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  reopen(@By() by: Principal, @IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.tasks.reopen(by, id, seen);
  }
}
