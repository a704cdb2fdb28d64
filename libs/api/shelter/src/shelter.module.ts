import './refusals';
import { type DynamicModule, Module } from '@nestjs/common';
import { CasesModule } from '@baanek/cases';
import { RegistryModule } from '@baanek/registry';
import { PlaceAsk } from './asks/place-ask.entity';
import { PlaceAsksController } from './asks/place-asks.controller';
import { PlaceAsks } from './asks/place-asks.service';
import { BoardController } from './board/board.controller';
import { Board } from './board/board.service';
import { Absences } from './days/absences.service';
import { DaysController } from './days/days.controller';
import { HouseIncident, PlaceRefusal, RollCallRow, StayAbsence, StayExtension } from './days/days.entity';
import { Extensions } from './days/extensions.service';
import { Incidents } from './days/incidents.service';
import { PlaceRefusals } from './days/refusals.service';
import { RollCallController } from './days/roll-call.controller';
import { RollCall } from './days/roll-call.service';
import { Closures } from './house/closures.service';
import { HouseSetUp } from './house/house-set-up.service';
import { HouseController } from './house/house.controller';
import { House, HouseRulesRow } from './house/house.entity';
import { RoomPlaces } from './house/room-places.service';
import { RoomSetUp } from './house/room-set-up.service';
import { Place, Room, RoomClosure, RoomDoor } from './house/room.entity';
import { RoomsController } from './house/rooms.controller';
import { FamilyFits } from './overview/family-fits.service';
import { ShelterFigures } from './overview/figures.service';
import { Outlook } from './overview/outlook.service';
import { OverviewController } from './overview/overview.controller';
import { HouseTimeline } from './overview/timeline.service';
import { Capacity } from './planning/capacity.service';
import { HouseReader } from './planning/house-reader.service';
import { Planner } from './planning/planner.service';
import { ProposalsController } from './planning/proposals.controller';
import { Plans } from './planning/plans.service';
import { Proposals } from './planning/proposals.service';
import { SEARCH_THREAD, Searches } from './planning/searches.service';
import { PlaceRequest } from './requests/place-request.entity';
import { PlaceRequestsController } from './requests/place-requests.controller';
import { PlaceRequests } from './requests/place-requests.service';
import { WaitingList } from './requests/waiting-list.service';
import { StayTimeline } from './stay-timeline';
import { Admission } from './stays/admission.service';
import { Allocation } from './stays/allocation.service';
import { ApartController } from './stays/apart.controller';
import { Apart } from './stays/apart.entity';
import { KeptApart } from './stays/apart.service';
import { Arrival } from './stays/arrival.service';
import { StayChanges } from './stays/stay-changes.service';
import { BedStay, Stay } from './stays/stay.entity';
import { StaysController } from './stays/stays.controller';
import { Turns } from './stays/turns.service';
import { UndoCheckOut } from './stays/undo.service';

export const SHELTER_ENTITIES = [
  Apart,
  BedStay,
  House,
  HouseIncident,
  HouseRulesRow,
  Place,
  PlaceAsk,
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
  imports: [CasesModule, RegistryModule],
  controllers: [
    ApartController,
    BoardController,
    DaysController,
    HouseController,
    OverviewController,
    PlaceAsksController,
    PlaceRequestsController,
    ProposalsController,
    RollCallController,
    RoomsController,
    StaysController,
  ],
  providers: [
    Absences,
    Admission,
    Allocation,
    Arrival,
    Board,
    Capacity,
    Closures,
    Extensions,
    FamilyFits,
    HouseReader,
    HouseSetUp,
    HouseTimeline,
    Incidents,
    KeptApart,
    Outlook,
    PlaceAsks,
    PlaceRefusals,
    PlaceRequests,
    Planner,
    Plans,
    Proposals,
    RollCall,
    RoomPlaces,
    RoomSetUp,
    Searches,
    ShelterFigures,
    StayChanges,
    StayTimeline,
    Turns,
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
    Incidents,
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
