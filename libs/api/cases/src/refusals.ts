import { nameConstraints } from '@baanek/kernel';

nameConstraints({
  client_case_one_open: 'cases.already_open',
  case_worker_once: 'cases.already_assigned',
  staff_cover_no_overlap: 'covers.overlap',
  case_danger_not_with: 'cases.not_with',
  case_danger_not_there: 'cases.not_there',
  appointment_worker_once: 'appointments.worker_busy',
  appointment_room_once: 'appointments.room_busy',
  appointment_client_once: 'appointments.client_busy',
  counselling_session_of_appointment: 'appointments.has_session',
  consulting_room_name_unique: 'appointments.room_name_taken',
  case_service_of_session: 'services.counted_already',
  case_service_of_appointment: 'services.counted_already',
  case_service_held: 'services.not_held',
  case_service_counts_of_it: 'services.counts_of_it',
  second_opinion_asked_once: 'opinions.asked_already',
  child_record_of_a_child: 'children.no_child',
  note_template_name_unique: 'sessions.template_name_taken',
  funding_source_name_unique: 'services.funding_name_taken',
});
