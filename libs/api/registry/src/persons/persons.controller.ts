import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  type Principal,
  RecordHistory,
  SeenVersion,
  IdParam,
} from '@baanek/kernel';
import { SearchPersons, SearchResult } from '../search/search.dto';
import { PersonSearch } from '../search/person-search.service';
import { ChangePerson, PersonChanged, PersonView, Registered, RegisterPerson } from './person.dto';
import { Persons } from './persons.service';
import { Registration } from './registration.service';

@ApiTags('registry')
@Controller('persons')
export class PersonsController {
  constructor(
    private readonly persons: Persons,
    private readonly registration: Registration,
    private readonly finder: PersonSearch,
  ) {}

  /** By code, phone, PIN, two words of a name, or one and something else that is known; a POST, so that no name stands in an address. 400 `registry.too_vague`. */
  @Post('search')
  @Allow('persons.search')
  @Answers(SearchResult)
  search(@By() by: Principal, @Body() query: SearchPersons): Promise<SearchResult> {
    return this.finder.search(by, query);
  }

  @Post()
  @Allow('persons.register')
  @Creates()
  @AnswersCreated(Registered)
  register(@By() by: Principal, @Body() command: RegisterPerson): Promise<Registered> {
    return this.registration.register(by, command);
  }

  /** Opens everything known of a person; leaves a trace. */
  @Get(':id')
  @Allow('persons.read')
  @Answers(PersonView)
  read(@By() by: Principal, @IdParam() id: string): Promise<PersonView> {
    return this.persons.read(by, id);
  }

  /** Replaces what is known. A name for an anonymous person needs her consent: 400 `request.invalid` at `consent`. */
  @Put(':id')
  @Allow('persons.edit')
  @Changes()
  @Answers(PersonChanged)
  change(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() fields: ChangePerson,
  ): Promise<PersonChanged> {
    return this.registration.change(by, id, seen, fields);
  }

  /** What her file said before each change. */
  @Get(':id/history')
  @Allow('persons.read')
  @Answers(RecordHistory)
  history(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.persons.history(by, id);
  }
}
