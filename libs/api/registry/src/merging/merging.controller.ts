import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
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
} from '@baanek/kernel';
import { PersonComparison, MergePersons, MergeView } from './merging.dto';
import { MergeReader } from './merge-reader.service';
import { Merging } from './merging.service';

@ApiTags('registry')
@Controller('persons')
@Allow('persons.merge')
export class MergingController {
  constructor(
    private readonly merging: Merging,
    private readonly reader: MergeReader,
  ) {}

  /** Two records side by side; opens both. */
  @Get(':id/comparison/:other')
  @Answers(PersonComparison)
  compare(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('other', ParseUUIDPipe) other: string,
  ): Promise<PersonComparison> {
    return this.reader.compare(by, id, other);
  }

  /** What this record stands for since merges that can be taken back. */
  @Get(':id/merges')
  @Answers([MergeView])
  merges(@Param('id', ParseUUIDPipe) id: string): Promise<MergeView[]> {
    return this.reader.of(id);
  }

  /** 409 `registry.already_merged`, `cases.already_open`, `shelter.person_placed`, `escorts.client_busy`. */
  @Post('merges')
  @Creates()
  @AnswersCreated(Ref)
  merge(@By() by: Principal, @Body() command: MergePersons): Promise<Ref> {
    return this.merging.merge(by, command);
  }

  /** Takes a merge back, whatever happened since. */
  @Post('merges/:id/undo')
  @Changes()
  @Answers(Ref)
  undo(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
  ): Promise<Ref> {
    return this.merging.undo(by, id, seen);
  }
}
