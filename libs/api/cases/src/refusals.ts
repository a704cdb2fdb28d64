import { nameConstraints } from '@baanek/kernel';

nameConstraints({
  client_case_one_open: 'cases.already_open',
  case_worker_once: 'cases.already_assigned',
});
