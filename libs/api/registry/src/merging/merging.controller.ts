import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  type Principal,
  Ref,
  SeenVersion,
  IdParam,
} from '@baanek/kernel';
import { ContactSettlement } from './contact-settlement.service';
import { PersonComparison, MergePersons, MergeView, SettleContact } from './merging.dto';
import { MergeReader } from './merge-reader.service';
import { Merging } from './merging.service';

@ApiTags('registry')
@Controller('persons')
@Allow('persons.merge')
export class MergingController {
  constructor(
    private readonly merging: Merging,
    private readonly reader: MergeReader,
    private readonly contacts: ContactSettlement,
  ) {}

  /** Two records side by side; opens both. */
  @Get(':id/comparison/:other')
  @Answers(PersonComparison)
  compare(
    @By() by: Principal,
    @IdParam() id: string,
    @IdParam('other') other: string,
  ): Promise<PersonComparison> {
    return this.reader.compare(by, id, other);
  }

  /** What this record stands for since merges that can be taken back. */
  @Get(':id/merges')
  @Answers([MergeView])
  merges(@IdParam() id: string): Promise<MergeView[]> {
    return this.reader.of(id);
  }

  /** 409 `registry.already_merged`, `registry.merge_unlikely`, `shelter.person_placed`, `escorts.client_busy`. */
  @Post('merges')
  @Creates()
  @AnswersCreated(Ref)
  merge(@By() by: Principal, @Body() command: MergePersons): Promise<Ref> {
    return this.merging.merge(by, command);
  }

  /** 409 `registry.contact_settled`. */
  @Post('merges/:id/contact')
  @Changes()
  @Answers(Ref)
  settle(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: SettleContact,
  ): Promise<Ref> {
    return this.contacts.settle(by, id, seen, command);
  }

  /** Takes a merge back, whatever happened since. */
  @Post('merges/:id/undo')
  @Changes()
  @Answers(Ref)
  undo(@By() by: Principal, @IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.merging.undo(by, id, seen);
  }
}
