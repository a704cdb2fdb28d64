import './refusals';
import { Module } from '@nestjs/common';
import { CasesModule } from '@baanek/cases';
import { TripTimeline } from './trip-timeline';
import { OwnTripsController } from './trips/own-trips.controller';
import { TripPlanning } from './trips/trip-planning.service';
import { TripReader } from './trips/trip-reader.service';
import { Trip } from './trips/trip.entity';
import { TripsController } from './trips/trips.controller';

export const LEGAL_ENTITIES = [Trip];

@Module({
  imports: [CasesModule],
  controllers: [OwnTripsController, TripsController],
  providers: [TripPlanning, TripReader, TripTimeline],
  exports: [TripPlanning],
})
export class LegalModule {}
