import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  GiveReason,
  type Principal,
  RecordHistory,
  Ref,
  SeenVersion,
  IdParam,
} from '@baanek/kernel';
import { PersonSearch, SearchPersons, SearchResult } from '@baanek/registry';
import {
  Enrol,
  EnrolmentExport,
  EnrolmentPage,
  EnrolmentQuery,
  EnrolmentSearch,
  EnrolmentView,
  Referred,
  RegisterReferral,
} from './enrolment.dto';
import { EnrolmentList } from './enrolment-list.service';
import { EnrolmentReader } from './enrolment-reader.service';
import { Enrolling } from './enrolling.service';

@ApiTags('programme')
@Controller('programme')
export class EnrolmentsController {
  constructor(
    private readonly reader: EnrolmentReader,
    private readonly lists: EnrolmentList,
    private readonly enrolling: Enrolling,
    private readonly finder: PersonSearch,
  ) {}

  /** Among participants of the programme only. */
  @Post('search')
  @Allow('programme.manage')
  @Answers(SearchResult)
  search(@By() by: Principal, @Body() query: SearchPersons): Promise<SearchResult> {
    return this.finder.search(by, query);
  }

  @Get('enrolments')
  @Allow('programme.read')
  @Answers(EnrolmentPage)
  list(@By() by: Principal, @Query() query: EnrolmentQuery): Promise<EnrolmentPage> {
    return this.lists.page(by, query);
  }

  /** As the list, narrowed by words that may be a name; a POST, so that no name stands in an address. */
  @Post('enrolments/search')
  @Allow('programme.read')
  @Answers(EnrolmentPage)
  searchList(@By() by: Principal, @Body() query: EnrolmentSearch): Promise<EnrolmentPage> {
    return this.lists.page(by, query);
  }

  /** What the list shows, for a file; recorded in the audit trail. */
  @Post('enrolments/export')
  @Allow('programme.export')
  @Answers(EnrolmentExport)
  export(@By() by: Principal, @Body() query: EnrolmentSearch): Promise<EnrolmentExport> {
    return this.lists.export(by, query);
  }

  /** 409 `programme.already_referred`. */
  @Post('enrolments')
  @Allow('programme.manage')
  @Creates()
  @AnswersCreated(Referred)
  refer(@By() by: Principal, @Body() command: RegisterReferral): Promise<Referred> {
    return this.enrolling.refer(by, command);
  }

  @Get('enrolments/:id')
  @Allow('programme.read')
  @Answers(EnrolmentView)
  read(@By() by: Principal, @IdParam() id: string): Promise<EnrolmentView> {
    return this.reader.read(by, id);
  }

  @Post('enrolments/:id/enrol')
  @Allow('programme.manage')
  @Changes()
  @Answers(Ref)
  enrol(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: Enrol,
  ): Promise<Ref> {
    return this.enrolling.enrol(by, id, seen, command);
  }

  @Post('enrolments/:id/decline')
  @Allow('programme.manage')
  @Changes()
  @Answers(Ref)
  decline(@By() by: Principal, @IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.enrolling.end(by, id, seen, 'declined');
  }

  /** 409 `programme.sessions_missing` before the required number is reached. */
  @Post('enrolments/:id/complete')
  @Allow('programme.manage')
  @Changes()
  @Answers(Ref)
  complete(@By() by: Principal, @IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.enrolling.end(by, id, seen, 'completed');
  }

  @Post('enrolments/:id/drop-out')
  @Allow('programme.manage')
  @Changes()
  @Answers(Ref)
  dropOut(@By() by: Principal, @IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.enrolling.end(by, id, seen, 'dropped_out');
  }

  /** Takes back an end that was recorded by mistake: he is referred or enrolled again. 409 `programme.wrong_state`. */
  @Post('enrolments/:id/reopen')
  @Allow('programme.manage')
  @Changes()
  @Answers(Ref)
  reopen(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.enrolling.reopen(by, id, seen, why);
  }

  /** What it said before each correction; ends that were taken back. */
  @Get('enrolments/:id/history')
  @Allow('programme.read')
  @Answers(RecordHistory)
  history(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.enrolling.history(by, id);
  }
}
