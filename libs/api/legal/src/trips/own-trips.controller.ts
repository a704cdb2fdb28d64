import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, By, Changes, type Principal, Ref, SeenVersion } from '@baanek/kernel';
import { OwnTripView, RecordOutcome } from './trip.dto';
import { TripPlanning } from './trip-planning.service';
import { TripReader } from './trip-reader.service';

@ApiTags('legal')
@Controller('own-trips')
@Allow('trips.own')
export class OwnTripsController {
  constructor(
    private readonly reader: TripReader,
    private readonly planning: TripPlanning,
  ) {}

  /** When, where, a code, and what keeps both safe; nothing more. */
  @Get()
  @Answers([OwnTripView])
  list(@By() by: Principal): Promise<OwnTripView[]> {
    return this.reader.own(by);
  }

  @Post(':id/outcome')
  @Changes()
  @Answers(Ref)
  outcome(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
    @Body() command: RecordOutcome,
  ): Promise<Ref> {
    return this.planning.recordOutcome(by, 'trips.own', id, seen, command);
  }
}
