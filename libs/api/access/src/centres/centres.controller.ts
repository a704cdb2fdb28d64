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
} from '@baanek/kernel';
import { CentreView } from '../me/me.dto';
import { CentreOpened, OpenCentre, ChangeCentre } from './centre.dto';
import { Centres } from './centres.service';

@ApiTags('access')
@Controller()
export class CentresController {
  constructor(private readonly centres: Centres) {}

  @Get('centres')
  @Allow('centres.manage')
  @Answers([CentreView])
  list(): Promise<CentreView[]> {
    return this.centres.list();
  }

  /** All of them, for a file; recorded in the audit trail. */
  @Post('centres/export')
  @Allow('centres.export')
  @Answers([CentreView])
  export(): Promise<CentreView[]> {
    return this.centres.export();
  }

  /** 409 `access.centre_code_taken`, `access.login_taken`. */
  @Post('centres')
  @Allow('centres.manage')
  @Creates()
  @AnswersCreated(CentreOpened)
  open(@Body() command: OpenCentre): Promise<CentreOpened> {
    return this.centres.open(command);
  }

  /** Name and oblast of one's own centre. */
  @Put('centre')
  @Allow('staff.manage')
  @Changes()
  @Answers(Ref)
  change(@By() by: Principal, @SeenVersion() seen: number, @Body() command: ChangeCentre): Promise<Ref> {
    return this.centres.change(by, seen, command);
  }
}
