import './refusals';
import { Module } from '@nestjs/common';
import { TasksModule } from '@baanek/tasks';
import { HouseholdChanges } from './households/household-changes.service';
import { HouseholdGrowth } from './households/household-growth.service';
import { Household, HouseholdMember } from './households/household.entity';
import { HouseholdsController } from './households/households.controller';
import { Households } from './households/households.service';
import { DuplicateFinder } from './duplicates/duplicate-finder.service';
import { DuplicatePair } from './duplicates/duplicate-pair.entity';
import { DuplicateSearch } from './duplicates/duplicate-search.entity';
import { DUPLICATES_JOB, DuplicateSearches } from './duplicates/duplicate-searches.service';
import { Duplicates } from './duplicates/duplicates.service';
import { DuplicatesController } from './duplicates/duplicates.controller';
import { MergeReader } from './merging/merge-reader.service';
import { MergingController } from './merging/merging.controller';
import { Merging } from './merging/merging.service';
import { PersonMerge } from './merging/person-merge.entity';
import { ContactSettlement } from './merging/contact-settlement.service';
import { MergedHouseholds } from './merging/merged-households.service';
import { OtherContacts } from './merging/other-contacts.service';
import { MergedRecords } from './merging/merged-records.service';
import { BulkRecognition } from './bulk/bulk-recognition.service';
import { BulkRegistration } from './bulk/bulk-registration.service';
import { Person, PersonToken } from './persons/person.entity';
import { KnownBirths } from './persons/known-births';
import { PinCheck } from './persons/pin-check.service';
import { PersonChanges } from './persons/person-changes';
import { PersonVault } from './persons/person-vault.service';
import { PersonsController } from './persons/persons.controller';
import { Persons } from './persons/persons.service';
import { Registration } from './persons/registration.service';
import { NameFiling } from './search/name-filing.entity';
import { FILING_JOB, NameFilings } from './search/name-filings.service';
import { HouseGuests } from './search/house-guests';
import { ListedPersons } from './search/listed-persons.service';
import { PersonSearch } from './search/person-search.service';
import { TokenIndex } from './search/token-index.service';
import { Arrivals } from './transfers/arrivals.service';
import { TransferCasework } from './transfers/transfer-casework';
import { PersonTransfer } from './transfers/person-transfer.entity';
import { TransfersController } from './transfers/transfers.controller';
import { Transfers } from './transfers/transfers.service';
import { PersonLabels } from './labels/person-labels';
import { RegistryToday } from './today/registry-today';

/** Jobs of this domain, for which the migrations make queues. */
export const REGISTRY_JOBS: readonly string[] = [DUPLICATES_JOB, FILING_JOB];

export const REGISTRY_ENTITIES = [
  Person,
  PersonToken,
  Household,
  HouseholdMember,
  DuplicatePair,
  DuplicateSearch,
  NameFiling,
  PersonMerge,
  PersonTransfer,
];

@Module({
  imports: [TasksModule],
  controllers: [
    DuplicatesController,
    MergingController,
    PersonsController,
    HouseholdsController,
    TransfersController,
  ],
  providers: [
    PersonLabels,
    RegistryToday,
    BulkRecognition,
    BulkRegistration,
    DuplicateFinder,
    Duplicates,
    DuplicateSearches,
    HouseholdChanges,
    HouseholdGrowth,
    Households,
    MergeReader,
    Merging,
    KnownBirths,
    NameFilings,
    Persons,
    HouseGuests,
    ListedPersons,
    PersonSearch,
    PersonChanges,
    PersonVault,
    PinCheck,
    Registration,
    ContactSettlement,
    MergedHouseholds,
    MergedRecords,
    OtherContacts,
    TokenIndex,
    Arrivals,
    TransferCasework,
    Transfers,
  ],
  exports: [
    BulkRecognition,
    BulkRegistration,
    HouseGuests,
    Households,
    Persons,
    PersonChanges,
    ListedPersons,
    PersonSearch,
    Registration,
    TransferCasework,
  ],
})
export class RegistryModule {}
