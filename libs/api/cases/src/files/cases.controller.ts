import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
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
import { CaseTeam } from '../team/case-team.service';
import { AssignWorker, CaseLoad, Workload } from '../team/team.dto';
import { CaseWorkload } from '../team/workload.service';
import { OpenEndList } from '../timeline/open-ends.dto';
import { OpenEnds } from '../timeline/open-ends.service';
import { Timeline } from '../timeline/timeline.service';
import { TimelinePage, TimelineQuery } from '../timeline/timeline.dto';
import { CaseView, CloseCase, OpenCase } from './case.dto';
import { CaseExport, CasePage, CaseQuery, CaseSearch } from './case-list.dto';
import { CaseFiles } from './case-files.service';
import { CaseList } from './case-list.service';
import { CaseLifecycle } from './case-lifecycle.service';

@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(
    private readonly files: CaseFiles,
    private readonly lists: CaseList,
    private readonly lifecycle: CaseLifecycle,
    private readonly team: CaseTeam,
    private readonly workloads: CaseWorkload,
    private readonly timeline: Timeline,
    private readonly ends: OpenEnds,
  ) {}

  @Get()
  @Allow('cases.read')
  @Answers(CasePage)
  list(@By() by: Principal, @Query() query: CaseQuery): Promise<CasePage> {
    return this.lists.page(by, query);
  }

  /** As the list, narrowed by words that may be a name; a POST, so that no name stands in an address. */
  @Post('search')
  @Allow('cases.read')
  @Answers(CasePage)
  search(@By() by: Principal, @Body() query: CaseSearch): Promise<CasePage> {
    return this.lists.page(by, query);
  }

  /** What the list shows, for a file; recorded in the audit trail. */
  @Post('export')
  @Allow('cases.export')
  @Answers(CaseExport)
  export(@By() by: Principal, @Body() query: CaseSearch): Promise<CaseExport> {
    return this.lists.export(by, query);
  }

  /** How many open cases each colleague has a part in. */
  @Get('load')
  @Allow('cases.assign')
  @Answers(CaseLoad)
  load(@By() by: Principal): Promise<CaseLoad> {
    return this.team.load(by);
  }

  /** Open cases, those of high risk, late next steps and sessions of thirty days, of each colleague and of the centre. */
  @Get('workload')
  @Allow('cases.assign')
  @Answers(Workload)
  workload(@By() by: Principal): Promise<Workload> {
    return this.workloads.read(by);
  }

  /** 409 `cases.already_open`: one open case per person. */
  @Post()
  @Allow('cases.open')
  @Creates()
  @AnswersCreated(Ref)
  open(@By() by: Principal, @Body() command: OpenCase): Promise<Ref> {
    return this.lifecycle.open(by, command);
  }

  @Get(':id')
  @Allow('cases.read')
  @Answers(CaseView)
  read(@By() by: Principal, @IdParam() id: string): Promise<CaseView> {
    return this.files.read(by, id);
  }

  /** Everything that happened, newest first, as far as the asker may know of it. */
  @Get(':id/timeline')
  @Allow('cases.read')
  @Answers(TimelinePage)
  history(@By() by: Principal, @IdParam() id: string, @Query() query: TimelineQuery): Promise<TimelinePage> {
    return this.timeline.of(by, id, query);
  }

  /** What is still to come in it, which its closing does not end. */
  @Get(':id/open-ends')
  @Allow('cases.close')
  @Answers(OpenEndList)
  openEnds(@By() by: Principal, @IdParam() id: string): Promise<OpenEndList> {
    return this.ends.of(by, id);
  }

  @Post(':id/close')
  @Allow('cases.close')
  @Changes()
  @Answers(Ref)
  close(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CloseCase,
  ): Promise<Ref> {
    return this.lifecycle.close(by, id, seen, command);
  }

  @Post(':id/reopen')
  @Allow('cases.close')
  @Changes()
  @Answers(Ref)
  reopen(@By() by: Principal, @IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.lifecycle.reopen(by, id, seen);
  }

  /** 409 `cases.worker_lacks_role`, `cases.already_assigned`. */
  @Post(':id/team')
  @Allow('cases.assign')
  @Changes()
  @Answers(Ref)
  assign(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: AssignWorker,
  ): Promise<Ref> {
    return this.team.assign(by, id, seen, command);
  }

  @Delete(':id/team/:worker')
  @Allow('cases.assign')
  @Changes()
  @Answers(Ref)
  release(
    @By() by: Principal,
    @IdParam() id: string,
    @IdParam('worker') worker: string,
    @SeenVersion() seen: number,
  ): Promise<Ref> {
    return this.team.release(by, id, seen, worker);
  }
}
