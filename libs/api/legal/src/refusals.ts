import { nameConstraints } from '@baanek/kernel';

nameConstraints({
  trip_escort_once: 'escorts.worker_busy',
  trip_client_once: 'escorts.client_busy',
});
