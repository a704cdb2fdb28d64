import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
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
import { ApartList, KeepApart } from './apart.dto';
import { KeptApart } from './apart.service';

@ApiTags('shelter')
@Controller('shelter/apart')
@Allow('shelter.allocate')
export class ApartController {
  constructor(private readonly apart: KeptApart) {}

  @Get()
  @Answers(ApartList)
  list(): Promise<ApartList> {
    return this.apart.list();
  }

  /** 409 `shelter.apart_already`. */
  @Post()
  @Creates()
  @AnswersCreated(Ref)
  keep(@By() by: Principal, @Body() command: KeepApart): Promise<Ref> {
    return this.apart.keep(by, command);
  }

  @Post(':id/end')
  @Changes()
  @Answers(Ref)
  end(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.apart.end(id, seen);
  }
}
