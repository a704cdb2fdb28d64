import { nameConstraints } from '@baanek/kernel';

nameConstraints({
  bed_stay_no_overlap: 'shelter.place_taken',
  bed_stay_place_now: 'shelter.place_taken',
  bed_stay_person_once: 'shelter.person_placed',
  stay_one_now: 'shelter.person_placed',
  place_request_one_waiting: 'shelter.already_requested',
  room_closure_no_overlap: 'shelter.closed_already',
  stay_extension_one_asked: 'shelter.extension_asked',
  stay_absence_no_overlap: 'shelter.absent_already',
  apart_once: 'shelter.already_separated',
  bed_stay_place_fk: 'shelter.room_in_use',
  room_closure_room_fk: 'shelter.room_in_use',
  house_incident_room_fk: 'shelter.room_in_use',
  room_number_unique: 'shelter.room_number_taken',
});
