export { MemberView } from './households/household.dto';
export { Households } from './households/households.service';
export { MergeReader } from './merging/merge-reader.service';
export { Merging } from './merging/merging.service';
export { isParticle } from './names/fold';
export { foldName, headOf, isInitial } from './names/name-words';
export { FEMALE_NAMES, MALE_NAMES, sexOfGivenName } from './names/given-names';
export { BulkRecognition } from './bulk/bulk-recognition.service';
export { BulkRegistration, type Newcomer } from './bulk/bulk-registration.service';
export { newCode } from './persons/codes';
export {
  ChangePerson,
  FieldWarning,
  PersonChanged,
  PersonFields,
  PersonView,
  RegisterPerson,
} from './persons/person.dto';
export { readPhone } from './persons/phone.rules';
export { type PersonChange, PersonChanges } from './persons/person-changes';
export { Persons, type ShapeRow } from './persons/persons.service';
export { Registration } from './persons/registration.service';
export {
  CURRENT_MEMBERS,
  HOUSEHOLDS,
  HOUSEHOLDS_OF_PERSON,
  PERSON_CODES,
  PERSON_FACTS,
  PERSON_SHAPES,
} from './registry.sql';
export { REGISTRY_ENTITIES, REGISTRY_JOBS, RegistryModule } from './registry.module';
export { type Likeness, likeness } from './search/same.rules';
export { HouseGuests } from './search/house-guests';
export { ListedPersons } from './search/listed-persons.service';
export { PersonSearch } from './search/person-search.service';
export { Arrivals } from './transfers/arrivals.service';
export { Transfers } from './transfers/transfers.service';
export { TransferCasework } from './transfers/transfer-casework';
export { SearchPersons, SearchResult } from './search/search.dto';
