export { LEGAL_ENTITIES, LegalModule } from './legal.module';
export { TripPlanning } from './trips/trip-planning.service';
