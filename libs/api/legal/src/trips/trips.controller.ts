import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
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
import { AssignEscort, RecordOutcome, RequestTrip, TripQuery, TripView } from './trip.dto';
import { TripPlanning } from './trip-planning.service';
import { TripReader } from './trip-reader.service';

@ApiTags('legal')
@Controller('trips')
export class TripsController {
  constructor(
    private readonly reader: TripReader,
    private readonly planning: TripPlanning,
  ) {}

  /** Trips that start on these days. */
  @Get()
  @Allow('trips.read')
  @Answers([TripView])
  list(@Query() query: TripQuery): Promise<TripView[]> {
    return this.reader.list(query);
  }

  /** 409 `trips.client_busy`: she has another trip at that time. */
  @Post()
  @Allow('trips.request')
  @Creates()
  @AnswersCreated(Ref)
  request(@By() by: Principal, @Body() command: RequestTrip): Promise<Ref> {
    return this.planning.request(by, command);
  }

  /** 409 `trips.escort_busy`, `trips.escort_lacks_role`. */
  @Put(':id/escort')
  @Allow('trips.plan')
  @Changes()
  @Answers(Ref)
  assign(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
    @Body() command: AssignEscort,
  ): Promise<Ref> {
    return this.planning.assign(by, id, seen, command);
  }

  @Delete(':id/escort')
  @Allow('trips.plan')
  @Changes()
  @Answers(Ref)
  unassign(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
  ): Promise<Ref> {
    return this.planning.unassign(by, id, seen);
  }

  @Post(':id/cancel')
  @Allow('trips.plan')
  @Changes()
  @Answers(Ref)
  cancel(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
  ): Promise<Ref> {
    return this.planning.cancel(by, id, seen);
  }

  @Post(':id/outcome')
  @Allow('trips.plan')
  @Changes()
  @Answers(Ref)
  outcome(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
    @Body() command: RecordOutcome,
  ): Promise<Ref> {
    return this.planning.recordOutcome(by, 'trips.plan', id, seen, command);
  }
}
