export { PROGRAMME_ENTITIES, ProgrammeModule } from './programme.module';
export { Enrolling } from './enrolments/enrolling.service';
export { AttendanceMarks } from './groups/attendance.service';
export { GroupWork } from './groups/group-work.service';
