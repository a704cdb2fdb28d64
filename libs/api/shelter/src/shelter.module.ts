import './refusals';
import { type DynamicModule, Module } from '@nestjs/common';
import { TasksModule } from '@baanek/tasks';
import { CasesModule } from '@baanek/cases';
import { RegistryModule } from '@baanek/registry';
import { StayAbsence } from './absences/absence.entity';
import { AbsencesController } from './absences/absences.controller';
import { Absences } from './absences/absences.service';
import { AvailabilityController } from './availability/availability.controller';
import { Availability } from './availability/availability.service';
import { FamilyFits } from './availability/family-fits.service';
import { BoardController } from './board/board.controller';
import { Board } from './board/board.service';
import { PlaceEnquiriesController } from './enquiries/place-enquiries.controller';
import { PlaceEnquiries } from './enquiries/place-enquiries.service';
import { PlaceEnquiryCorrections } from './enquiries/place-enquiry-corrections.service';
import { PlaceEnquiry } from './enquiries/place-enquiry.entity';
import { StayExtension } from './extensions/extension.entity';
import { ExtensionsController } from './extensions/extensions.controller';
import { ExtensionCorrections } from './extensions/extension-corrections.service';
import { Extensions } from './extensions/extensions.service';
import { ShelterFiguresController } from './figures/figures.controller';
import { ShelterFigures } from './figures/figures.service';
import { HouseIncidentCorrections } from './house-incidents/house-incident-corrections.service';
import { HouseIncident } from './house-incidents/house-incident.entity';
import { HouseIncidentsController } from './house-incidents/house-incidents.controller';
import { HouseIncidents } from './house-incidents/house-incidents.service';
import { ClosureCorrections } from './house/closure-corrections.service';
import { Closures } from './house/closures.service';
import { DrawingLimits } from './drawing/drawing-limits.service';
import { DrawingRights } from './drawing/drawing-rights.service';
import { DrawnHouses } from './drawing/drawn-houses.service';
import { RoomRemoval } from './drawing/room-removal.service';
import { HouseSetUp } from './house/house-set-up.service';
import { HouseController } from './house/house.controller';
import { House, HouseRulesRow } from './house/house.entity';
import { RoomPlaces } from './house/room-places.service';
import { RoomSetUp } from './house/room-set-up.service';
import { Place, Room, RoomClosure, RoomDoor } from './house/room.entity';
import { RoomsController } from './house/rooms.controller';
import { Capacity } from './planning/capacity.service';
import { HouseReader } from './planning/house-reader.service';
import { Planner } from './planning/planner.service';
import { Plans } from './planning/plans.service';
import { ProposalsController } from './planning/proposals.controller';
import { Proposals } from './planning/proposals.service';
import { SEARCH_THREAD, Searches } from './planning/searches.service';
import { RefusalCorrections } from './refusals/refusal-corrections.service';
import { PlaceRefusal } from './refusals/refusal.entity';
import { PlaceRefusalsController } from './refusals/refusals.controller';
import { PlaceRefusals } from './refusals/refusals.service';
import { PlaceRequest } from './requests/place-request.entity';
import { PlaceRequestsController } from './requests/place-requests.controller';
import { PlaceRequests } from './requests/place-requests.service';
import { WaitingList } from './requests/waiting-list.service';
import { RollCallController } from './roll-call/roll-call.controller';
import { RollCallRow } from './roll-call/roll-call.entity';
import { RollCallMarks } from './roll-call/roll-call-marks.service';
import { RollCall } from './roll-call/roll-call.service';
import { Separation } from './separations/separation.entity';
import { SeparationsController } from './separations/separations.controller';
import { Separations } from './separations/separations.service';
import { StayCorrections } from './stay-records/stay-corrections.service';
import { HouseGuestSearch } from './stay-records/house-guest-search';
import { PastNights } from './stay-records/past-nights.service';
import { StayDays } from './stay-records/stay-days.service';
import { StayRecordsController } from './stay-records/stay-records.controller';
import { StayRegister } from './stay-records/stay-register.service';
import { Admission } from './stays/admission.service';
import { Allocation } from './stays/allocation.service';
import { Arrival } from './stays/arrival.service';
import { StayChanges } from './stays/stay-changes.service';
import { BedStay, Stay } from './stays/stay.entity';
import { StaysController } from './stays/stays.controller';
import { AllocationQueue } from './stays/allocation-queue.service';
import { UndoCheckOut } from './stays/undo.service';
import { StayTimeline } from './timeline/stay-timeline';
import { TimelineController } from './timeline/timeline.controller';
import { HouseTimeline } from './timeline/timeline.service';
import { HouseSteps } from './today/house-steps';
import { HouseLabels } from './labels/house-labels';
import { HouseShiftEvents } from './today/house-shift-events';
import { HouseToday } from './today/house-today';
import { NightToday } from './today/night-today';

export const SHELTER_ENTITIES = [
  Separation,
  BedStay,
  House,
  HouseIncident,
  HouseRulesRow,
  Place,
  PlaceEnquiry,
  PlaceRefusal,
  PlaceRequest,
  RollCallRow,
  Room,
  RoomClosure,
  RoomDoor,
  Stay,
  StayAbsence,
  StayExtension,
];

@Module({
  imports: [CasesModule, RegistryModule, TasksModule],
  controllers: [
    AbsencesController,
    AvailabilityController,
    BoardController,
    ExtensionsController,
    HouseController,
    HouseIncidentsController,
    PlaceEnquiriesController,
    PlaceRefusalsController,
    PlaceRequestsController,
    ProposalsController,
    RollCallController,
    RoomsController,
    SeparationsController,
    ShelterFiguresController,
    StayRecordsController,
    StaysController,
    TimelineController,
  ],
  providers: [
    HouseLabels,
    HouseShiftEvents,
    HouseToday,
    NightToday,
    Absences,
    Admission,
    Allocation,
    Arrival,
    Board,
    Capacity,
    ClosureCorrections,
    Closures,
    ExtensionCorrections,
    Extensions,
    FamilyFits,
    DrawingLimits,
    DrawingRights,
    DrawnHouses,
    HouseReader,
    HouseSetUp,
    HouseSteps,
    RoomRemoval,
    HouseTimeline,
    HouseIncidentCorrections,
    HouseIncidents,
    Separations,
    Availability,
    PlaceEnquiries,
    PlaceEnquiryCorrections,
    PlaceRefusals,
    PlaceRequests,
    Planner,
    Plans,
    Proposals,
    RefusalCorrections,
    RollCall,
    RollCallMarks,
    RoomPlaces,
    RoomSetUp,
    Searches,
    ShelterFigures,
    StayChanges,
    StayCorrections,
    HouseGuestSearch,
    PastNights,
    StayDays,
    StayRegister,
    StayTimeline,
    AllocationQueue,
    UndoCheckOut,
    WaitingList,
    { provide: SEARCH_THREAD, useValue: null },
  ],
  exports: [
    Absences,
    Admission,
    Closures,
    Extensions,
    HouseSetUp,
    HouseIncidents,
    PlaceRefusals,
    PlaceRequests,
    RoomSetUp,
  ],
})
export class ShelterModule {
  /** Searches for places in a thread of its own, of which this is the built file. */
  static with({ searchThread }: { searchThread: string | null }): DynamicModule {
    return { module: ShelterModule, providers: [{ provide: SEARCH_THREAD, useValue: searchThread }] };
  }
}
