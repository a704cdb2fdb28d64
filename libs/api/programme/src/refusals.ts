import { nameConstraints } from '@baanek/kernel';

nameConstraints({
  enrolment_one_running: 'programme.already_referred',
  programme_group_name_unique: { code: 'programme.group_name_taken', takenField: 'name' },
  group_session_number_unique: 'programme.session_number_taken',
});
