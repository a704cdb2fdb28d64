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
import { Absences } from './absences.service';
import {
  AskExtension,
  Away,
  DecideExtension,
  ExtensionList,
  IncidentList,
  RefusePlace,
  ReportIncident,
} from './days.dto';
import { Extensions } from './extensions.service';
import { Incidents } from './incidents.service';
import { PlaceRefusals } from './refusals.service';

@ApiTags('shelter')
@Controller('shelter')
export class DaysController {
  constructor(
    private readonly extensions: Extensions,
    private readonly absences: Absences,
    private readonly refusals: PlaceRefusals,
    private readonly incidents: Incidents,
  ) {}

  /** Longer stays that wait for the director. */
  @Get('extensions')
  @Allow('shelter.board')
  @Answers(ExtensionList)
  listExtensions(): Promise<ExtensionList> {
    return this.extensions.list();
  }

  /** 409 `shelter.extension_asked`. */
  @Post('stays/:id/extensions')
  @Creates()
  @Allow('shelter.allocate')
  @AnswersCreated(Ref)
  askExtension(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() command: AskExtension,
  ): Promise<Ref> {
    return this.extensions.ask(by, id, command);
  }

  @Post('extensions/:id/decide')
  @Changes()
  @Allow('shelter.approve')
  @Answers(Ref)
  decideExtension(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
    @Body() command: DecideExtension,
  ): Promise<Ref> {
    return this.extensions.decide(by, id, seen, command);
  }

  /** Nights away, the places kept. 409 `shelter.absent_already`. */
  @Post('stays/:id/absences')
  @Creates()
  @Allow('shelter.allocate')
  @AnswersCreated(Ref)
  away(@By() by: Principal, @Param('id', ParseUUIDPipe) id: string, @Body() command: Away): Promise<Ref> {
    return this.absences.add(by, id, command);
  }

  @Post('absences/:id/cancel')
  @Changes()
  @Allow('shelter.allocate')
  @Answers(Ref)
  back(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.absences.cancel(id, seen);
  }

  @Post('refusals')
  @Creates()
  @Allow('shelter.allocate')
  @AnswersCreated(Ref)
  refuse(@By() by: Principal, @Body() command: RefusePlace): Promise<Ref> {
    return this.refusals.refuse(by, command);
  }

  @Get('incidents')
  @Allow('shelter.incidents')
  @Answers(IncidentList)
  listIncidents(): Promise<IncidentList> {
    return this.incidents.list();
  }

  @Post('incidents')
  @Creates()
  @Allow('shelter.allocate')
  @AnswersCreated(Ref)
  report(@By() by: Principal, @Body() command: ReportIncident): Promise<Ref> {
    return this.incidents.report(by, command);
  }
}
