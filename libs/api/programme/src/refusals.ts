import { nameConstraints } from '@baanek/kernel';

nameConstraints({
  enrolment_one_running: 'programme.already_referred',
  programme_group_name_unique: 'programme.group_name_taken',
  group_session_number_unique: 'programme.session_number_taken',
});
