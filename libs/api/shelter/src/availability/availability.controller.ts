import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, By, NoTransaction, type Principal } from '@baanek/kernel';
import { AvailabilityQuery, AvailabilityView } from './availability.dto';
import { Availability } from './availability.service';

@ApiTags('shelter')
@Controller('shelter')
export class AvailabilityController {
  constructor(private readonly availability: Availability) {}

  /** What a family of each size would get tonight, what those who wait would, and the coming nights. */
  @Get('availability')
  @Allow('shelter.board')
  @NoTransaction()
  @Answers(AvailabilityView)
  readAvailability(@By() by: Principal, @Query() { again }: AvailabilityQuery): Promise<AvailabilityView> {
    return this.availability.read(by, again !== undefined);
  }
}
