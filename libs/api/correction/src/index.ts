export { CORRECTION_ENTITIES, CorrectionModule } from './correction.module';
export { Enrolling } from './enrolments/enrolling.service';
export { GroupWork } from './groups/group-work.service';
