import { Body, Controller, Post } from '@nestjs/common';
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
import { Absences } from './absences.service';
import { RecordAbsence } from './absence.dto';

@ApiTags('shelter')
@Controller('shelter')
export class AbsencesController {
  constructor(private readonly absences: Absences) {}

  /** Nights away, the places kept. 409 `shelter.absent_already`. */
  @Post('stays/:id/absences')
  @Creates()
  @Allow('shelter.allocate')
  @AnswersCreated(Ref)
  away(@By() by: Principal, @IdParam() id: string, @Body() command: RecordAbsence): Promise<Ref> {
    return this.absences.add(by, id, command);
  }

  @Post('absences/:id/cancel')
  @Changes()
  @Allow('shelter.allocate')
  @Answers(Ref)
  back(@IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.absences.cancel(id, seen);
  }
}
