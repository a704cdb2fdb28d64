import { Body, Controller, Get, Post, Query } from '@nestjs/common';
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
import {
  AppealExport,
  AppealLogged,
  AppealPage,
  AppealQuery,
  AppealSearch,
  AppealView,
  LinkPerson,
  LogAppeal,
  LogCallerEnquiry,
} from './appeal.dto';
import { AppealClients } from './appeal-clients.service';
import { AppealFigures, FiguresQuery } from '../figures/appeal-figures.dto';
import { AppealFigureBook } from '../figures/appeal-figures.service';
import { AppealLog } from './appeal-log.service';
import { AppealRegister } from './appeal-register.service';
import { CallerEnquiries } from './caller-enquiries.service';

@ApiTags('appeals')
@Controller('appeals')
export class AppealsController {
  constructor(
    private readonly log: AppealLog,
    private readonly register: AppealRegister,
    private readonly callerAsks: CallerEnquiries,
    private readonly book: AppealFigureBook,
    private readonly clients: AppealClients,
  ) {}

  @Get()
  @Allow('appeals.read')
  @Answers(AppealPage)
  list(@By() by: Principal, @Query() query: AppealQuery): Promise<AppealPage> {
    return this.register.list(by, query);
  }

  /** As the list, narrowed by words that may be a name; a POST, so that no name stands in an address. */
  @Post('search')
  @Allow('appeals.read')
  @Answers(AppealPage)
  search(@By() by: Principal, @Body() query: AppealSearch): Promise<AppealPage> {
    return this.register.list(by, query);
  }

  /** What the list shows, for a file; recorded in the audit trail. */
  @Post('export')
  @Allow('appeals.export')
  @Answers(AppealExport)
  export(@By() by: Principal, @Body() query: AppealSearch): Promise<AppealExport> {
    return this.register.export(by, query);
  }

  /** Counts of a period by channel, kind, violence, sex, age, oblast, weekday and hour. 400 where it ends before it begins. */
  @Get('figures')
  @Allow('appeals.read')
  @Answers(AppealFigures)
  figures(@Query() query: FiguresQuery): Promise<AppealFigures> {
    return this.book.of(query);
  }

  /** Logs a call or visit; with `register` and `openCase` also the client, her household and her case, in one step. */
  @Post()
  @Allow('appeals.log')
  @Creates()
  @AnswersCreated(AppealLogged)
  add(@By() by: Principal, @Body() command: LogAppeal): Promise<AppealLogged> {
    return this.log.log(by, command);
  }

  /**
   * Logs that a caller asked about somebody. Answers 201 and an id, in the same bytes and the same time for everyone: nobody
   * is looked up. The record is an appeal of the kind `asks_about_somebody` with the outcome `nothing_told`.
   */
  @Post('caller-enquiries')
  @Allow('appeals.log')
  @Creates()
  @AnswersCreated(Ref)
  asks(@By() by: Principal, @Body() command: LogCallerEnquiry): Promise<Ref> {
    return this.callerAsks.log(by, command);
  }

  @Get(':id')
  @Allow('appeals.read')
  @Answers(AppealView)
  read(@By() by: Principal, @IdParam() id: string): Promise<AppealView> {
    return this.register.read(by, id);
  }

  /**
   * Says whose appeal it is, or that it is nobody's on file; may register her and open her case in the same step. 409
   * `appeals.already_linked` where it is somebody's and no `why` is given.
   */
  @Post(':id/client')
  @Allow('appeals.log')
  @Changes()
  @Answers(AppealLogged)
  link(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: LinkPerson,
  ): Promise<AppealLogged> {
    return this.clients.link(by, id, seen, command);
  }
}
