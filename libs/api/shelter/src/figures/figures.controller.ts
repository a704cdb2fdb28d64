import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers } from '@baanek/kernel';
import { ShelterFigures } from './figures.service';
import { ShelterFiguresQuery, ShelterFiguresView } from './figures.dto';

@ApiTags('shelter')
@Controller('shelter')
export class ShelterFiguresController {
  constructor(private readonly figures: ShelterFigures) {}

  /** Families and persons apart, bed-nights, where they went, who could not be taken in. */
  @Get('figures')
  @Allow('shelter.figures')
  @Answers(ShelterFiguresView)
  readFigures(@Query() query: ShelterFiguresQuery): Promise<ShelterFiguresView> {
    return this.figures.read(query);
  }
}
