import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  NoTransaction,
  type Principal,
  Ref,
  SeenVersion,
  PageQuery,
  IdParam,
} from '@baanek/kernel';
import { DuplicatePage, DuplicateSearchView, TellApart } from './duplicates.dto';
import { DuplicateSearches } from './duplicate-searches.service';
import { Duplicates } from './duplicates.service';

@ApiTags('registry')
@Controller('duplicates')
@Allow('persons.merge')
export class DuplicatesController {
  constructor(
    private readonly duplicates: Duplicates,
    private readonly searches: DuplicateSearches,
  ) {}

  /** Pairs of records that look like one human being, still to be decided. */
  @Get()
  @Answers(DuplicatePage)
  list(@Query() page: PageQuery): Promise<DuplicatePage> {
    return this.duplicates.list(page);
  }

  /** Asks for a search through all records of the centre; it goes on after the answer. What was told apart stays so. */
  @Post('search')
  @NoTransaction()
  @Answers(DuplicateSearchView)
  search(@By() by: Principal): Promise<DuplicateSearchView> {
    return this.searches.ask(by);
  }

  /** Two records found by hand are of two people: they are not proposed. 409 `registry.already_merged`. */
  @Post('different')
  @Creates()
  @AnswersCreated(Ref)
  tellApart(@By() by: Principal, @Body() command: TellApart): Promise<Ref> {
    return this.duplicates.tellApart(by, command);
  }

  /** Takes back that two are two; what was proposed is proposed again. */
  @Post(':id/undecided')
  @Changes()
  @Answers(Ref)
  undecided(@IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.duplicates.markUndecided(id, seen);
  }

  /** These are two: they are not proposed again. */
  @Post(':id/different')
  @Changes()
  @Answers(Ref)
  different(@IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.duplicates.markDifferent(id, seen);
  }
}
