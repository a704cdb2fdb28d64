import './refusals';
import { Module } from '@nestjs/common';
import { TasksModule } from '@baanek/tasks';
import { RegistryModule } from '@baanek/registry';
import { GroupCorrections } from './corrections/group-corrections.service';
import { Participants } from './corrections/participants.service';
import { ProgrammeCorrectionsController } from './corrections/programme-corrections.controller';
import { ReferralCorrections } from './corrections/referral-corrections.service';
import { AttendanceCount } from './enrolments/attendance-count.service';
import { Enrolling } from './enrolments/enrolling.service';
import { EnrolmentList } from './enrolments/enrolment-list.service';
import { EnrolmentReader } from './enrolments/enrolment-reader.service';
import { Enrolment } from './enrolments/enrolment.entity';
import { EnrolmentsController } from './enrolments/enrolments.controller';
import { AttendanceMarks } from './groups/attendance.service';
import { GroupReader } from './groups/group-reader.service';
import { GroupSessionCorrections } from './groups/group-session-corrections.service';
import { GroupWork } from './groups/group-work.service';
import { Attendance, GroupSession } from './groups/group.entity';
import { GroupsController } from './groups/groups.controller';
import { ProgrammeGroup } from './groups/programme-group.entity';
import { ProgrammeToday } from './today/programme-today';

export const PROGRAMME_ENTITIES = [Attendance, Enrolment, GroupSession, ProgrammeGroup];

@Module({
  imports: [RegistryModule, TasksModule],
  controllers: [EnrolmentsController, GroupsController, ProgrammeCorrectionsController],
  providers: [
    ProgrammeToday,
    AttendanceCount,
    AttendanceMarks,
    GroupCorrections,
    Participants,
    ReferralCorrections,
    EnrolmentList,
    EnrolmentReader,
    Enrolling,
    GroupReader,
    GroupSessionCorrections,
    GroupWork,
  ],
  exports: [AttendanceMarks, Enrolling, GroupWork],
})
export class ProgrammeModule {}
