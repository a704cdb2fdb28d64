import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, By, type Principal } from '@baanek/kernel';
import { AnswerStep, SetUpView } from './set-up.dto';
import { SetUpPath } from './set-up.service';

@ApiTags('tasks')
@Controller('set-up')
@Allow('set_up.read')
export class SetUpController {
  constructor(private readonly path: SetUpPath) {}

  /** What is left of setting up the asker's centre. */
  @Get()
  @Answers(SetUpView)
  read(@By() by: Principal): Promise<SetUpView> {
    return this.path.read(by);
  }

  /** Says that a step needs not be done. 403 `access.forbidden` for somebody else's step. */
  @Put()
  @Answers(SetUpView)
  answer(@By() by: Principal, @Body() { step, given }: AnswerStep): Promise<SetUpView> {
    return this.path.answer(by, step, given);
  }
}
