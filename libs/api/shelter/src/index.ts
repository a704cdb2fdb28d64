export { HouseSetUp } from './house/house-set-up.service';
export { RoomSetUp } from './house/room-set-up.service';
export { PlaceRequests } from './requests/place-requests.service';
export { SHELTER_ENTITIES, ShelterModule } from './shelter.module';
export { Admission } from './stays/admission.service';
