import './refusals';
import { Module } from '@nestjs/common';
import { CasesModule } from '@baanek/cases';
import { RegistryModule } from '@baanek/registry';
import { BoardController } from './board/board.controller';
import { Board } from './board/board.service';
import { HouseSetUp } from './house/house-set-up.service';
import { HouseController } from './house/house.controller';
import { House, Place, Room } from './house/house.entity';
import { PlaceRequest } from './requests/place-request.entity';
import { PlaceRequestsController } from './requests/place-requests.controller';
import { PlaceRequests } from './requests/place-requests.service';
import { StayTimeline } from './stay-timeline';
import { Admission } from './stays/admission.service';
import { Places } from './stays/places.service';
import { StayChanges } from './stays/stay-changes.service';
import { BedStay, Stay } from './stays/stay.entity';
import { StaysController } from './stays/stays.controller';

export const SHELTER_ENTITIES = [BedStay, House, Place, PlaceRequest, Room, Stay];

@Module({
  imports: [CasesModule, RegistryModule],
  controllers: [BoardController, HouseController, PlaceRequestsController, StaysController],
  providers: [Admission, Board, HouseSetUp, PlaceRequests, Places, StayChanges, StayTimeline],
  exports: [Admission, Board, HouseSetUp, PlaceRequests, StayChanges],
})
export class ShelterModule {}
