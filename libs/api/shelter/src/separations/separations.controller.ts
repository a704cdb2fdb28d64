import { Body, Controller, Get, Post } from '@nestjs/common';
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
import { SeparationList, SeparateHouseholds } from './separation.dto';
import { Separations } from './separations.service';

@ApiTags('shelter')
@Controller('shelter/separations')
@Allow('shelter.allocate')
export class SeparationsController {
  constructor(private readonly apart: Separations) {}

  @Get()
  @Answers(SeparationList)
  list(): Promise<SeparationList> {
    return this.apart.list();
  }

  /** 409 `shelter.already_separated`. */
  @Post()
  @Creates()
  @AnswersCreated(Ref)
  keep(@By() by: Principal, @Body() command: SeparateHouseholds): Promise<Ref> {
    return this.apart.keep(by, command);
  }

  @Post(':id/end')
  @Changes()
  @Answers(Ref)
  end(@IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.apart.end(id, seen);
  }
}
