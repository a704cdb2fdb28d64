import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, AnswersCreated, By, Creates, type Principal, Ref } from '@baanek/kernel';
import {
  CheckedQuestionnaire,
  PutInUse,
  QuestionnaireFileView,
  QuestionnaireList,
  QuestionnaireName,
  QuestionnaireText,
} from './questionnaires.dto';
import { Questionnaires } from './questionnaires.service';

/** Questionnaires of risk of a centre; nothing here is about a client. */
@ApiTags('cases')
@Controller('risk-questionnaires')
@Allow('questionnaires.manage')
export class QuestionnairesController {
  constructor(private readonly questionnaires: Questionnaires) {}

  @Get()
  @Answers(QuestionnaireList)
  list(): Promise<QuestionnaireList> {
    return this.questionnaires.list();
  }

  /** One version with its cases; as JSON it is a file that can be changed and loaded. */
  @Get('file')
  @Answers(QuestionnaireFileView)
  read(@Query() name: QuestionnaireName): Promise<QuestionnaireFileView> {
    return this.questionnaires.read(name);
  }

  /** Keeps nothing. */
  @Post('check')
  @Answers(CheckedQuestionnaire)
  check(@Body() { file }: QuestionnaireText): Promise<CheckedQuestionnaire> {
    return this.questionnaires.check(file);
  }

  /** 409 `questionnaires.faulty`, `questionnaires.too_many`. */
  @Post()
  @Creates()
  @AnswersCreated(Ref)
  load(@By() by: Principal, @Body() { file }: QuestionnaireText): Promise<Ref> {
    return this.questionnaires.load(by, file);
  }

  /** From now on it is asked. 409 `questionnaires.changed`. */
  @Post('use')
  @Creates()
  @AnswersCreated(Ref)
  use(@By() by: Principal, @Body() command: PutInUse): Promise<Ref> {
    return this.questionnaires.use(by, command);
  }
}
