import { nameConstraints } from '@baanek/kernel';

nameConstraints({
  trip_escort_once: 'trips.escort_busy',
  trip_client_once: 'trips.client_busy',
});
