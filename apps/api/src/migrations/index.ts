import { Foundations1790000000001 } from './1790000000001-foundations';
import { Access1790000000002 } from './1790000000002-access';
import { Kernel1790000000003 } from './1790000000003-kernel';
import { AuthFunctions1790000000004 } from './1790000000004-auth-functions';
import { Registry1790000000005 } from './1790000000005-registry';
import { Cases1790000000006 } from './1790000000006-cases';
import { Shelter1790000000007 } from './1790000000007-shelter';
import { Legal1790000000008 } from './1790000000008-legal';
import { Correction1790000000009 } from './1790000000009-correction';
import { JournalImport1790000000010 } from './1790000000010-journal-import';
import { Merging1790000000011 } from './1790000000011-merging';
import { Transfers1790000000012 } from './1790000000012-transfers';
import { ShelterDays1790000000013 } from './1790000000013-shelter-days';
import { PlaceAsks1790000000014 } from './1790000000014-place-asks';
import { Repair1790000000015 } from './1790000000015-repair';
import { Corrections1790000000016 } from './1790000000016-corrections';
import { RootKeyFingerprint1790000000017 } from './1790000000017-root-key-fingerprint';
import { DatedWhereTheyBelong1790000000019 } from './1790000000019-dated-where-they-belong';
import { FiledNames1790000000018 } from './1790000000018-filed-names';
import { MergedCases1790000000020 } from './1790000000020-merged-cases';
import { Leaving1790000000021 } from './1790000000021-leaving';
import { HouseRecords1790000000022 } from './1790000000022-house-records';
import { CorrectedFiles1790000000023 } from './1790000000023-corrected-files';
import { HandOversRead1790000000024 } from './1790000000024-hand-overs-read';
import { ListOrders1790000000025 } from './1790000000025-list-orders';
import { Today1790000000026 } from './1790000000026-today';
import { AppealFigures1790000000027 } from './1790000000027-appeal-figures';
import { SetUp1790000000028 } from './1790000000028-set-up';
import { TourSeen1790000000029 } from './1790000000029-tour-seen';
import { SharedFigures1790000000030 } from './1790000000030-shared-figures';
import { ListsAndLabels1790000000031 } from './1790000000031-lists-and-labels';
import { Risk1790000000032 } from './1790000000032-risk';
import { Appointments1790000000033 } from './1790000000033-appointments';
import { CaseIncidents1790000000034 } from './1790000000034-case-incidents';
import { RoomsAndLabels1790000000035 } from './1790000000035-rooms-and-labels';
import { AppointmentWalls1790000000036 } from './1790000000036-appointment-walls';
import { CaseTasks1790000000037 } from './1790000000037-case-tasks';
import { CasePlan1790000000038 } from './1790000000038-case-plan';
import { CaseServices1790000000039 } from './1790000000039-case-services';
import { FollowUps1790000000040 } from './1790000000040-follow-ups';
import { Dangers1790000000041 } from './1790000000041-dangers';
import { WritesAndMerges1790000000042 } from './1790000000042-writes-and-merges';
import { Conferences1790000000043 } from './1790000000043-conferences';
import { Shifts1790000000044 } from './1790000000044-shifts';
import { CaseLists1790000000045 } from './1790000000045-case-lists';
import { Children1790000000046 } from './1790000000046-children';
import { SecondReaders1790000000047 } from './1790000000047-second-readers';
import { RecordedTimes1790000000048 } from './1790000000048-recorded-times';
import { FirstMeetings1790000000049 } from './1790000000049-first-meetings';
import { CentreOblasts1790000000050 } from './1790000000050-centre-oblasts';
import { Questionnaires1790000000051 } from './1790000000051-questionnaires';
import { OneReach1790000000052 } from './1790000000052-one-reach';

/** In the order in which they run; never reordered, never edited after a release. */
export const MIGRATIONS = [
  Foundations1790000000001,
  Access1790000000002,
  Kernel1790000000003,
  AuthFunctions1790000000004,
  Registry1790000000005,
  Cases1790000000006,
  Shelter1790000000007,
  Legal1790000000008,
  Correction1790000000009,
  JournalImport1790000000010,
  Merging1790000000011,
  Transfers1790000000012,
  ShelterDays1790000000013,
  PlaceAsks1790000000014,
  Repair1790000000015,
  Corrections1790000000016,
  RootKeyFingerprint1790000000017,
  FiledNames1790000000018,
  DatedWhereTheyBelong1790000000019,
  MergedCases1790000000020,
  Leaving1790000000021,
  HouseRecords1790000000022,
  CorrectedFiles1790000000023,
  HandOversRead1790000000024,
  ListOrders1790000000025,
  Today1790000000026,
  AppealFigures1790000000027,
  SetUp1790000000028,
  TourSeen1790000000029,
  SharedFigures1790000000030,
  ListsAndLabels1790000000031,
  Risk1790000000032,
  Appointments1790000000033,
  CaseIncidents1790000000034,
  RoomsAndLabels1790000000035,
  AppointmentWalls1790000000036,
  CaseTasks1790000000037,
  CasePlan1790000000038,
  CaseServices1790000000039,
  FollowUps1790000000040,
  Dangers1790000000041,
  WritesAndMerges1790000000042,
  Conferences1790000000043,
  Shifts1790000000044,
  CaseLists1790000000045,
  Children1790000000046,
  SecondReaders1790000000047,
  RecordedTimes1790000000048,
  FirstMeetings1790000000049,
  CentreOblasts1790000000050,
  Questionnaires1790000000051,
  OneReach1790000000052,
];
