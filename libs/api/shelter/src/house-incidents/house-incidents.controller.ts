import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, AnswersCreated, By, Creates, type Principal, Ref } from '@baanek/kernel';
import { HouseIncidentList, ReportHouseIncident } from './house-incident.dto';
import { HouseIncidents } from './house-incidents.service';

@ApiTags('shelter')
@Controller('shelter')
export class HouseIncidentsController {
  constructor(private readonly incidents: HouseIncidents) {}

  @Get('house-incidents')
  @Allow('shelter.house_incidents')
  @Answers(HouseIncidentList)
  listIncidents(): Promise<HouseIncidentList> {
    return this.incidents.list();
  }

  @Post('house-incidents')
  @Creates()
  @Allow('shelter.allocate')
  @AnswersCreated(Ref)
  report(@By() by: Principal, @Body() command: ReportHouseIncident): Promise<Ref> {
    return this.incidents.report(by, command);
  }
}
